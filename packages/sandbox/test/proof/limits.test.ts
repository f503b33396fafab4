import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { type Caller, makeCallers } from "./limits/caller.ts";
import type { Plan } from "./limits/model.ts";

const { rateLimits } = description;
if (rateLimits === null) throw new Error("the document has no rate limits");
const { plans } = rateLimits;

/** Small enough for a day of it to be used up again and again. */
const small: Plan & { title: string } = {
  name: "small",
  title: "Small",
  requestsPerMinute: 12,
  requestsPerSecond: 4,
  requestsPerDay: 30,
};
const withSmall = { ...description, rateLimits: { ...rateLimits, plans: [...plans, small] } };

/** Calls until refused. @returns how many passed. */
async function exhaust(caller: Caller): Promise<{ passed: number; retryAfter: number }> {
  for (let passed = 0; ; passed++) {
    const { retryAfter } = await caller.call();
    if (retryAfter !== undefined) return { passed, retryAfter };
  }
}

describe.each(plans)("plan $name", (plan) => {
  test("lets exactly as many through as it says, in a second and in a minute", async () => {
    const { wait, all } = await makeCallers(description, plan);
    const [caller, other] = all;
    const perSecond = plan.requestsPerSecond ?? plan.requestsPerMinute;
    let minute = 0;
    for (let second = 0; minute < plan.requestsPerMinute; second++) {
      const { passed, retryAfter } = await exhaust(caller);
      minute += passed;
      expect([second, passed]).toEqual([second, Math.min(perSecond, plan.requestsPerMinute)]);
      if (minute < plan.requestsPerMinute) await wait(retryAfter * 1000);
    }
    expect(minute).toBe(plan.requestsPerMinute);
    await other.call();
    const { passed, retryAfter } = await exhaust(caller);
    expect(passed).toBe(0);
    // A second less than told is too early, what was told is enough: to the very second.
    await wait((retryAfter - 1) * 1000);
    expect((await caller.call()).status).toBe(429);
    await wait(1000);
    expect((await caller.call()).status).toBe(200);
  });

  test("lets exactly as many through of those who come at once", async () => {
    const { all } = await makeCallers(description, plan);
    const [, , token, sibling] = all;
    const limit = plan.requestsPerSecond ?? plan.requestsPerMinute;
    const answers = await Promise.all(
      Array.from({ length: limit + 40 }, (_, index) => (index % 2 === 0 ? token : sibling).send()),
    );
    const remaining = answers
      .filter(({ status }) => status === 200)
      .map(({ headers }) => Number(headers.get("X-RateLimit-Burst-Remaining")));
    expect(remaining.sort((a, b) => a - b)).toEqual(Array.from({ length: limit }, (_, index) => index));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(40);
  });
});

const steps = fc.array(
  fc.record({
    who: fc.nat(4),
    times: fc.integer({ min: 1, max: 6 }),
    pause: fc.constantFrom(
      0,
      0,
      1,
      249,
      250,
      749,
      750,
      999,
      1_000,
      5_000,
      59_999,
      60_000,
      3_600_000,
      86_399_999,
      86_400_000,
    ),
    /** Whether whoever was refused waits as told. */
    patient: fc.boolean(),
  }),
  { minLength: 20, maxLength: 60 },
);

test("every answer is the model's, whoever calls, whenever", async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const { wait, all } = await makeCallers(withSmall, small);
      for (const { who, times, pause, patient } of sequence) {
        const caller = all[who] ?? all[0];
        for (let time = 0; time < times; time++) {
          const { retryAfter } = await caller.call();
          if (retryAfter === undefined) continue;
          refused += 1;
          if (!patient) continue;
          await wait((retryAfter - 1) * 1000);
          expect((await caller.call()).status).toBe(429);
          await wait(1000);
          expect((await caller.call()).status).toBe(200);
        }
        await wait(pause);
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(refused).toBeGreaterThan(100);
});
