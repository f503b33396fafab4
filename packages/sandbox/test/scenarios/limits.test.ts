import { describe, expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { type Harness, harness, type Reply } from "../support/harness.ts";

interface Failure {
  readonly error: { readonly code: string; readonly retry_after: number };
}

const basic = description.rateLimits?.plans.find(({ name }) => name === "basic");
const perSecond = basic?.requestsPerSecond ?? 0;
const perMinute = basic?.requestsPerMinute ?? 0;

const numbers = ({ headers }: Reply<unknown>) =>
  ["Limit", "Remaining", "Reset", "Burst-Limit", "Burst-Remaining"].map((name) =>
    Number(headers.get(`X-RateLimit-${name}`)),
  );

const list = (h: Harness, key: string) => h.call<Failure>("GET", "/webhooks", { key });

describe("limits of the plan basic", () => {
  test("each request counts, refused ones do not, and waiting as told succeeds", async () => {
    const h = await harness({ plan: "basic" });
    const key = await h.sandbox.createApiKey({ name: "counted" });
    // 14:30:00.250: the minute ends at 14:31.
    const reset = Date.parse("2026-03-10T14:31:00Z") / 1000;
    for (let used = 1; used <= perSecond; used++) {
      expect(numbers(await list(h, key))).toEqual([
        perMinute,
        perMinute - used,
        reset,
        perSecond,
        perSecond - used,
      ]);
    }
    const refused = await list(h, key);
    expect([refused.status, refused.body.error.code]).toEqual([429, "rate_limit_exceeded"]);
    expect([refused.body.error.retry_after, refused.headers.get("Retry-After")]).toEqual([1, "1"]);
    expect(numbers(refused)).toEqual([perMinute, perMinute - perSecond, reset, perSecond, 0]);
    h.clock.advance(refused.body.error.retry_after * 1000);
    const after = await list(h, key);
    expect([after.status, ...numbers(after)]).toEqual([
      200,
      perMinute,
      perMinute - perSecond - 1,
      reset,
      perSecond,
      perSecond - 1,
    ]);
  });

  test("when the minute is used up, the wait is to its end", async () => {
    const h = await harness({ plan: "basic" });
    const key = await h.sandbox.createApiKey({ name: "counted" });
    for (let second = 0; second * perSecond < perMinute; second++) {
      for (let used = 0; used < perSecond; used++) expect((await list(h, key)).status).toBe(200);
      h.clock.advance(1000);
    }
    const refused = await list(h, key);
    const left = 60 - 0.25 - perMinute / perSecond;
    expect([refused.status, refused.body.error.retry_after]).toEqual([429, Math.ceil(left)]);
    h.clock.advance(refused.body.error.retry_after * 1000);
    expect((await list(h, key)).status).toBe(200);
  });

  test("each key counts on its own, and keys may have a plan of their own", async () => {
    const h = await harness({ plan: "basic" });
    const [first, second] = [
      await h.sandbox.createApiKey({ name: "a" }),
      await h.sandbox.createApiKey({ name: "b" }),
    ];
    await list(h, first);
    expect(numbers(await list(h, second))[1]).toBe(perMinute - 1);
    const pro = await h.sandbox.createApiKey({ name: "pro", plan: "pro" });
    expect(numbers(await list(h, pro))[0]).toBe(
      description.rateLimits?.plans.find(({ name }) => name === "pro")?.requestsPerMinute,
    );
  });

  test("errors count as well", async () => {
    const h = await harness({ plan: "basic" });
    const key = await h.sandbox.createApiKey({ name: "counted", scopes: ["accounts:read"] });
    const tries: readonly (readonly [string, string, number])[] = [
      ["GET", "/accounts?limit=0", 400],
      ["GET", "/webhooks", 403],
      ["GET", "/nothing", 404],
      ["PUT", "/accounts", 405],
      ["GET", "/accounts", 200],
    ];
    for (const [index, [method, path, status]] of tries.entries()) {
      const reply = await h.call(method, path, { key });
      expect([reply.status, numbers(reply)[1]]).toEqual([status, perMinute - index - 1]);
    }
  });
});

test("an unlimited day never ends the requests", async () => {
  const h = await harness();
  const limits = numbers(await h.call("GET", "/accounts"));
  const largest = Math.max(
    ...(description.rateLimits?.plans ?? []).map(({ requestsPerMinute }) => requestsPerMinute),
  );
  expect(limits[0]).toBe(largest);
});
