import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", library: "src/library.ts" },
  format: "esm",
  platform: "node",
  fixedExtension: false,
  target: "node22.13",
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
  dts: { generator: "tsgo" },
});
