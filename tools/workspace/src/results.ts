import path from "node:path";

/** Adds up what the test runners of all packages counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Folders whose tests left no report, as those of a runner that was killed: they must not look like a success. */
export function unreported(configs: readonly string[], reports: readonly string[]): readonly string[] {
  const reported = new Set(reports.map((file) => path.dirname(path.dirname(file))));
  return configs.map((file) => path.dirname(file)).filter((folder) => !reported.has(folder));
}

/** Reads a vitest JSON report. @throws where it is none: a run without results must not look like a success. */
export function readReport(text: string): Counts {
  const report: unknown = JSON.parse(text);
  const read = (key: string): number => {
    const value =
      typeof report === "object" && report !== null ? (report as Record<string, unknown>)[key] : undefined;
    if (typeof value !== "number") throw new TypeError(`The test report has no ${key}.`);
    return value;
  };
  return {
    passed: read("numPassedTests"),
    failed: read("numFailedTests"),
    skipped: read("numPendingTests") + read("numTodoTests"),
  };
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed`, and what was skipped where anything was. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
