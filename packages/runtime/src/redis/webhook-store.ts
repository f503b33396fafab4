import { uuid } from "../uuid.ts";
import type { Claim, WebhookStore } from "../webhooks/store.ts";
import { evaluate, type RedisClient } from "./client.ts";

/** How a store of handled events in Redis behaves. */
export interface RedisWebhookStoreOptions {
  /**
   * What its keys begin with.
   * @default "webhook:"
   */
  readonly prefix?: string | undefined;
}

/** KEYS[1]: the event. ARGV: who claims it, milliseconds of the lease. */
const claimScript = `
local holder = redis.call("GET", KEYS[1])
if holder then return holder == "done" and "duplicate" or "busy" end
redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2])
return "claimed"`;

/** KEYS[1]: the event. ARGV: milliseconds to remember it. */
const completeScript = `return redis.call("SET", KEYS[1], "done", "PX", ARGV[1])`;

/** KEYS[1]: the event. ARGV: who claimed it. Another who took it over after the lease keeps it. */
const releaseScript = `
if redis.call("GET", KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call("DEL", KEYS[1])`;

/**
 * Remembers handled events for all processes that share a Redis. Rejects with what the client rejects with: a handler
 * then answers 500, and the event is delivered again.
 */
export function redisWebhookStore(client: RedisClient, options: RedisWebhookStoreOptions = {}): WebhookStore {
  const { prefix = "webhook:" } = options;
  const holder = uuid();
  const run = (script: string, id: string, ...values: (string | number)[]): Promise<unknown> =>
    evaluate(client, script, [prefix + id], ...values);
  return {
    claim: async (id, lease) => (await run(claimScript, id, holder, lease * 1000)) as Claim,
    complete: async (id, ttl) => void (await run(completeScript, id, ttl * 1000)),
    release: async (id) => void (await run(releaseScript, id, holder)),
  };
}
