import { describe, expect, test } from "vitest";
import type { Credential } from "../../src/pipeline/credential.ts";
import { rateLimiter } from "../../src/pipeline/rateLimit.ts";
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

function limiter() {
  const clock = new ManualClock("2026-03-10T23:59:00.000Z");
  const made = rateLimiter(fixture.rateLimits, () => clock.now());
  const count = (who: Credential, what = operation()) => {
    const headers = new Headers();
    try {
      made.count(who, what, headers);
      return headers;
    } catch (error) {
      return Object.assign(headers, {
        refused: (error as { facts: { retryAfter: number } }).facts.retryAfter,
      });
    }
  };
  return { clock, count, made };
}

describe("rateLimiter", () => {
  test("keys count each on its own, tokens of one organization together", () => {
    const { count } = limiter();
    expect(count(credential()).get("R")).toBe("2");
    expect(count(credential({ id: "key_2" })).get("R")).toBe("2");
    expect(count(credential({ scheme: "token", id: "t1" })).get("R")).toBe("2");
    expect(count(credential({ scheme: "token", id: "t2" })).get("R")).toBe("1");
  });

  test("the day is a limit too, and its wait is to midnight UTC", () => {
    const { clock, count } = limiter();
    clock.advance(-120_000);
    for (let used = 0; used < 5; used++) {
      expect(count(credential())).not.toHaveProperty("refused");
      clock.advance(20_000);
    }
    expect(clock.now()).toBe(Date.parse("2026-03-10T23:58:40Z"));
    expect(count(credential())).toMatchObject({ refused: 80 });
    clock.advance(80_000);
    expect(count(credential())).not.toHaveProperty("refused");
  });

  test("an operation with limits of its own counts apart", () => {
    const { count } = limiter();
    const own = operation({
      id: "slow",
      rateLimits: [{ name: "small", requestsPerMinute: 1, requestsPerSecond: null, requestsPerDay: null }],
    });
    expect(count(credential(), own).get("L")).toBe("1");
    expect(count(credential(), own)).toMatchObject({ refused: 60 });
    expect(count(credential()).get("R")).toBe("2");
  });

  test("a plan without a burst limit has no headers for it", () => {
    const { count } = limiter();
    const headers = count(credential({ plan: "open" }));
    expect([headers.get("L"), headers.get("BL"), headers.get("BR")]).toEqual(["100", null, null]);
  });

  test("describes a caller that is not known by the smallest plan, unused", () => {
    const { made } = limiter();
    const headers = new Headers();
    made.describe(headers);
    expect(Object.fromEntries(headers)).toEqual({
      l: "3",
      r: "3",
      t: String(Date.parse("2026-03-11T00:00:00Z") / 1000),
      bl: "2",
      br: "2",
    });
  });

  test("an API without limits has no headers", () => {
    const headers = new Headers();
    const none = rateLimiter(null, () => 0);
    none.count(credential(), undefined, headers);
    none.describe(headers);
    expect([...headers]).toEqual([]);
  });
});
