import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DeliveryState } from "../../src/storage/deliveries.ts";
import { afterAttempt, failuresAfter, isToBeDisabled, newDelivery } from "../../src/webhooks/delivery.ts";

const policy = { retryAfterSeconds: [60, 300, 1800] };
const pending = (attempts: number): DeliveryState => ({ status: "pending", attempts, dueAt: 1_000 });

describe("an attempt", () => {
  test.each<[string, DeliveryState, boolean, DeliveryState]>([
    ["that succeeds ends it", pending(0), true, { status: "delivered", attempts: 1, dueAt: null }],
    [
      "that fails is followed after a minute",
      pending(0),
      false,
      { status: "pending", attempts: 1, dueAt: 65_000 },
    ],
    ["then after five", pending(1), false, { status: "pending", attempts: 2, dueAt: 305_000 }],
    ["then after thirty", pending(2), false, { status: "pending", attempts: 3, dueAt: 1_805_000 }],
    ["then no more", pending(3), false, { status: "failed", attempts: 4, dueAt: null }],
    ["that succeeds at last", pending(3), true, { status: "delivered", attempts: 4, dueAt: null }],
    [
      "that fails after it was stopped changes nothing else",
      { status: "stopped", attempts: 1, dueAt: null },
      false,
      { status: "stopped", attempts: 2, dueAt: null },
    ],
    [
      "that succeeds after it was stopped has succeeded",
      { status: "stopped", attempts: 1, dueAt: null },
      true,
      { status: "delivered", attempts: 2, dueAt: null },
    ],
  ])("%s", (_, state, succeeded, want) => {
    expect(afterAttempt(state, succeeded, 5_000, policy)).toEqual(want);
  });

  test("is never made before it is due, and not more than once and the retries", () => {
    const waits = fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(waits, fc.infiniteStream(fc.boolean()), fc.nat(), (retryAfterSeconds, outcomes, lasts) => {
        let now = 1_000_000;
        let state = newDelivery(now);
        for (const succeeded of outcomes) {
          if (state.dueAt === null) break;
          now = Math.max(now, state.dueAt) + lasts;
          const next = afterAttempt(state, succeeded, now, { retryAfterSeconds });
          expect(next.attempts).toBe(state.attempts + 1);
          if (next.dueAt !== null)
            expect(next.dueAt - now).toBe((retryAfterSeconds[state.attempts] ?? 0) * 1000);
          state = next;
        }
        expect(state.attempts).toBeLessThanOrEqual(1 + retryAfterSeconds.length);
        expect(state.status === "delivered" || state.attempts === 1 + retryAfterSeconds.length).toBe(true);
      }),
    );
  });
});

describe("failures in a row", () => {
  test("disable once there are so many as the policy says, and any success in between begins anew", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.integer({ min: 1, max: 6 }), (outcomes, most) => {
        let failures = 0;
        const disabledAt = outcomes.findIndex((succeeded) => {
          failures = failuresAfter(failures, succeeded);
          return isToBeDisabled(failures, { disableAfterConsecutiveFailures: most });
        });
        const text = outcomes.map((succeeded) => (succeeded ? "s" : "f")).join("");
        const row = text.indexOf("f".repeat(most));
        expect(disabledAt).toBe(row === -1 ? -1 : row + most - 1);
      }),
    );
  });

  test("never disable where the policy does not say", () => {
    expect(isToBeDisabled(1_000_000, { disableAfterConsecutiveFailures: null })).toBe(false);
  });
});
