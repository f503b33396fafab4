import { describe, expect, test } from "vitest";
import { formatComparison, formatSummary, toJson } from "../src/table.ts";

const comparison = {
  title: "CPU",
  unit: "µs",
  base: "fetch",
  rounds: new Map([
    ["fetch", [100, 200, 100]],
    ["other", [150, 300, 250]],
  ]),
} as const;

describe("a summary", () => {
  test.each([
    [{ median: 1.2, low: 1.15, high: 1.312 }, "×", "1.20 × (1.15–1.31)"],
    [{ median: 0.955, low: 0.9, high: 1 }, "×", "0.95 × (0.90–1.00)"],
    [{ median: 1, low: 1, high: 1 }, "×", "1.00 ×"],
    [{ median: 83.61, low: 83.61, high: 83.61 }, "kB", "83.6 kB"],
    [{ median: 151.4, low: 9.96, high: 1520 }, "ms", "151 ms (9.96–1520)"],
  ])("%j in %s", (summary, unit, want) => {
    expect(formatSummary(summary, unit)).toBe(want);
  });
});

test("a comparison is a table of medians and of ratios by round", () => {
  expect(formatComparison(comparison)).toBe(
    [
      "CPU",
      "",
      "|       | median (quarters) | against fetch      |",
      "| ----- | ----------------- | ------------------ |",
      "| fetch | 100 µs (100–150)  | 1.00 ×             |",
      "| other | 250 µs (200–275)  | 1.50 × (1.50–2.00) |",
    ].join("\n"),
  );
});

test("programs get every round", () => {
  expect(toJson(comparison)).toEqual({
    title: "CPU",
    unit: "µs",
    base: "fetch",
    rounds: { fetch: [100, 200, 100], other: [150, 300, 250] },
  });
});

test("a base that was not measured is refused", () => {
  expect(() => formatComparison({ ...comparison, base: "none" })).toThrow("nothing was measured of none");
});
