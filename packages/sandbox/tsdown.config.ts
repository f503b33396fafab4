import { defineConfig } from "tsdown";
import { runtimeDeclarations } from "../runtime/build/declarations.ts";
import { stylesheet } from "./src/dashboard/build/stylesheet.ts";

const server = defineConfig({
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

/** What the dashboard's pages load: one script and one stylesheet. */
const dashboard = defineConfig({
  entry: { app: "src/dashboard/app/main.tsx" },
  outDir: "dist/dashboard",
  format: "esm",
  platform: "browser",
  target: ["chrome119", "firefox121", "safari17.4"],
  tsconfig: "src/dashboard/app/tsconfig.json",
  minify: true,
  outputOptions: { comments: false },
  dts: false,
  fixedExtension: false,
  deps: { onlyBundle: ["preact"] },
  plugins: [stylesheet(new URL("src/dashboard/app/styles/", import.meta.url))],
});

export default [server, dashboard];
