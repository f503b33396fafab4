import { type Comparison, rowsOf } from "./comparison.ts";
import type { Summary } from "./statistics.ts";

const digits = (value: number): number => (value < 10 ? 2 : value < 100 ? 1 : 0);
const number = (value: number): string => value.toFixed(digits(value));

/** `1.20 ×`, and where rounds differ `1.20 × (1.15–1.31)`: the quarter points. */
export function formatSummary({ median, low, high }: Summary, unit: string): string {
  const range = `${number(low)}–${number(high)}`;
  const spread = number(low) === number(high) ? "" : ` (${range})`;
  return `${number(median)} ${unit}${spread}`;
}

/** A table in Markdown, columns aligned, so that it reads well in a terminal too. */
export function formatComparison(comparison: Comparison): string {
  const cells = [
    ["", "median (quarters)", `against ${comparison.base}`],
    ...rowsOf(comparison).map(({ name, value, ratio }) => [
      name,
      formatSummary(value, comparison.unit),
      formatSummary(ratio, "×"),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const [head = "", ...body] = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [`${comparison.title}\n`, head, rule, ...body].join("\n");
}

/** For programs: every round, as it was measured. */
export function toJson({ title, unit, base, rounds }: Comparison): object {
  return { title, unit, base, rounds: Object.fromEntries(rounds) };
}
