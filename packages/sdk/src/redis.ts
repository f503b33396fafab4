/** Stores in Redis, for processes of many machines. The client is yours: of the package `redis` or `ioredis`. */
export {
  type RedisClient,
  type RedisRateLimitStoreOptions,
  type RedisTokenStoreOptions,
  redisRateLimitStore,
  redisTokenStore,
} from "@outfame/runtime/redis";
