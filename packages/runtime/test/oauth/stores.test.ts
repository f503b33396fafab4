import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileTokenStore } from "../../src/node/index.ts";
import { memoryTokenStore, type TokenRecord, type TokenStore } from "../../src/oauth/index.ts";
import { type RedisClient, redisTokenStore } from "../../src/redis/index.ts";
import { hasRedis, startRedis } from "./fixtures/redis-server.ts";
import { StandingClock } from "./fixtures/setup.ts";

const record = (version: number): TokenRecord => ({
  version,
  grant: { accessToken: `token-${version}`, issuedAt: 1 },
});

/** What every store owes; `open` opens the same place again, as another process would. */
function contract(makePlace: () => Promise<(clock: StandingClock) => TokenStore>): void {
  test("what is written is read, in every place", async () => {
    const open = await makePlace();
    const [one, two] = [open(new StandingClock()), open(new StandingClock())];
    expect([await one.get(), await two.get()]).toEqual([undefined, undefined]);
    expect(await one.withLock(1000, (lease) => one.compareAndSet(0, record(1), lease))).toBe(true);
    expect([await one.get(), await two.get()]).toEqual([record(1), record(1)]);
    expect(one.id).toBe(two.id);
  });

  test.each<[expected: number, wrote: boolean]>([
    [0, false],
    [1, false],
    [2, true],
    [3, false],
  ])("of version 2, %i is replaced: %s", async (expected, wrote) => {
    const store = (await makePlace())(new StandingClock());
    await store.withLock(1000, async (lease) => {
      await store.compareAndSet(0, record(1), lease);
      await store.compareAndSet(1, record(2), lease);
      expect(await store.compareAndSet(expected, record(9), lease)).toBe(wrote);
    });
    expect(await store.get()).toEqual(record(wrote ? 9 : 2));
  });

  test("one works at a time, each with a higher fence", async () => {
    const open = await makePlace();
    const fences: number[] = [];
    let inside = 0;
    const work = (store: TokenStore) =>
      store.withLock(60_000, async (lease) => {
        inside += 1;
        fences.push(lease.fence);
        await new Promise((resolve) => setImmediate(resolve));
        expect(inside).toBe(1);
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 8 }, () => work(open(new StandingClock()))));
    expect(fences).toEqual([...new Set(fences)].sort((a, b) => a - b));
    expect(fences).toHaveLength(8);
  });

  test("work that fails gives the lock back, and its failure", async () => {
    const store = (await makePlace())(new StandingClock());
    await expect(store.withLock(1000, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await store.withLock(1000, async () => "next")).toBe("next");
  });

  test("an older lease cannot write any more", async () => {
    const store = (await makePlace())(new StandingClock());
    const late = await store.withLock(1000, async (lease) => lease);
    await store.withLock(1000, async () => {});
    expect(await store.compareAndSet(0, record(1), late)).toBe(false);
    expect(await store.get()).toBeUndefined();
  });
}

describe("in memory", () => {
  contract(async () => {
    const store = memoryTokenStore();
    return () => store;
  });
});

describe("in a file", () => {
  let folder: string;
  let next = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "stores-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = () => join(folder, `deep/${next++}.json`);

  contract(async () => {
    const file = path();
    return (clock) => fileTokenStore(file, { clock });
  });

  test("only its owner can read it, and nothing is left beside it but the lock", async () => {
    const file = join(folder, "alone/tokens.json");
    const store = fileTokenStore(file);
    await store.withLock(1000, (lease) => store.compareAndSet(0, record(1), lease));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(`${file}.lock`)).mode & 0o777).toBe(0o700);
    expect((await stat(`${file}.lock/1`)).mode & 0o777).toBe(0o600);
    expect((await readdir(join(folder, "alone"))).sort()).toEqual(["tokens.json", "tokens.json.lock"]);
    expect(await readFile(`${file}.lock/1`, "utf8")).not.toContain("token-1");
  });

  test("claims that are long over are removed", async () => {
    const file = path();
    const store = fileTokenStore(file);
    for (let times = 0; times < 20; times += 1) await store.withLock(1000, async () => {});
    expect((await readdir(`${file}.lock`)).map(Number).sort((a, b) => a - b)).toEqual([
      12, 13, 14, 15, 16, 17, 18, 19, 20,
    ]);
  });

  test("a file that is none of its own is named, and not quoted", async () => {
    const file = path();
    await mkdir(join(folder, "deep"), { recursive: true });
    await writeFile(file, "ort_secret and more");
    const failure = await fileTokenStore(file).get().catch(String);
    expect(failure).toBe(`Error: ${file} is not a token file: name another, or remove it`);
  });

  /** A lock that somebody else holds. */
  async function heldBy(claim: object | string): Promise<string> {
    const file = path();
    await mkdir(`${file}.lock`, { recursive: true });
    await writeFile(`${file}.lock/7`, typeof claim === "string" ? claim : JSON.stringify(claim));
    return file;
  }

  test("a holder on another machine is waited for until its lease ends, and not longer", async () => {
    const clock = new StandingClock();
    const until = clock.now() + 30_000;
    const file = await heldBy({ owner: "other", pid: 999_999_999, place: "elsewhere", until });
    const lease = await fileTokenStore(file, { clock }).withLock(1000, async (held) => held);
    expect(lease.fence).toBe(8);
    expect(clock.now()).toBeGreaterThanOrEqual(until);
    expect(clock.now()).toBeLessThan(until + 250);
  });

  test("a claim that was never finished is waited for by the time of its file", async () => {
    const clock = new StandingClock();
    const file = await heldBy("");
    const { mtimeMs } = await stat(`${file}.lock/7`);
    clock.time = mtimeMs;
    const lease = await fileTokenStore(file, { clock }).withLock(1000, async (held) => held);
    expect(lease.fence).toBe(8);
    expect(clock.now()).toBeGreaterThanOrEqual(mtimeMs + 1000);
  });

  test("patience ends", async () => {
    const clock = new StandingClock();
    const file = await heldBy({ owner: "other", pid: 1, place: "elsewhere", until: clock.now() + 60_000 });
    const store = fileTokenStore(file, { clock, patience: 5000 });
    await expect(store.withLock(1000, async () => {})).rejects.toThrow(
      `${file}.lock is held by another process`,
    );
  });
});

describe.skipIf(!hasRedis)("in Redis", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  const clients: { client: RedisClient; close: () => unknown }[] = [];
  let next = 0;
  beforeAll(async () => {
    redis = await startRedis();
    const { Redis } = await import("ioredis");
    const { createClient } = await import("redis");
    const own = new Redis(redis.socket);
    const other = await createClient({ socket: { path: redis.socket, tls: false } }).connect();
    clients.push({ client: own, close: () => own.quit() }, { client: other, close: () => other.close() });
  });
  afterAll(async () => {
    await Promise.all(clients.map(({ close }) => close()));
    await redis.stop();
  });

  contract(async () => {
    const key = `key${next++}`;
    let opened = 0;
    return (clock) => {
      const { client } = clients[opened++ % 2] ?? {};
      if (!client) throw new Error("not connected");
      return redisTokenStore(client, { key, clock });
    };
  });

  test("a lock is never given back by somebody else", async () => {
    const [first] = clients;
    if (!first) throw new Error("not connected");
    const key = `key${next++}`;
    const store = redisTokenStore(first.client, { key });
    const { evaluate } = await import("../../src/redis/client.ts");
    const held = () => evaluate(first.client, `return redis.call("get", KEYS[1])`, [`{${key}}:lock`]);
    await store.withLock(60_000, async () => {
      // Its lease ended, and another took over.
      await evaluate(first.client, `return redis.call("set", KEYS[1], "other")`, [`{${key}}:lock`]);
    });
    expect(await held()).toBe("other");
  });
});
