import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growingIds, randomSecret } from "../../src/core/ids.ts";
import { ManualClock } from "../support/manualClock.ts";

describe("growingIds", () => {
  test("grow with every call, in one millisecond and over time, even when the clock goes back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 50 }), (steps) => {
        const clock = new ManualClock();
        const ids = growingIds(clock);
        const made = steps.map((step) => {
          clock.advance(step);
          return ids.next("x_");
        });
        expect(made).toEqual([...made].sort());
        expect(new Set(made).size).toBe(made.length);
        expect(made.every((id) => /^x_[0-9a-z]{26}$/.test(id))).toBe(true);
      }),
    );
  });

  test("carry over when a digit is full", () => {
    const ids = growingIds(new ManualClock(), (length) => new Uint8Array(length).fill(31).with(0, 1));
    expect(ids.next("").slice(10)).toBe(`1${"z".repeat(15)}`);
    expect(ids.next("").slice(10)).toBe(`2${"0".repeat(15)}`);
  });
});

test("secrets are never the same", () => {
  expect(new Set(Array.from({ length: 100 }, () => randomSecret(32))).size).toBe(100);
});
