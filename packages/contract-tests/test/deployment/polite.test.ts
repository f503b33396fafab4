import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { polite } from "../../src/deployment/polite.ts";
import { contract } from "../../src/generated/contract.ts";
import { NotExercised } from "../../src/suite/breach.ts";

/** A server with a limit per minute and second, and a clock that only waiting moves. */
function setting({ perMinute, perSecond }: { readonly perMinute: number; readonly perSecond: number }) {
  let now = Date.parse("2031-03-05T12:00:10.000Z");
  const counted = new Map<string, number>();
  const count = (window: string): number => {
    counted.set(window, (counted.get(window) ?? 0) + 1);
    return counted.get(window) ?? 0;
  };
  const statuses: number[] = [];
  const send = polite(
    async (request) => {
      const key = request.headers.get("authorization") ?? "";
      const minute = count(`${key} m ${Math.floor(now / 60_000)}`);
      const second = count(`${key} s ${Math.floor(now / 1000)}`);
      const status = minute > perMinute || second > perSecond ? 429 : 200;
      statuses.push(status);
      return new Response(null, {
        status,
        headers: {
          date: new Date(now).toUTCString(),
          "x-ratelimit-limit": String(perMinute),
          "x-ratelimit-burst-limit": String(perSecond),
          "x-ratelimit-remaining": String(Math.max(0, perMinute - minute)),
          "x-ratelimit-reset": String((Math.floor(now / 60_000) + 1) * 60),
          "x-ratelimit-burst-remaining": String(Math.max(0, perSecond - second)),
          ...(status === 429 ? { "retry-after": "1" } : {}),
        },
      });
    },
    contract,
    {
      now: () => now,
      async wait(milliseconds) {
        const until = now + milliseconds;
        // Whatever can go on at this time does, before it passes.
        await setImmediate();
        now = Math.max(now, until);
      },
    },
  );
  const call = (key: string): Promise<Response> =>
    send(new Request("http://127.0.0.1/v1/accounts", { headers: { authorization: `Bearer ${key}` } }));
  return { call, statuses, seconds: () => (now - Date.parse("2031-03-05T12:00:10.000Z")) / 1000 };
}

describe("polite", () => {
  test.each([
    [{ perMinute: 1000, perSecond: 5 }, 40],
    [{ perMinute: 20, perSecond: 50 }, 70],
    [{ perMinute: 2, perSecond: 2 }, 6],
  ])("with %j, %i requests pass without one 429", async (limits, requests) => {
    const { call, statuses, seconds } = setting(limits);
    for (let sent = 0; sent < requests; sent += 1) await call("a");
    expect(statuses).toEqual(Array.from({ length: requests }, () => 200));
    expect(seconds()).toBeGreaterThan(0);
  });

  test("one key's limit makes no other key wait", async () => {
    const { call, seconds } = setting({ perMinute: 1000, perSecond: 2 });
    await call("a");
    await call("b");
    await call("c");
    expect(seconds()).toBe(0);
  });

  test("requests at once keep under the limit, too, once it is known", async () => {
    const { call, statuses } = setting({ perMinute: 1000, perSecond: 5 });
    await call("a");
    await Promise.all(Array.from({ length: 12 }, () => call("a")));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test("what others used up is waited out, and the request is sent again", async () => {
    let now = 0;
    const answers = [429, 429, 201];
    const waits: number[] = [];
    const send = polite(
      async () => new Response(null, { status: answers.shift() ?? 500, headers: { "retry-after": "7" } }),
      contract,
      {
        now: () => now,
        async wait(milliseconds) {
          waits.push(milliseconds);
          now += milliseconds;
        },
      },
    );
    const response = await send(new Request("http://127.0.0.1/v1/accounts", { method: "POST", body: "{}" }));
    expect([response.status, waits]).toEqual([201, [7000, 7000]]);
  });

  test("a day's limit is not waited out", async () => {
    const send = polite(
      async () => new Response(null, { status: 429, headers: { "retry-after": "30000" } }),
      contract,
      { now: () => 0, wait: async () => undefined },
    );
    await expect(send(new Request("http://127.0.0.1/v1/accounts"))).rejects.toThrow(NotExercised);
  });
});
