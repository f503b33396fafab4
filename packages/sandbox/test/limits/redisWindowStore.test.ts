import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { memoryWindowStore } from "../../src/limits/memoryWindowStore.ts";
import { rateLimiter } from "../../src/limits/rateLimiter.ts";
import { connectRedis, type RedisSettings } from "../../src/limits/redisClient.ts";
import { redisWindowStore } from "../../src/limits/redisWindowStore.ts";
import { CountersUnavailable } from "../../src/limits/windowStore.ts";
import { countRequest, lateness, usageOf, type WindowCount } from "../../src/limits/windows.ts";
import { fixture } from "../support/fixture.ts";
import { freePort, hasRedis, type RedisServer, startRedisServer } from "../support/redisServer.ts";

if (!hasRedis) console.warn("SKIPPED: limits in Redis (redis-server is not installed)");

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const noon = Date.parse("2026-03-10T12:00:00Z");

/** Limits of a plan: small ones that are reached, large ones, none. */
const limit = fc.constantFrom(0, 1, 3, 20, 2_000, Number.POSITIVE_INFINITY);
const plan = fc
  .tuple(limit, limit, limit)
  .map((limits) => [minute, second, day].map((length, index) => ({ length, limit: limits[index] ?? 0 })));
const passed = fc.oneof(
  { weight: 6, arbitrary: fc.nat(300) },
  { weight: 2, arbitrary: fc.nat(2 * minute) },
  { weight: 1, arbitrary: fc.nat(2 * day) },
  { weight: 2, arbitrary: fc.integer({ min: -lateness, max: 0 }) },
);
const request = fc.record({
  partition: fc.integer({ min: 0, max: 5 }),
  plan: fc.integer({ min: 0, max: 2 }),
  passed,
});
const story = fc.record({
  plans: fc.tuple(plan, plan, plan),
  requests: fc.array(request, { minLength: 1, maxLength: 60 }),
});

describe.runIf(hasRedis)("limits in Redis", () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(() => server.end());

  async function store(prefix: string, settings: RedisSettings & { timeout?: number } = {}) {
    const client = await connectRedis(server.url, settings);
    const { timeout = 5_000 } = settings;
    const made = redisWindowStore(client, { prefix, timeout });
    onTestFinished(() => made.close());
    return { client, made };
  }

  test("decide as the model and the store in memory do, whatever comes", async () => {
    const { made: redis } = await store("law:");
    let run = 0;
    await fc.assert(
      fc.asyncProperty(story, async ({ plans, requests }) => {
        run += 1;
        const memory = memoryWindowStore();
        const model = new Map<string, readonly WindowCount[]>();
        let latest = noon;
        for (const { partition: number, plan: chosen, passed: step } of requests) {
          // Late by at most the lateness: measured from the latest request, not added up.
          const now = latest + step;
          latest = Math.max(latest, now);
          const limits = plans[chosen] ?? [];
          const partition = `key ${run} ${number}`;
          const before = model.get(partition) ?? [];
          const usage = usageOf(limits, before, now);
          expect(await redis.usage(partition, limits, now)).toEqual(usage);
          expect(memory.usage(partition, limits, now)).toEqual(usage);
          const verdict = countRequest(limits, before, now);
          model.set(partition, verdict.counts);
          expect(await redis.take(partition, limits, now)).toEqual(verdict);
          expect(memory.take(partition, limits, now)).toEqual(verdict);
        }
      }),
      { numRuns: 80 },
    );
  });

  test("of a burst over several connections exactly as many pass as may", async () => {
    const stores = await Promise.all([1, 2, 3].map(async () => (await store("burst:")).made));
    const limits = [
      { length: minute, limit: 70 },
      { length: second, limit: Number.POSITIVE_INFINITY },
    ];
    const verdicts = await Promise.all(
      Array.from({ length: 240 }, async (_, index) => stores[index % 3]?.take("key", limits, noon)),
    );
    const remaining = verdicts.flatMap((v) => (v?.allowed ? [v.states[0]?.remaining] : []));
    expect(remaining.toSorted((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 70 }, (_, left) => left),
    );
  });

  test("keys have a hash tag and the prefix, and expire by themselves, later than their longest window", async () => {
    const { client, made } = await store("kept*:");
    const limits = [
      { length: minute, limit: 5 },
      { length: day, limit: 50 },
    ];
    await made.take("organization org_1", limits, noon);
    const keys = await client.keys("kept\\**");
    expect(keys).toEqual(["kept*:limits:{organization org_1}"]);
    expect(await client.pTTL(keys[0] ?? "")).toBeGreaterThan(2 * day);
  });

  test("a reset forgets what has its prefix, and nothing else", async () => {
    const [mine, other] = [(await store("a*:")).made, (await store("ab:")).made];
    const limits = [{ length: minute, limit: 5 }];
    for (let index = 0; index < 20; index++) await mine.take(`key ${index}`, limits, noon);
    await other.take("key", limits, noon);
    await mine.clear();
    expect(await mine.usage("key 7", limits, noon)).toMatchObject([{ used: 0 }]);
    expect(await other.usage("key", limits, noon)).toMatchObject([{ used: 1 }]);
  });

  test("a Redis that forgot the script is told it again", async () => {
    const { client, made } = await store("script:");
    const limits = [{ length: minute, limit: 5 }];
    for (const left of [4, 3]) {
      await client.scriptFlush();
      expect(await made.take("key", limits, noon)).toMatchObject({ states: [{ remaining: left }] });
    }
  });

  test("without it requests are refused at once, and with it counted again", async () => {
    const connections: boolean[] = [];
    let change = () => {};
    const { made } = await store("away:", {
      onConnection: (connected) => {
        connections.push(connected);
        change();
      },
    });
    const limiter = rateLimiter({
      rules: fixture.rateLimits,
      store: made,
      now: () => noon,
      unavailable: "internal_error",
    });
    const credential = {
      scheme: "key",
      id: "k",
      plan: "small",
      tenant: { organization: "o", environment: "sandbox" },
    };
    const remaining = async () => {
      const { headers, refusal } = await limiter.count(credential, undefined);
      return [refusal?.code, Object.fromEntries(headers)["R"]];
    };
    const changed = () =>
      new Promise<void>((resolve) => {
        change = resolve;
      });
    expect(await remaining()).toEqual([undefined, "2"]);
    const gone = changed();
    await server.stop();
    await gone;
    expect(await remaining()).toEqual(["internal_error", "3"]);
    const back = changed();
    await server.start();
    await back;
    // It keeps nothing, so the windows begin anew.
    expect(await remaining()).toEqual([undefined, "2"]);
    expect(connections).toEqual([false, true]);
  });

  test("one that hangs is given up on, and used again when it answers", async () => {
    const { made } = await store("hangs:", { timeout: 50 });
    const limits = [{ length: minute, limit: 5 }];
    await made.take("key", limits, noon);
    server.pause();
    onTestFinished(() => server.resume());
    await expect(made.take("key", limits, noon)).rejects.toThrow(CountersUnavailable);
    await expect(made.usage("key", limits, noon)).rejects.toThrow("Redis gave no answer within 50 ms.");
    server.resume();
    const { made: patient } = await store("hangs:");
    // The command that was given up on was carried out all the same: a request too many is counted, never one too few.
    expect(await patient.take("key", limits, noon)).toMatchObject({ states: [{ remaining: 2 }] });
  });

  test.each([
    ["not a URL", () => "localhost", "The URL of the Redis is none. It has the form redis://"],
    ["another scheme", () => "http://:s3cret@127.0.0.1", "The URL of the Redis is none."],
    [
      "a wrong password",
      () => `redis://:s3cret@127.0.0.1:${server.port}`,
      "it refuses the user or the password. Check them in the URL.",
    ],
    ["no password", () => `redis://127.0.0.1:${server.port}`, "it refuses the user or the password."],
    [
      "a wrong user",
      () => `redis://eve:s3cret@127.0.0.1:${server.port}`,
      "it refuses the user or the password.",
    ],
    [
      "nobody there",
      async () => `redis://:s3cret@127.0.0.1:${await freePort()}`,
      "it can't be reached (ECONNREFUSED). Start it, or check host and port in the URL.",
    ],
  ])("%s is told without the secret", async (_, url, message) => {
    const failed = await connectRedis(await url()).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: "RedisError", message: expect.stringContaining(message) });
    expect(JSON.stringify(failed) + String((failed as Error).stack)).not.toMatch(/s3cret|eve/);
  });
});
