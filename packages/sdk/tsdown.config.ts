import { readFile } from "node:fs/promises";
import { isolatedDeclaration } from "rolldown/experimental";
import { defineConfig, type Rolldown } from "tsdown";

/**
 * Declarations of the runtime. The compiler makes them of this package only, and would take those of a workspace
 * package for built ones; the runtime is written so that each of its files is enough for its own.
 */
const runtimeDeclarations: Rolldown.Plugin = {
  name: "runtime-declarations",
  load: {
    order: "pre",
    filter: { id: /[/\\]packages[/\\]runtime[/\\]src[/\\].*\.d\.ts$/ },
    async handler(id) {
      const source = id.replace(/\.d\.ts$/, ".ts");
      const { code, errors } = await isolatedDeclaration(source, await readFile(source, "utf8"));
      const [error] = errors;
      if (error) this.error(`${source}: ${error.message}`);
      return { code };
    },
  },
};

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/fetch.ts",
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
