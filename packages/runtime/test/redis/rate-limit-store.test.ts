import fc from "fast-check";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type ClientEvent, subscribe } from "../../src/index.ts";
import { observe, type RateLimitObservation, take, type Windows } from "../../src/pacing/windows.ts";
import { evaluate, type RedisClient } from "../../src/redis/client.ts";
import { rateLimitScript } from "../../src/redis/rate-limit-script.ts";
import { redisRateLimitStore } from "../../src/redis/rate-limit-store.ts";
import { hasRedis, startRedis } from "../oauth/fixtures/redis-server.ts";

if (!hasRedis) console.warn("SKIPPED: rate limits in Redis (redis-server is not installed)");

const seen = fc.record({
  refused: fc.boolean(),
  blockedFor: fc.oneof(fc.constant(0), fc.nat(90_000)),
  age: fc.nat(3_000),
  limit: fc.option(fc.constantFrom(5, 100), { nil: undefined }),
  remaining: fc.option(fc.nat(100), { nil: undefined }),
  resetIn: fc.option(fc.integer({ min: -1_000, max: 61_000 }), { nil: undefined }),
  burst: fc.constantFrom(0, 3, 20),
  burstRemaining: fc.option(fc.nat(20), { nil: undefined }),
  perDay: fc.constantFrom(0, 4, 50_000),
}) satisfies fc.Arbitrary<RateLimitObservation>;
const step = fc.tuple(
  fc.oneof(fc.nat(200), fc.nat(2_000), fc.nat(70_000), fc.constant(86_400_000)),
  fc.oneof(fc.constant("take" as const), seen),
);

describe.runIf(hasRedis)("rate limits in Redis", () => {
  const clients: { readonly name: string; readonly client: RedisClient }[] = [];
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let close: () => void;

  beforeAll(async () => {
    redis = await startRedis();
    const node = createClient({ socket: { path: redis.socket, tls: false } });
    node.on("error", () => {});
    await node.connect();
    const io = new Redis(redis.socket);
    io.on("error", () => {});
    clients.push({ name: "redis", client: node }, { name: "ioredis", client: io });
    close = () => {
      node.destroy();
      io.disconnect();
    };
  });

  afterAll(async () => {
    close();
    await redis.stop();
  });

  test("the script does what the rules in memory do", async () => {
    const client = clients[0]?.client;
    if (!client) throw new Error("no client");
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        run += 1;
        const windows: Windows = {};
        let now = 1_767_225_600_000;
        for (const [passed, what] of steps) {
          now += passed;
          const input = what === "take" ? "7" : JSON.stringify(what);
          const answer = Number(await evaluate(client, rateLimitScript, [`law:${run}`], now, input));
          if (what === "take") expect(answer).toBe(Math.ceil(take(windows, now, 7)));
          else observe(windows, what, now);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(["redis", "ioredis"])("%s: a hundred at once are counted one by one", async (name) => {
    const client = clients.find((entry) => entry.name === name)?.client;
    if (!client) throw new Error("no client");
    const stores = [1, 2].map(() => redisRateLimitStore(client, { prefix: `${name}:` }));
    const waits = await Promise.all(
      Array.from({ length: 100 }, (_, index) => stores[index % 2]?.take("key", 20)),
    );
    const free = waits.filter((wait) => wait === 0).length;
    // All of one second, or of two when it ended meanwhile.
    expect(free).toBeGreaterThanOrEqual(20);
    expect(free).toBeLessThanOrEqual(40);
    expect(waits.every((wait) => wait !== undefined && wait >= 0 && wait <= 2_000)).toBe(true);
  });

  test("what one process hears holds for all", async () => {
    const client = clients[0]?.client;
    if (!client) throw new Error("no client");
    const [one, other] = [redisRateLimitStore(client), redisRateLimitStore(client)];
    await one.observe("heard", { refused: true, blockedFor: 9_000, age: 5, burst: 20, perDay: 0 });
    const wait = await other.take("heard", 20);
    expect(wait).toBeGreaterThan(8_000);
    expect(wait).toBeLessThanOrEqual(9_000);
  });
});

describe("an outage", () => {
  const logger = () => ({ info: vi.fn(), warn: vi.fn() });
  const observation = { refused: false, blockedFor: 0, age: 1, burst: 2, perDay: 0 };

  test("is told once; each process goes on by itself, and comes back", async () => {
    const heard: ClientEvent[] = [];
    const end = subscribe((event) => heard.push(event));
    let isDown = true;
    const client = { eval: vi.fn(async () => (isDown ? Promise.reject(new Error("ECONNREFUSED")) : "0")) };
    const log = logger();
    const store = redisRateLimitStore(client, { logger: log, pause: 0 });
    expect(await store.take("p", 2)).toBe(0);
    await store.observe("p", observation);
    await store.take("p", 2);
    // This process has had its two of this second, or a new one has begun.
    expect(await store.take("p", 2)).toBeGreaterThanOrEqual(0);
    expect(log.warn).toHaveBeenCalledOnce();
    expect(log.warn.mock.lastCall?.[0]).toContain("ECONNREFUSED");
    isDown = false;
    expect(await store.take("p", 2)).toBe(0);
    expect(log.info).toHaveBeenCalledOnce();
    end();
    expect(heard.map((event) => event.type === "store" && "error" in event)).toEqual([true, false]);
  });

  test("a Redis that does not answer is not waited for", async () => {
    const client = { eval: vi.fn(() => new Promise<unknown>(() => {})) };
    const log = logger();
    const store = redisRateLimitStore(client, { logger: log, timeout: 5, pause: 60_000 });
    expect(await store.take("p", 0)).toBe(0);
    expect(log.warn.mock.lastCall?.[0]).toContain("no answer within 5 ms");
    await store.take("p", 0);
    await store.observe("p", observation);
    expect(client.eval).toHaveBeenCalledOnce();
  });
});
