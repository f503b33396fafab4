import { describe, expect, test } from "vitest";
import type { OperationDescription, RateLimitsDescription } from "../../src/description.ts";
import { memoryWindowStore } from "../../src/limits/memoryWindowStore.ts";
import { type LimitState, rateLimiter } from "../../src/limits/rateLimiter.ts";
import { CountersUnavailable, type WindowStore } from "../../src/limits/windowStore.ts";
import type { Credential } from "../../src/pipeline/credential.ts";
import { fixture, operation } from "../support/fixture.ts";
import { ManualClock } from "../support/manualClock.ts";

const credential = (parts: Partial<Credential> = {}): Credential => ({
  scheme: "key",
  id: "key_1",
  tenant: { organization: "org_1", environment: "sandbox" },
  scopes: [],
  plan: "small",
  ...parts,
});

const slow = operation({
  id: "slow",
  rateLimits: [{ ...plan("small"), requestsPerMinute: 1, requestsPerSecond: null, requestsPerDay: null }],
});

function plan(name: string) {
  const found = fixture.rateLimits?.plans.find((known) => known.name === name);
  if (found === undefined) throw new Error(`no plan ${name}`);
  return found;
}

function limiter(
  store: WindowStore = memoryWindowStore(),
  rules: RateLimitsDescription | null = fixture.rateLimits,
) {
  const clock = new ManualClock("2026-03-10T23:59:00.000Z");
  const made = rateLimiter({ rules, store, now: () => clock.now(), unavailable: "away" });
  const count = async (who: Credential, what?: OperationDescription) => told(await made.count(who, what));
  return { clock, count, made };
}

/** Headers, and of a refusal the code and the wait. */
function told({ headers, refusal }: LimitState) {
  const wait = refusal && { code: refusal.code, wait: refusal.facts.retryAfter };
  return { ...Object.fromEntries(headers), ...wait };
}

describe("rateLimiter", () => {
  test("keys count each on its own, tokens of one organization together", async () => {
    const { count } = limiter();
    expect(await count(credential())).toMatchObject({ R: "2" });
    expect(await count(credential({ id: "key_2" }))).toMatchObject({ R: "2" });
    expect(await count(credential({ scheme: "token", id: "t1" }))).toMatchObject({ R: "2" });
    expect(await count(credential({ scheme: "token", id: "t2" }))).toMatchObject({ R: "1" });
  });

  test("the day is a limit too, and its wait is to midnight UTC", async () => {
    const { clock, count } = limiter();
    clock.advance(-120_000);
    for (let used = 0; used < 5; used++) {
      expect(await count(credential())).not.toHaveProperty("code");
      clock.advance(20_000);
    }
    expect(clock.now()).toBe(Date.parse("2026-03-10T23:58:40Z"));
    expect(await count(credential())).toMatchObject({ code: "slow_down", wait: 80 });
    clock.advance(80_000);
    expect(await count(credential())).not.toHaveProperty("code");
  });

  test("a wait is never told as shorter than a second, nor is a refused request counted", async () => {
    const { clock, count } = limiter();
    clock.advance(999);
    for (const left of ["1", "0"]) expect(await count(credential())).toMatchObject({ BR: left });
    expect(await count(credential())).toMatchObject({ BR: "0", R: "1", wait: 1 });
  });

  test("an operation with limits of its own counts apart", async () => {
    const { count } = limiter();
    expect(await count(credential(), slow)).toMatchObject({ L: "1" });
    expect(await count(credential(), slow)).toMatchObject({ wait: 60 });
    expect(await count(credential(), operation())).toMatchObject({ R: "2" });
  });

  test("a plan without a burst limit has no headers for it", async () => {
    const { count } = limiter();
    expect(Object.keys(await count(credential({ plan: "open" })))).toEqual(["L", "R", "T"]);
  });

  test("tells a caller that is not known of the smallest plan, unused", () => {
    const { made } = limiter();
    const T = String(Date.parse("2026-03-11T00:00:00Z") / 1000);
    expect(told(made.untouched())).toEqual({ L: "3", R: "3", T, BL: "2", BR: "2" });
  });

  test("off, nobody is counted, and headers tell of untouched windows of the caller's plan", async () => {
    const { count, made } = limiter();
    await count(credential());
    made.enabled = false;
    for (let used = 0; used < 9; used++) {
      expect(await count(credential())).toMatchObject({ L: "3", R: "3", BR: "2" });
      expect(await count(credential({ plan: "open" }))).toMatchObject({ L: "100", R: "100" });
    }
    made.enabled = true;
    expect(await count(credential())).toMatchObject({ R: "1" });
  });

  test("usage is every window, and costs nothing", async () => {
    const { count, made, clock } = limiter();
    await count(credential());
    const at = clock.now();
    for (let time = 0; time < 2; time++) {
      expect(await made.usage(credential())).toEqual([
        { window: "minute", limit: 3, used: 1, endsAt: at + 60_000 },
        { window: "second", limit: 2, used: 1, endsAt: at + 1_000 },
        { window: "day", limit: 5, used: 1, endsAt: at + 60_000 },
      ]);
    }
    expect((await made.usage(credential({ plan: "open" }))).map(({ limit }) => limit)).toEqual([
      100,
      undefined,
      undefined,
    ]);
    expect(await made.usage(credential(), slow)).toMatchObject([{ limit: 1, used: 0 }, {}, {}]);
    expect(await made.usage(credential({ plan: "none" }))).toEqual([]);
  });

  test("a reset begins all windows anew", async () => {
    const { count, made } = limiter();
    await count(credential());
    await made.reset();
    expect(await count(credential())).toMatchObject({ R: "2" });
  });

  test("counters that are away are a refusal, with untouched windows; a fault is none", async () => {
    const failing = (error: Error): WindowStore => ({
      ...memoryWindowStore(),
      take: () => Promise.reject(error),
    });
    const { count, made } = limiter(failing(new CountersUnavailable("gone")));
    expect(await count(credential())).toMatchObject({ R: "3", BR: "2", code: "away" });
    made.enabled = false;
    expect(await count(credential())).not.toHaveProperty("code");
    await expect(limiter(failing(new TypeError("fault"))).count(credential())).rejects.toThrow("fault");
  });

  test("an API without limits has no headers", async () => {
    const { count, made } = limiter(memoryWindowStore(), null);
    expect(await count(credential())).toEqual({});
    expect([told(made.untouched()), await made.usage(credential())]).toEqual([{}, []]);
  });
});
