import { describe, expect, test, vi } from "vitest";
import {
  type ClientEvent,
  MemoryRateLimitStore,
  RateLimitError,
  type RateLimitStore,
  type SdkError,
  subscribe,
  Transport,
} from "../../src/index.ts";
import { api, getItem } from "../fixtures/api.ts";
import { type VirtualClock, virtualClock } from "../fixtures/clock.ts";
import { limitedApi } from "./limited-api.ts";

const start = Date.parse("2026-01-01T00:00:20.250Z");
const basic = { minute: 100, second: 20, day: 50_000 };

function client(options: object = {}, plan = basic) {
  const clock = virtualClock(start);
  const limited = limitedApi(clock, plan);
  const given = Object({ apiKey: "sk_test_1", fetch: limited.fetch, maxRetries: 0, ...options });
  const transport = new Transport(api, given, { clock, random: () => 0.5 });
  const get = (id: number, more: object = {}) =>
    transport.send<unknown, SdkError>(getItem, { path: [id] }, more).result();
  const refused = () => limited.log.filter(({ status }) => status === 429).length;
  return { clock, ...limited, get, refused, transport };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("near the limit", () => {
  test("300 calls at once on 100 a minute: none is refused, all in their order", async () => {
    const { clock, get, log, refused } = client();
    const results = await Promise.all(numbers(300).map((id) => get(id)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(300);
    expect(refused()).toBe(0);
    expect(log.map(({ path }) => path)).toEqual(numbers(300).map((id) => `/v1/items/${id}`));
    // 100 in what is left of this minute, 100 in the next, and the rest at the beginning of the third.
    expect(clock.elapsed()).toBeGreaterThan(99_000);
    expect(clock.elapsed()).toBeLessThan(110_000);
  });

  test("one after the other: none is refused either", async () => {
    const { clock, get, refused } = client();
    for (const id of numbers(120)) expect((await get(id)).ok).toBe(true);
    expect(refused()).toBe(0);
    expect(clock.elapsed()).toBeGreaterThan(39_000);
    expect(clock.elapsed()).toBeLessThan(50_000);
  });

  test("totalDelay tells how long a call has waited", async () => {
    const { get } = client();
    const results = await Promise.all(numbers(101).map((id) => get(id)));
    const delays = results.map((result) => (result.ok ? result.totalDelay : -1));
    expect(delays[0]).toBe(0);
    expect(delays.at(-1)).toBeGreaterThan(39_000);
  });
});

describe("below the limit", () => {
  test("nothing waits", async () => {
    const { clock, get } = client();
    for (const id of numbers(600)) {
      expect((await get(id)).ok).toBe(true);
      clock.advance(610);
    }
    expect(clock.waits).toEqual([]);
  });

  test("a big plan is known after the first answers, and is used whole", async () => {
    const { clock, get, refused } = client({}, { minute: 10_000, second: 2_000, day: 1e9 });
    await get(0);
    await Promise.all(numbers(1_900).map((id) => get(id)));
    expect(refused()).toBe(0);
    expect(clock.elapsed()).toBe(0);
  });

  test("an API that tells nothing is not paced after its first answer", async () => {
    const clock = virtualClock(start);
    const options = Object({ apiKey: "sk_test_1", fetch: async () => new Response("{}") });
    const transport = new Transport(api, options, { clock });
    await Promise.all(numbers(500).map((id) => transport.send(getItem, { path: [id] })));
    expect(clock.elapsed()).toBeLessThanOrEqual(1_000);
  });
});

describe("a wait", () => {
  test("that does not fit the deadline fails at once, with the time to come back", async () => {
    const { clock, get, log } = client();
    await Promise.all(numbers(100).map((id) => get(id)));
    const sent = log.length;
    const before = clock.elapsed();
    const result = await get(100, { deadline: 5_000 });
    expect(result).toMatchObject({
      ok: false,
      error: { name: "RateLimitError", code: "rate_limit_exceeded", status: 429, attempts: 0 },
    });
    if (!result.ok && "retryAt" in result.error) {
      expect(result.error.retryAt).toEqual(new Date("2026-01-01T00:01:00.000Z"));
    }
    expect(log).toHaveLength(sent);
    expect(clock.elapsed()).toBe(before);
  });

  test("for the day is not waited for", async () => {
    const { get, refused, log } = client({}, { ...basic, day: 30 });
    const results = await Promise.all(numbers(40).map((id) => get(id)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(30);
    // What the API says of the day holds until it is over: those who come later do not ask again.
    const asked = log.length;
    const late = await get(41);
    expect(late).toMatchObject({ ok: false, error: { name: "RateLimitError", attempts: 0 } });
    const retryAt = late.ok || !RateLimitError.is(late.error) ? undefined : late.error.retryAt;
    // The day ends at midnight; HTTP tells it to the second.
    const early = Number(retryAt) - Date.parse("2026-01-02T00:00:00Z");
    expect(early).toBeGreaterThanOrEqual(0);
    expect(early).toBeLessThan(2_000);
    expect(log).toHaveLength(asked);
    expect(refused()).toBeGreaterThan(0);
  });

  test("is ended by a signal within a tick, and gives its place away", async () => {
    const sleeps: (() => void)[] = [];
    const clock: VirtualClock = virtualClock(start);
    const manual = {
      ...clock,
      sleep: (_: number, signal: AbortSignal) =>
        new Promise<void>((resolve) => {
          sleeps.push(resolve);
          signal.addEventListener("abort", () => resolve());
        }),
    };
    const { fetch, log } = limitedApi(clock, { ...basic, minute: 100, second: 1 });
    const options = Object({ apiKey: "sk_test_1", fetch, pacing: {} });
    const transport = new Transport(api, options, { clock: manual });
    const send = (id: number, signal?: AbortSignal) =>
      transport.send<unknown, SdkError>(getItem, { path: [id] }, signal ? { signal } : {}).result();
    await send(0);
    const controller = new AbortController();
    const [first, second, third] = [send(1), send(2, controller.signal), send(3)];
    await settle();
    controller.abort(new Error("left"));
    expect(await second).toMatchObject({ ok: false, error: { name: "AbortError", attempts: 0 } });
    for (let round = 0; round < 3; round += 1) {
      clock.advance(2_000);
      sleeps.pop()?.();
      await settle();
    }
    expect(await first).toMatchObject({ ok: true });
    expect(await third).toMatchObject({ ok: true });
    expect(log.map(({ path }) => path)).toEqual([0, 1, 3].map((id) => `/v1/items/${id}`));
  });

  test("has a place for so many and no more", async () => {
    const { get } = client({ pacing: { maxQueue: 5 } });
    const results = await Promise.all(numbers(40).map((id) => get(id)));
    const refused = results.flatMap((result) => (result.ok ? [] : [result.error.message]));
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused)).toEqual(
      new Set([
        "[GET /items/{item_id}] 429 rate_limit_exceeded: 5 requests wait for the rate limit already (maxQueue)",
      ]),
    );
  });
});

describe("what is counted together", () => {
  test("keys apart, never by themselves", async () => {
    const take = vi.fn((_partition: string) => 0);
    const store: RateLimitStore = { take, observe: () => {} };
    const names = async (options: object) => {
      take.mockClear();
      const { get } = client({ pacing: { store }, ...options });
      await get(1);
      await get(2);
      return [...new Set(take.mock.calls.map(([partition]) => partition))];
    };
    const [one, two, again] = [
      await names({ apiKey: "sk_test_topsecret1" }),
      await names({ apiKey: "sk_test_topsecret2" }),
      await names({ apiKey: () => "sk_test_topsecret1" }),
    ];
    expect(one).toHaveLength(1);
    expect(one[0]).toMatch(/^[\da-f]{32}$/);
    expect(again).toEqual(one);
    expect(two).not.toEqual(one);
    const tokens = Object.assign(() => `oa_test_${Math.random()}`, { partition: "org_1" });
    expect(await names({ apiKey: undefined, accessToken: tokens })).toEqual(["org_1"]);
    expect(await names({ apiKey: tokens })).toHaveLength(2);
  });

  test("clients that share a store share the limit", async () => {
    const clock = virtualClock(start);
    const { fetch, log } = limitedApi(clock, basic);
    const store = new MemoryRateLimitStore(clock.now);
    const transports = [1, 2].map(
      () => new Transport(api, Object({ apiKey: "sk_test_1", fetch, pacing: { store } }), { clock }),
    );
    await Promise.all(numbers(150).map((id) => transports[id % 2]?.send(getItem, { path: [id] })));
    expect(log.filter(({ status }) => status === 429)).toEqual([]);
  });

  test("operations with limits of their own apart", async () => {
    const take = vi.fn((_partition: string) => 0);
    const { transport } = client({ pacing: { store: { take, observe: () => {} } } });
    await transport.send({ ...getItem, rateLimitPlans: [{ requestsPerMinute: 1 }] }, { path: [1] });
    expect(take.mock.lastCall?.[0]).toMatch(/^[\da-f]{32}:getItem$/);
  });
});

describe("without", () => {
  test("pacing: false, requests are refused", async () => {
    const { get, refused, clock } = client({ pacing: false });
    await Promise.all(numbers(30).map((id) => get(id)));
    expect(refused()).toBe(10);
    expect(clock.waits).toEqual([]);
  });

  test("a store that works, requests go on, and it is told", async () => {
    const heard: ClientEvent[] = [];
    const end = subscribe((event) => heard.push(event));
    const broken = () => Promise.reject(new Error("down"));
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const { get } = client({ pacing: { store: { take: broken, observe: broken } }, logger });
    expect((await get(1)).ok).toBe(true);
    await vi.waitFor(() => expect(logger.warn).toHaveBeenCalled());
    end();
    expect(heard).toContainEqual({ type: "store", error: new Error("down") });
  });
});
