import { type Clock, systemClock } from "../clock.ts";
import type { TokenRecord } from "../oauth/grant.ts";
import type { Lease, TokenStore } from "../oauth/store.ts";
import { uuid } from "../uuid.ts";
import { evaluate, type RedisClient } from "./client.ts";

/** Which key to use, and how. */
export interface RedisTokenStoreOptions {
  /** Names the grant: one key for each user or organization. */
  readonly key: string;
  /** Time to go by. Default: that of the machine. */
  readonly clock?: Clock | undefined;
  /**
   * Longest time to wait for the lock, in milliseconds.
   * @default 120000
   */
  readonly patience?: number | undefined;
}

/** Takes the lock for so many milliseconds; gives its fence, or 0. */
const take = `
if redis.call("set", KEYS[1], ARGV[1], "NX", "PX", ARGV[2]) then return redis.call("incr", KEYS[2]) end
return 0`;

/** Gives the lock back, if it is still the caller's. */
const release = `
if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end
return 0`;

/** Writes if the version is the expected one and no later fence was given. */
const write = `
if (redis.call("hget", KEYS[1], "version") or "0") ~= ARGV[1] then return 0 end
if tonumber(redis.call("get", KEYS[2]) or "0") > tonumber(ARGV[2]) then return 0 end
redis.call("hset", KEYS[1], "version", ARGV[3], "record", ARGV[4])
return 1`;

const read = `return redis.call("hget", KEYS[1], "record")`;

/**
 * Keeps the tokens of one grant in Redis, for processes of many machines. The client is yours: of the package `redis` or
 * `ioredis`, connected, and with access that is as restricted as secrets deserve. Keys are `{key}`, `{key}:lock` and
 * `{key}:fence`, so that a cluster keeps them together. They have no expiry, and need a Redis that does not evict them.
 */
export function redisTokenStore(client: RedisClient, options: RedisTokenStoreOptions): TokenStore {
  const { key, clock = systemClock, patience = 120_000 } = options;
  const [record, lock, fence] = [`{${key}}`, `{${key}}:lock`, `{${key}}:fence`];
  const never = new AbortController().signal;

  async function acquire(milliseconds: number, owner: string): Promise<Lease> {
    const started = clock.elapsed();
    for (let wait = 10; ; wait = Math.min(wait * 2, 250)) {
      // Counted from before the question, so that the lease never seems longer than it is.
      const asked = clock.now();
      const number = Number(await evaluate(client, take, [lock, fence], owner, milliseconds));
      if (number > 0) return { fence: number, until: asked + milliseconds };
      if (clock.elapsed() - started > patience) throw new Error(`${lock} is held by another process`);
      await clock.sleep(wait * (0.5 + Math.random() / 2), never);
    }
  }

  return {
    id: `redis:${key}`,
    async get() {
      const text = await evaluate(client, read, [record]);
      return text === null || text === undefined ? undefined : (JSON.parse(String(text)) as TokenRecord);
    },
    async compareAndSet(expected, next, lease) {
      const values = [expected, lease.fence, next.version, JSON.stringify(next)];
      return Number(await evaluate(client, write, [record, fence], ...values)) === 1;
    },
    async withLock(milliseconds, work) {
      const owner = uuid();
      const lease = await acquire(milliseconds, owner);
      try {
        return await work(lease);
      } finally {
        // What cannot be given back ends by itself.
        await evaluate(client, release, [lock], owner).catch(() => {});
      }
    },
  };
}
