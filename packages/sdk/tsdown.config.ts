import { defineConfig } from "tsdown";
import { runtimeDeclarations } from "../runtime/build/declarations.ts";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/fetch.ts",
    "src/functions.ts",
    "src/oauth.ts",
    "src/oauth-file.ts",
    "src/opentelemetry.ts",
    "src/redis.ts",
    "src/testing.ts",
    "src/webhooks.ts",
  ],
  format: "esm",
  platform: "neutral",
  target: ["node18", "es2022"],
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
  dts: { generator: "tsgo" },
  plugins: [runtimeDeclarations],
  // Users install one package: the runtime and the low-level client are part of it, types included.
  deps: {
    alwaysBundle: [/^@outfame\/runtime/],
    neverBundle: [/^node:/, "@opentelemetry/api"],
    onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"],
  },
});
