import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TestClock } from "../../src/core/testClock.ts";

/** Real time as a test sets it. */
function realTime(start = 1_000) {
  let now = start;
  return {
    now: () => now,
    pass(milliseconds: number) {
      now += milliseconds;
    },
  };
}

describe("a test clock", () => {
  test("goes with real time until it is moved, and from there on", () => {
    const real = realTime();
    const clock = new TestClock(real);
    expect(clock.now()).toBe(1_000);
    clock.advanceTo(5_000);
    real.pass(10);
    expect(clock.now()).toBe(5_010);
  });

  test("stands still while frozen, can be moved there, and goes on from where it stood", () => {
    const real = realTime();
    const clock = new TestClock(real);
    clock.freeze();
    real.pass(500);
    expect([clock.now(), clock.frozen]).toEqual([1_000, true]);
    clock.advanceTo(2_000);
    real.pass(500);
    expect(clock.now()).toBe(2_000);
    clock.resume();
    real.pass(1);
    expect([clock.now(), clock.frozen]).toEqual([2_001, false]);
  });

  test.each([
    ["the past", 999],
    ["no moment at all", Number.NaN],
  ])("is not moved to %s", (_, moment) => {
    const clock = new TestClock(realTime());
    expect(() => clock.advanceTo(moment)).toThrow(RangeError);
    expect(clock.now()).toBe(1_000);
  });

  test("goes on after a restart where it would be by now", () => {
    const real = realTime();
    const first = new TestClock(real);
    first.advanceTo(9_000);
    real.pass(50);
    expect(new TestClock(real, first.state()).now()).toBe(9_050);
    first.freeze();
    real.pass(50);
    expect(new TestClock(real, first.state()).now()).toBe(9_050);
  });

  test("never goes back, whatever is done to it and to real time", () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant("pass" as const), by: fc.integer({ min: -500, max: 500 }) }),
      fc.record({ act: fc.constant("advance" as const), by: fc.integer({ min: 0, max: 500 }) }),
      fc.record({ act: fc.constantFrom("freeze" as const, "resume" as const), by: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const real = realTime();
        const clock = new TestClock(real);
        let before = clock.now();
        for (const { act, by } of steps) {
          if (act === "pass") real.pass(by);
          else if (act === "advance") clock.advanceTo(clock.now() + by);
          else clock[act]();
          const now = clock.now();
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }),
    );
  });
});
