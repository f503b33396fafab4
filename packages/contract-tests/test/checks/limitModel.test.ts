import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LimitModel } from "../../src/checks/limitModel.ts";

const plan = { name: "p", title: "P", requestsPerMinute: 5, requestsPerSecond: 2, requestsPerDay: 12 };

describe("the model of a plan", () => {
  test("counts windows that are aligned to the clock", () => {
    const model = new LimitModel(plan);
    expect(model.take(59.5).headers).toEqual({
      limit: 5,
      remaining: 4,
      reset: 60,
      burstLimit: 2,
      burstRemaining: 1,
    });
    expect(model.take(60).headers).toEqual({
      limit: 5,
      remaining: 4,
      reset: 120,
      burstLimit: 2,
      burstRemaining: 1,
    });
    expect(model.take(60.2).allowed).toBe(true);
    expect(model.take(60.4)).toMatchObject({ allowed: false, retryAfter: 1 });
  });

  test("never lets more pass than a window has, and always does after the wait that it tells", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 }), (waits) => {
        const model = new LimitModel(plan);
        const passed: number[] = [];
        let now = 1000;
        for (const wait of waits) {
          now += wait / 1000;
          const { allowed, retryAfter } = model.take(now);
          now += retryAfter;
          if (!allowed) expect(model.take(now).allowed).toBe(true);
          passed.push(now);
        }
        for (const [length, limit] of [
          [1, 2],
          [60, 5],
          [86_400, 12],
        ] as const) {
          const counts = Map.groupBy(passed, (time) => Math.floor(time / length));
          for (const times of counts.values()) expect(times.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});
