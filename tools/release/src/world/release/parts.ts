import type { Check } from "../../release/packed.ts";
import { recordSource } from "../source.ts";
import { checkTogether, type FreshProject } from "./freshProject.ts";
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
  /** Uses the tarballs as people do who install them. */
  checkTogether(project: FreshProject): Promise<Check[]>;
}

const quietly = ["--output-logs=errors-only", "--log-order=grouped"];

export const workspaceParts: Parts = {
  async checkChangesets(options) {
    // It looks at the client as people get it.
    await pnpm(["exec", "turbo", "run", "build", "--filter=@outfame/sdk", ...quietly], options);
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
  checkTogether,
};
