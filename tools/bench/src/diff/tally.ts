/** How often a tool was right, and where it was not. */
import type { Verdict } from "./contenders.ts";
import type { SchemaEdit } from "./edits.ts";

export interface Tally {
  /** Breaking edits that were called breaking. */
  readonly caught: number;
  /** Breaking edits that were called safe: the worst that can happen. */
  readonly missed: readonly SchemaEdit[];
  /** Safe edits that were called breaking. */
  readonly falseAlarms: readonly SchemaEdit[];
  readonly noVerdict: readonly SchemaEdit[];
}

export function tallyOf(edits: readonly SchemaEdit[], verdicts: readonly Verdict[]): Tally {
  const where = (test: (edit: SchemaEdit, verdict: Verdict) => boolean) =>
    edits.filter((edit, index) => test(edit, verdicts[index]));
  return {
    caught: where((edit, verdict) => edit.breaking && verdict === true).length,
    missed: where((edit, verdict) => edit.breaking && verdict === false),
    falseAlarms: where((edit, verdict) => !edit.breaking && verdict === true),
    noVerdict: where((_, verdict) => verdict === undefined),
  };
}

/** A table in Markdown. */
export function formatTallies(tallies: Readonly<Record<string, Tally>>): string {
  const rows = Object.entries(tallies).map(([name, { caught, missed, falseAlarms, noVerdict }]) => [
    name,
    caught,
    missed.length,
    falseAlarms.length,
    noVerdict.length,
  ]);
  return [
    ["", "caught", "called safe, and breaks", "called breaking, and is safe", "no verdict"],
    ["---", "---", "---", "---", "---"],
    ...rows,
  ]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}
