export type { RedisClient } from "./client.ts";
export { type RedisTokenStoreOptions, redisTokenStore } from "./token-store.ts";
