import type { Outcome } from "./outcome.ts";

/** Faults that each tool catches, by family, as a table in Markdown that reads well in a terminal too. */
export function formatOutcomes(outcomes: readonly Outcome[]): string {
  const families = [...new Set(outcomes.map(({ family }) => family))];
  const rows = [
    ["family", "faults", "contract tests", "Dredd", "Prism"],
    ...families.map((family) => [family, ...counts(outcomes.filter((one) => one.family === family))]),
    ["all", ...counts(outcomes)],
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${cells.join(" | ")} |`;
  });
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [lines[0], `| ${rule.join(" | ")} |`, ...lines.slice(1)].join("\n");
}

function counts(outcomes: readonly Outcome[]): readonly string[] {
  const asked = outcomes.flatMap(({ contractTests }) => contractTests ?? []);
  const killed = asked.filter((one) => one.killed).length;
  // Not asked is not survived.
  const own =
    asked.length === outcomes.length
      ? String(killed)
      : asked.length === 0
        ? "–"
        : `${killed} of ${asked.length}`;
  const caught = (tool: "dredd" | "prism"): string =>
    String(outcomes.filter((one) => one[tool].length > 0).length);
  return [String(outcomes.length), own, caught("dredd"), caught("prism")];
}
