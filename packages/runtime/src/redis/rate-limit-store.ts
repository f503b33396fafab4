import type { Logger } from "../observe/logger.ts";
import { publish } from "../observe/publish.ts";
import { MemoryRateLimitStore, type RateLimitStore } from "../pacing/store.ts";
import type { RateLimitObservation } from "../pacing/windows.ts";
import { evaluate, type RedisClient } from "./client.ts";
import { rateLimitScript } from "./rate-limit-script.ts";

/** How a store of rate limits in Redis behaves. */
export interface RedisRateLimitStoreOptions {
  /**
   * What its keys begin with.
   * @default "rate-limit:"
   */
  readonly prefix?: string | undefined;
  /**
   * Milliseconds to wait for Redis before a request goes on without it.
   * @default 250
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds after a failure before Redis is asked again; until then this process counts for itself.
   * @default 1000
   */
  readonly pause?: number | undefined;
  /**
   * Where an outage and its end are told; `subscribe` tells of them too.
   * @default console
   */
  readonly logger?: Pick<Logger, "info" | "warn"> | undefined;
}

/**
 * State of rate limits in Redis, for processes that share a key or an organization. `client` is your own, of the
 * package `redis` or `ioredis`, connected. When Redis is away, each process goes on by what it knows itself.
 */
export function redisRateLimitStore(
  client: RedisClient,
  options: RedisRateLimitStoreOptions = {},
): RateLimitStore {
  const { prefix = "rate-limit:", timeout = 250, pause = 1_000, logger = console } = options;
  const memory = new MemoryRateLimitStore();
  let askAgainAt = 0;
  let isAway = false;

  const run = async (partition: string, input: string): Promise<number> => {
    const answer = await before(timeout, evaluate(client, rateLimitScript, [prefix + partition], "", input));
    if (isAway) {
      isAway = false;
      publish({ type: "store" });
      logger.info("rate limits: Redis is there again");
    }
    return Number(answer);
  };

  const fail = (error: unknown) => {
    askAgainAt = performance.now() + pause;
    if (isAway) return;
    isAway = true;
    publish({ type: "store", error });
    const reason = error instanceof Error ? error.message : String(error);
    logger.warn(`rate limits: Redis cannot be used, this process counts for itself: ${reason}`);
  };

  return {
    async take(partition, burst) {
      if (performance.now() >= askAgainAt) {
        try {
          return await run(partition, String(burst));
        } catch (error) {
          fail(error);
        }
      }
      return memory.take(partition, burst);
    },
    async observe(partition: string, seen: RateLimitObservation) {
      // This process knows it too, for the time when Redis is away.
      memory.observe(partition, seen);
      if (performance.now() < askAgainAt) return;
      await run(partition, JSON.stringify(seen)).catch(fail);
    },
  };
}

/** What a promise gives within so many milliseconds; otherwise an error. Clients queue commands while they are away. */
async function before<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = () => reject(new Error(`no answer within ${milliseconds} ms`));
    timer = setTimeout(error, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
