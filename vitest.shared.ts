import { defineConfig, type ViteUserConfig } from "vitest/config";

/** What every package's tests share: real files only, and results that the root's summary counts. */
export function shareConfig(test: ViteUserConfig["test"] = {}): ViteUserConfig {
  return defineConfig({
    test: {
      include: ["test/**/*.test.ts"],
      exclude: ["**/node_modules/**", "**/dist/**"],
      reporters: ["default", ["json", { outputFile: ".test-results/vitest.json" }]],
      testTimeout: 30_000,
      hookTimeout: 60_000,
      ...test,
    },
  });
}
