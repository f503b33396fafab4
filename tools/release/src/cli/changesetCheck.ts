/** `changeset:check`: whether the pending changesets say enough of what changed. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { planChangesets } from "../changesets/plan.ts";
import { type Pending, readChangesets } from "../changesets/read.ts";
import { decisionsIn } from "../changesets/reconcile.ts";
import { missingBumps } from "../changesets/required.ts";
import { type ChangedFile, namedSince, touchedPackages, unnamed } from "../changesets/shipped.ts";
import { UnreadableDocument } from "../compare/read.ts";
import { paintFor } from "../report/style.ts";
import type { SourceBreak } from "../source/break.ts";
import { readFolder, readPackages } from "../world/changesetsFiles.ts";
import { changedSince, type Since } from "../world/changesetsGit.ts";
import { guardSource } from "../world/source.ts";
import { compareWorking } from "./changesetInputs.ts";
import { checkHelp, readCheckOptions } from "./changesetOptions.ts";
import { type Check, checkJson, checkText } from "./changesetReport.ts";
import { UsageError } from "./options.ts";

export interface World {
  readonly root: string;
  readonly colour: boolean;
  out(text: string): void;
  error(text: string): void;
  guard(root: string): Promise<readonly SourceBreak[]>;
}

/** Runs the command; gives its exit code. */
export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    const options = readCheckOptions(args);
    if (options.help) {
      world.out(checkHelp);
      return 0;
    }
    const result = await check(options.base, world);
    const sufficient = [result.malformed, result.missing, result.unnamed].every((list) => list.length === 0);
    const text = options.json
      ? checkJson(result, sufficient)
      : checkText(result, world.root, paintFor(world.colour));
    if (sufficient || options.json) world.out(text);
    else world.error(text);
    return sufficient ? 0 : 1;
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof UnreadableDocument;
    if (!expected && !(error instanceof Error)) throw error;
    world.error(`changeset:check: ${error.message}\n`);
    return 1;
  }
}

async function check(base: string | undefined, { root, guard }: World): Promise<Check> {
  const [packages, existing, since] = await Promise.all([
    readPackages(root),
    readFolder(root),
    sinceBase(root, base),
  ]);
  const { findings, facts } = await compareWorking(root, undefined);
  const planned = planChangesets({ findings, breaks: await guard(root), packages, facts });
  const { pending, malformed } = readChangesets(existing, packages);
  const changed = since?.changed ?? [];
  const named = namedSince(changed, packages, recent(pending, changed));
  return {
    malformed,
    missing: missingBumps(planned, pending, decisionsIn(existing)),
    unnamed: unnamed(touchedPackages(changed, packages), named),
    pending,
    base: since?.base,
  };
}

async function sinceBase(root: string, base: string | undefined): Promise<Since | undefined> {
  const since = await changedSince(root, base === undefined ? ["main", "origin/main"] : [base]);
  if (since === undefined && base !== undefined)
    throw new UsageError(
      `${base} is no git revision that this branch has a commit in common with. Fetch it, or name another.`,
    );
  return since;
}

/** Changesets that came or changed since the base. */
function recent(pending: readonly Pending[], changed: readonly ChangedFile[]): Pending[] {
  const files = new Set(changed.map((file) => file.path));
  return pending.filter(({ file }) => files.has(path.posix.join(".changeset", file)));
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    root: fileURLToPath(new URL("../../../../", import.meta.url)),
    colour: process.stderr.isTTY === true && !process.env["NO_COLOR"],
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    guard: guardSource,
  });
}
