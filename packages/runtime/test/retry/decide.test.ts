import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ApiError, ConnectionError, RateLimitError, ServerError, TimeoutError } from "../../src/index.ts";
import { backoff } from "../../src/retry/backoff.ts";
import { RetryBudget } from "../../src/retry/budget.ts";
import { retryDelay } from "../../src/retry/decide.ts";
import { kindOf } from "../../src/retry/kind.ts";
import { fits } from "../../src/retry/patience.ts";
import { api } from "../fixtures/api.ts";

const facts = (status: number, code = "x") => ({ status, code, headers: new Headers() });

describe("which failures may pass", () => {
  const passing = [408, 425, 500, 502, 503, 504];
  const others = [
    400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 418, 422, 431, 451, 501, 505, 507, 511, 301,
  ];
  test.each<[number, string | undefined]>([
    ...passing.map((status): [number, string] => [status, "transient"]),
    ...others.map((status): [number, undefined] => [status, undefined]),
    [429, "throttled"],
  ])("%d: %s", (status, want) => {
    expect(kindOf(new ApiError(facts(status)), api)).toBe(want);
  });

  test("409 only with a code that the document calls retryable", () => {
    const document = { ...api, retryableConflicts: ["busy"] };
    expect(kindOf(new ApiError(facts(409, "busy")), document)).toBe("transient");
    expect(kindOf(new ApiError(facts(409, "conflict")), document)).toBeUndefined();
    expect(kindOf(new ApiError(facts(400, "busy")), document)).toBeUndefined();
  });

  test("network errors and time-outs of an attempt, not of the call", () => {
    expect(kindOf(new ConnectionError({}, new Error("x")), api)).toBe("transient");
    expect(kindOf(new TimeoutError("attempt", 1, {}), api)).toBe("transient");
    expect(kindOf(new TimeoutError("deadline", 1, {}), api)).toBeUndefined();
  });
});

describe("backoff", () => {
  test.each([
    ["transient", 0, 500],
    ["transient", 1, 1_000],
    ["transient", 3, 4_000],
    ["transient", 4, 8_000],
    ["transient", 40, 8_000],
    ["throttled", 0, 1_000],
    ["throttled", 4, 16_000],
    ["throttled", 5, 20_000],
    ["throttled", 2_000, 20_000],
  ] as const)("%s, retry %d: up to %d ms", (kind, retry, most) => {
    expect(backoff(kind, retry, 0)).toBe(0);
    expect(backoff(kind, retry, 0.5)).toBe(most / 2);
    expect(backoff(kind, retry, 1 - Number.EPSILON)).toBe(most);
  });
});

describe("the wait before a retry", () => {
  const now = 1_700_000_000_000;
  const delay = (
    retryIn: number | undefined,
    patience: { left: number; maxRetryDelay: number } = { left: Infinity, maxRetryDelay: 60_000 },
    kind: "throttled" | "transient" = "throttled",
  ) => {
    const retryAt = retryIn === undefined ? undefined : new Date(now + retryIn);
    const failure = new RateLimitError({ ...facts(429), retryAt });
    return retryDelay({ retryAt: failure.retryAt, kind, retries: 0, patience, now, random: 0.5 });
  };

  test.each<[string, number | undefined, number | undefined]>([
    ["no hint: backoff", undefined, 500],
    ["a hint is obeyed whole", 7_000, 7_000],
    ["the maximum", 60_000, 60_000],
    ["beyond the maximum, by more than HTTP rounds", 61_000, undefined],
    ["a hint that has passed: backoff", -5_000, 500],
    ["now: backoff", 0, 500],
    ["for ever", 8.64e15 - now, undefined],
  ])("%s", (_, retryIn, want) => expect(delay(retryIn)).toBe(want));

  test.each<[number, number, number | undefined]>([
    [5_000, 4_000, undefined],
    [5_000, 5_000, undefined],
    [5_000, 5_001, 5_000],
    [90_000, 120_000, 90_000],
  ])("a hint of %d ms with %d ms left", (retryIn, left, want) => {
    expect(delay(retryIn, { left, maxRetryDelay: 120_000 })).toBe(want);
  });

  test("a 503 may give a hint too", () => {
    const failure = new ServerError({ ...facts(503), retryAt: new Date(now + 2_000) });
    const patience = { left: Infinity, maxRetryDelay: 60_000 };
    expect(
      retryDelay({ retryAt: failure.retryAt, kind: "transient", retries: 0, patience, now, random: 0.9 }),
    ).toBe(2_000);
  });

  test("it is never shorter than told, and never passes the deadline or the maximum", () => {
    const natural = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(natural, natural, natural, (retryIn, left, maxRetryDelay) => {
        const got = delay(retryIn, { left, maxRetryDelay });
        expect(got !== undefined).toBe(fits(retryIn || 500, { left, maxRetryDelay }));
        if (got === undefined) return;
        expect(got).toBeGreaterThanOrEqual(retryIn);
        expect(got).toBeLessThan(left);
        expect(got).toBeLessThan(maxRetryDelay + 1_000);
      }),
    );
  });
});

describe("the retry budget", () => {
  test("twenty retries, then none until calls work again", () => {
    const budget = new RetryBudget();
    expect(Array.from({ length: 25 }, () => budget.take()).filter(Boolean)).toHaveLength(20);
    for (let calls = 0; calls < 4; calls += 1) budget.succeed(0);
    expect(budget.take()).toBe(false);
    budget.succeed(0);
    expect(budget.take()).toBe(true);
    expect(budget.take()).toBe(false);
  });

  test("retries that worked cost nothing", () => {
    const budget = new RetryBudget();
    for (let calls = 0; calls < 100; calls += 1) {
      expect(budget.take()).toBe(true);
      budget.succeed(1);
    }
  });

  test("in an outage the load grows by a fixed number of requests, not by a factor", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 500 }), (works) => {
        const budget = new RetryBudget();
        let retries = 0;
        for (const ok of works) {
          if (ok) budget.succeed(0);
          else if (budget.take()) retries += 1;
        }
        expect(retries).toBeLessThanOrEqual(20 + 0.2 * works.filter(Boolean).length + 1e-9);
      }),
    );
  });
});
