import { readFile } from "node:fs/promises";
import { isolatedDeclaration } from "rolldown/experimental";
import type { Rolldown } from "tsdown";

/**
 * Declarations of the runtime. The compiler makes them of this package only, and would take those of a workspace
 * package for built ones; the runtime is written so that each of its files is enough for its own.
 */
export const runtimeDeclarations: Rolldown.Plugin = {
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
