import { globSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "tsdown";

/** The generated tests, which the command loads one by one. */
const suites = globSync("src/generated/*.test.ts").map((file) => [
  `generated/${path.basename(file, ".ts")}`,
  file,
]);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    library: "src/library.ts",
    "cli/main": "src/cli/main.ts",
    ...Object.fromEntries(suites),
  },
  format: "esm",
  platform: "node",
  fixedExtension: false,
  target: "node22.13",
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
  dts: { generator: "tsgo" },
});
