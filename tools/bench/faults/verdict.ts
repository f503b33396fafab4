import type { Fault } from "./fault.ts";
import type { Result } from "./result.ts";

/** Least share of faults that has to be found. */
export const leastRate = 0.95;

export interface FamilyRate {
  readonly family: string;
  readonly faults: number;
  readonly killed: number;
}

export interface Verdict {
  readonly families: readonly FamilyRate[];
  readonly all: FamilyRate;
  readonly survivors: readonly {
    readonly id: string;
    readonly title: string;
    readonly reason: string | null;
  }[];
  /** Why the run is no good; empty: it is good. */
  readonly problems: readonly string[];
}

/** What a run says of the contract tests. An error counts as a fault that was not found. */
export function verdictOf(faults: readonly Fault[], results: readonly Result[]): Verdict {
  const outcomes = new Map(results.map((result) => [result.id, result]));
  const killed = (fault: Fault): boolean => outcomes.get(fault.id)?.outcome === "killed";
  const rate = (family: string, some: readonly Fault[]): FamilyRate => ({
    family,
    faults: some.length,
    killed: some.filter(killed).length,
  });
  const names = [...new Set(faults.map(({ family }) => family))].toSorted();
  const families = names.map((name) =>
    rate(
      name,
      faults.filter(({ family }) => family === name),
    ),
  );
  const all = rate("all", faults);
  const survivors = faults.flatMap(({ id, title, survives = null }) =>
    outcomes.get(id)?.outcome === "survived" ? [{ id, title, reason: survives }] : [],
  );
  const problems = faults.flatMap((fault) => {
    const result = outcomes.get(fault.id);
    if (result === undefined) return [`${fault.id} was not run.`];
    if (result.outcome === "error") return [`${fault.id} could not be run: ${result.message}`];
    if (result.outcome === "survived" && fault.survives === undefined)
      return [`${fault.id} survives, and nobody says why.`];
    if (result.outcome === "killed" && fault.survives !== undefined)
      return [`${fault.id} was said to survive, and is found: ${result.by}.`];
    return [];
  });
  if (all.killed < leastRate * all.faults)
    problems.push(`${percent(all)} of the faults are found; at least ${leastRate * 100} % are to be.`);
  return { families, all, survivors, problems };
}

/** A table in Markdown, the survivors, and what is wrong. */
export function formatVerdict({ families, all, survivors, problems }: Verdict): string {
  const cells = [
    ["family", "faults", "killed", "rate"],
    ...[...families, all].map((one) => [one.family, String(one.faults), String(one.killed), percent(one)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const [head = "", ...body] = cells.map(
    (row) =>
      `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const left = survivors.map(
    ({ id, title, reason }) => `- ${id}: ${title} ${reason ?? "No reason is given."}`,
  );
  return [
    [head, rule, ...body].join("\n"),
    ...(left.length === 0 ? [] : [`Survivors:\n${left.join("\n")}`]),
    ...(problems.length === 0 ? [] : [`Problems:\n${problems.map((one) => `- ${one}`).join("\n")}`]),
  ].join("\n\n");
}

function percent({ faults, killed }: FamilyRate): string {
  // Rounded down: 99.97 % are not all.
  return faults === 0 ? "–" : `${Math.floor((killed / faults) * 1000) / 10} %`;
}
