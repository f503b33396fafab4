/** `changeset:auto`: writes the changesets that the change of the document asks for. */
import { fileURLToPath } from "node:url";
import { type FormerName, missingFormerNames, withFormerNames } from "../changesets/formerNames.ts";
import { planChangesets } from "../changesets/plan.ts";
import { isSettled, reconcile } from "../changesets/reconcile.ts";
import { compareDocuments } from "../compare/documents.ts";
import { specOf, UnreadableDocument } from "../compare/read.ts";
import { paintFor } from "../report/style.ts";
import type { SourceBreak } from "../source/break.ts";
import { buildClient } from "../world/changesetsBuild.ts";
import { writeFormerNames } from "../world/changesetsDocument.ts";
import { apply, readFolder, readPackages } from "../world/changesetsFiles.ts";
import { guardSource } from "../world/source.ts";
import { type Compared, compareWorking, entry } from "./changesetInputs.ts";
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
  const formerNames = aliases ? missingFormerNames(compared.next.raw, compared.facts.names) : [];
  const { findings, facts } = await named(compared, formerNames, { root, base, dryRun });
  await world.build(root);
  const breaks = await world.guard(root);
  const [packages, existing] = await Promise.all([readPackages(root), readFolder(root)]);
  const reconciliation = reconcile(planChangesets({ findings, breaks, packages, facts }), existing);
  if (!dryRun && !isSettled(reconciliation)) await apply(root, reconciliation);
  return { dryRun, formerNames, reconciliation };
}

interface Where {
  readonly root: string;
  readonly base: string | undefined;
  readonly dryRun: boolean;
}

/** The comparison with the former names in the document: written into it, or as if they were. */
async function named(
  compared: Compared,
  names: readonly FormerName[],
  { root, base, dryRun }: Where,
): Promise<Pick<Compared, "findings" | "facts">> {
  if (names.length === 0) return compared;
  if (!dryRun) {
    await writeFormerNames(root, entry, names);
    return compareWorking(root, base);
  }
  const { old, next, facts } = compared;
  const edited = withFormerNames(next.raw, names);
  return {
    findings: compareDocuments(old, specOf(edited, "new", next.locate)),
    facts: { ...facts, next: edited },
  };
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
