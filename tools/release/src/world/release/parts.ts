import { readFileSync } from "node:fs";
import path from "node:path";
import { recordSource } from "../source.ts";
import { pnpm, type RunOptions } from "./process.ts";

/** What a release asks of the rest of the workspace. */
export interface Parts {
  /** Throws where a change has no sufficient changeset. */
  checkChangesets(options: RunOptions): Promise<void>;
  /** Makes everything that is made from the document, and builds every package. */
  rebuild(options: RunOptions): Promise<void>;
  /** Builds what packages hold, for packing. */
  build(names: readonly string[], options: RunOptions): Promise<void>;
  /** Writes the golden consumer of the client as it is built. */
  recordSource(root: string): Promise<void>;
}

const quietly = ["--output-logs=errors-only", "--log-order=grouped"];

export const workspaceParts: Parts = {
  async checkChangesets(options) {
    const { scripts } = JSON.parse(readFileSync(path.join(options.cwd, "package.json"), "utf8")) as {
      scripts: Readonly<Record<string, string>>;
    };
    if (scripts["changeset:check"] === undefined)
      throw new Error("package.json has no script `changeset:check`.");
    await pnpm(["run", "--silent", "changeset:check"], options);
  },
  async rebuild(options) {
    await pnpm(["exec", "turbo", "run", "generate", "build", ...quietly], options);
  },
  async build(names, options) {
    const filters = names.map((name) => `--filter=${name}`);
    await pnpm(["exec", "turbo", "run", "build", ...filters, ...quietly], options);
  },
  recordSource,
};
