import { defineConfig } from "tsdown";
import { runtimeDeclarations } from "../runtime/build/declarations.ts";

export default defineConfig({
  entry: { index: "src/index.ts", cli: "src/cli/main.ts" },
  format: "esm",
  platform: "node",
  fixedExtension: false,
  target: "node22.13",
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
  dts: { generator: "tsgo" },
  plugins: [runtimeDeclarations],
  // The client of the control plane stands on the runtime, which is no package of its own.
  deps: { alwaysBundle: [/^@outfame\/runtime/], onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"] },
});
