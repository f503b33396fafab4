export type { RedisClient } from "./client.ts";
export { type RedisRateLimitStoreOptions, redisRateLimitStore } from "./rate-limit-store.ts";
export { type RedisTokenStoreOptions, redisTokenStore } from "./token-store.ts";
export { type RedisWebhookStoreOptions, redisWebhookStore } from "./webhook-store.ts";
