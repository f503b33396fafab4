import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countRequest, lateness, usageOf, type WindowCount } from "../../src/limits/windows.ts";

const limits = [
  { length: 60, limit: 7 },
  { length: 5, limit: 3 },
  { length: 600, limit: 20 },
];

/** Every request that was let through, by its time: what the windows must agree with. */
const arrivals = fc.array(fc.nat(40), { minLength: 1, maxLength: 120 });

test("no window ever holds more than its limit, remaining is exact, and waiting as told always succeeds", () => {
  fc.assert(
    fc.property(arrivals, (gaps) => {
      let now = 1_000_000;
      let counts: readonly WindowCount[] = [];
      const passed: number[] = [];
      for (const gap of gaps) {
        now += gap;
        const verdict = countRequest(limits, counts, now);
        const inWindow = (length: number) =>
          passed.filter((at) => Math.floor(at / length) === Math.floor(now / length)).length;
        expect(verdict.allowed).toBe(limits.every(({ length, limit }) => inWindow(length) < limit));
        if (verdict.allowed) passed.push(now);
        counts = verdict.counts;
        verdict.states.forEach((state, index) => {
          const { length = 1, limit = 0 } = limits[index] ?? {};
          expect(state).toEqual({
            limit,
            remaining: limit - inWindow(length),
            endsAt: (Math.floor(now / length) + 1) * length,
          });
        });
        expect(usageOf(limits, counts, now)).toEqual(
          limits.map(({ length, limit }) => ({
            limit,
            used: inWindow(length),
            endsAt: (Math.floor(now / length) + 1) * length,
          })),
        );
        if (verdict.retryAt !== undefined) {
          expect(verdict.retryAt).toBeGreaterThan(now);
          expect(countRequest(limits, counts, verdict.retryAt).allowed).toBe(true);
          expect(countRequest(limits, counts, verdict.retryAt - 1).allowed).toBe(false);
        }
      }
    }),
  );
});

test("a limit without end is never reached", () => {
  const { allowed, states } = countRequest(
    [{ length: 5, limit: Number.POSITIVE_INFINITY }],
    [{ window: 0, used: 1e9 }],
    0,
  );
  expect([allowed, states[0]?.remaining]).toEqual([true, Number.POSITIVE_INFINITY]);
});

describe("requests that come out of order", () => {
  const one = [{ length: 60_000, limit: 2 }];
  const at = (counts: readonly WindowCount[], now: number) => countRequest(one, counts, now);

  test("a late one is counted in the window that has begun, so that no window is emptied by it", () => {
    const first = at([], 120_001);
    const late = at(first.counts, 119_999);
    expect(late.counts).toEqual([{ window: 2, used: 2 }]);
    expect(at(late.counts, 120_002)).toMatchObject({ allowed: false, retryAt: 180_000 });
    expect(at(late.counts, 119_999)).toMatchObject({ allowed: false, retryAt: 180_000 });
  });

  test("a clock that was set back begins anew", () => {
    const first = at([], 120_001);
    expect(at(first.counts, 120_000 - lateness - 1).counts).toEqual([{ window: 1, used: 1 }]);
  });
});
