/** `pnpm release`: from the changesets that wait to packages that people can install. */
import { fileURLToPath } from "node:url";
import { Interrupted, ReleaseFailed } from "../release/failure.ts";
import type { Outcome } from "../release/outcome.ts";
import { tell } from "../release/tell.ts";
import { dryRun } from "../world/release/dryRun.ts";
import { workspaceParts } from "../world/release/parts.ts";
import { perform, type Surroundings } from "../world/release/perform.ts";
import { progressOn } from "../world/release/progress.ts";
import { UsageError } from "./options.ts";
import { releaseHelp } from "./releaseHelp.ts";
import { readReleaseOptions } from "./releaseOptions.ts";

export interface ReleaseWorld extends Surroundings {
  out(text: string): void;
  error(text: string): void;
}

/** Runs the command; gives its exit code. */
export async function release(args: readonly string[], world: ReleaseWorld): Promise<number> {
  try {
    const options = readReleaseOptions(args);
    if (options.help) {
      world.out(releaseHelp);
      return 0;
    }
    const outcome = options.dryRun ? await dryRun(options, world) : await perform(options, world);
    world.out(options.json ? `${JSON.stringify(outcome, undefined, 2)}\n` : tell(outcome));
    return failed(outcome) ? 1 : 0;
  } catch (error) {
    return explain(error, world);
  }
}

const failed = ({ checks = [] }: Outcome): boolean => checks.some(({ ok }) => !ok);

function explain(error: unknown, { error: say }: ReleaseWorld): number {
  if (error instanceof Interrupted) {
    say("release: interrupted. The tree is as it was.\n");
    return 130;
  }
  if (error instanceof UsageError) {
    say(`release: ${error.message}\n`);
    return 2;
  }
  if (error instanceof ReleaseFailed) {
    say(`${error.text()}\n`);
    return 1;
  }
  throw error;
}

if (import.meta.main) {
  const interrupt = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interrupt.abort());
  process.exitCode = await release(process.argv.slice(2), {
    root: fileURLToPath(new URL("../../../../", import.meta.url)).replace(/\/$/, ""),
    folder: process.env["INIT_CWD"] ?? process.cwd(),
    parts: workspaceParts,
    progress: progressOn(process.stderr.isTTY === true, (text) => process.stderr.write(text)),
    signal: interrupt.signal,
    now: new Date(),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
}
