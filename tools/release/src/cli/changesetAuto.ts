/** `changeset:auto`: writes the changesets that the change of the document asks for. */
import { fileURLToPath } from "node:url";
import { type FormerNames, missingFormerNames, withFormerNames } from "../changesets/formerNames.ts";
import { planChangesets } from "../changesets/plan.ts";
import { isSettled, reconcile } from "../changesets/reconcile.ts";
import { specOf, UnreadableDocument } from "../compare/read.ts";
import { paintFor } from "../report/style.ts";
import type { SourceBreak } from "../source/break.ts";
import { buildClient } from "../world/changesetsBuild.ts";
import { writeFormerNames } from "../world/changesetsDocument.ts";
import { apply, readFolder, readPackages } from "../world/changesetsFiles.ts";
import { guardSource } from "../world/source.ts";
import { type Compared, compare, compareWorking, entry } from "./changesetInputs.ts";
import { type AutoOptions, autoHelp, readAutoOptions } from "./changesetOptions.ts";
import { autoJson, autoText, type Outcome } from "./changesetReport.ts";
import { UsageError } from "./options.ts";

export interface World {
  readonly root: string;
  readonly colour: boolean;
  out(text: string): void;
  error(text: string): void;
  /** Makes the client from the document as it is. */
  build(root: string): Promise<void>;
  /** What no longer compiles of programs for the last release. */
  guard(root: string): Promise<readonly SourceBreak[]>;
}

/** Runs the command; gives its exit code. */
export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    const options = readAutoOptions(args);
    if (options.help) {
      world.out(autoHelp);
      return 0;
    }
    const outcome = await auto(options, world);
    world.out(options.json ? autoJson(outcome) : autoText(outcome, paintFor(world.colour)));
    return 0;
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof UnreadableDocument;
    if (!expected && !(error instanceof Error)) throw error;
    world.error(`changeset:auto: ${error.message}\n`);
    return 1;
  }
}

async function auto({ base, dryRun, aliases }: AutoOptions, world: World): Promise<Outcome> {
  const { root } = world;
  const compared = await compareWorking(root, base);
  const formerNames = aliases ? missingFormerNames(compared.client, compared.next.raw) : [];
  const { findings, facts } = await named(compared, formerNames, { world, base, dryRun });
  const breaks = await world.guard(root);
  const [packages, existing] = await Promise.all([readPackages(root), readFolder(root)]);
  const reconciliation = reconcile(planChangesets({ findings, breaks, packages, facts }), existing);
  if (!dryRun && !isSettled(reconciliation)) await apply(root, reconciliation);
  return { dryRun, formerNames, reconciliation };
}

interface Where {
  readonly world: World;
  readonly base: string | undefined;
  readonly dryRun: boolean;
}

/** The comparison, and the client, with the former names in the document: written into it, or as if they were. */
async function named(
  compared: Compared,
  names: readonly FormerNames[],
  { world, base, dryRun }: Where,
): Promise<Pick<Compared, "findings" | "facts">> {
  const { root } = world;
  if (names.length === 0 || dryRun) {
    await world.build(root);
    const { old, next } = compared;
    return names.length === 0
      ? compared
      : compare(old, specOf(withFormerNames(next.raw, names), "new", next.locate));
  }
  const undo = await writeFormerNames(root, entry, names);
  try {
    await world.build(root);
    return await compareWorking(root, base);
  } catch (error) {
    await undo();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${why}\nThe former names of methods, which had been written into the document, were taken out again. If they are what is wrong, run it with --no-aliases.`,
      { cause: error },
    );
  }
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    root: fileURLToPath(new URL("../../../../", import.meta.url)),
    colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    build: buildClient,
    guard: guardSource,
  });
}
