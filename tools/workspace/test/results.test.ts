import { describe, expect, it } from "vitest";
import { addCounts, formatCounts, readReport, unreported } from "../src/results.ts";

const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };

describe("test results", () => {
  it("reads what vitest counted", () => {
    expect(readReport(JSON.stringify(report))).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it.each(["{}", "[]", "null", '{"numPassedTests":"3"}'])("takes %s for no report", (text) => {
    expect(() => readReport(text)).toThrow(/has no num/);
  });

  it("misses the reports of those that were to give one", () => {
    const configs = ["spec/vitest.config.ts", "packages/a/vitest.config.ts", "packages/b/vitest.config.ts"];
    const reports = ["spec/.test-results/vitest.json", "packages/b/.test-results/vitest.json"];
    expect(unreported(configs, reports)).toEqual(["packages/a"]);
  });

  it.each([
    [[], "0 passed, 0 failed"],
    [[{ passed: 2, failed: 0, skipped: 0 }], "2 passed, 0 failed"],
    [
      [
        { passed: 2, failed: 1, skipped: 0 },
        { passed: 5, failed: 0, skipped: 1 },
      ],
      "7 passed, 1 failed, 1 skipped",
    ],
  ])("adds up %j as %s", (counts, want) => {
    expect(formatCounts(addCounts(counts))).toBe(want);
  });
});
