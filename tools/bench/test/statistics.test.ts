import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile, ratios, summarize } from "../src/statistics.ts";

describe("quantile", () => {
  test.each([
    [[3], 0.5, 3],
    [[1, 2], 0.5, 1.5],
    [[9, 1, 5], 0.5, 5],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[10, 20], 0.75, 17.5],
    [[2, 10, 1], 0, 1],
    [[2, 10, 1], 1, 10],
  ])("of %j at %d is %d", (values, share, want) => {
    expect(quantile(values, share)).toBeCloseTo(want);
  });

  test("of nothing is refused", () => {
    expect(() => quantile([], 0.5)).toThrow("there are no values");
  });

  test("does not depend on the order, and lies within the values", () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const { low, median, high } = summarize(list);
        expect(summarize(list.toReversed())).toEqual({ low, median, high });
        const order = [Math.min(...list), low, median, high, Math.max(...list)];
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("ratios", () => {
  test("are of the same round", () => {
    expect(ratios([2, 30, 5], [1, 10, 10])).toEqual([2, 3, 0.5]);
  });

  test("a round that slows all changes none", () => {
    expect(summarize(ratios([12, 120, 12], [10, 100, 10]))).toEqual({ median: 1.2, low: 1.2, high: 1.2 });
  });

  test("of different rounds are refused", () => {
    expect(() => ratios([1], [1, 2])).toThrow("1 rounds against 2");
  });
});
