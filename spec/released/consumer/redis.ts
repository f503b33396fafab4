/* The golden consumer of @outfame/sdk/redis, as released with @outfame/sdk 2.4.1: a program that uses all of it.
 * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.
 * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */
import {
  //# import RedisClient
  type RedisClient,
  //# import RedisRateLimitStoreOptions
  type RedisRateLimitStoreOptions,
  //# import RedisTokenStoreOptions
  type RedisTokenStoreOptions,
  //# import redisRateLimitStore
  redisRateLimitStore,
  //# import redisTokenStore
  redisTokenStore,
} from "@outfame/sdk/redis";
import {
  //# import Logger
  type Logger,
  //# import RateLimitStore
  type RateLimitStore,
} from "@outfame/sdk";
import {
  //# import TokenStore
  type TokenStore,
} from "@outfame/sdk/oauth";

declare function take<Type>(value: Type): void;
declare function given<Type>(): Type;

//# give RedisClient
export function give_RedisClient(): void {
  take<RedisClient>(given<{ eval: (script: string, options: { keys: string[]; arguments: string[] }) => Promise<unknown> }>());
  take<RedisClient>(given<{ eval: (script: string, numberOfKeys: number, ...keysAndArguments: string[]) => Promise<unknown>; defineCommand: (name: string, definition: { lua: string }) => void }>());
}

//# give RedisRateLimitStoreOptions
export function give_RedisRateLimitStoreOptions(): void {
  //# give RedisRateLimitStoreOptions
  take<RedisRateLimitStoreOptions>({
    //# give RedisRateLimitStoreOptions.prefix
    prefix: given<string | undefined>(),
    //# give RedisRateLimitStoreOptions.timeout
    timeout: given<number | undefined>(),
    //# give RedisRateLimitStoreOptions.pause
    pause: given<number | undefined>(),
    //# give RedisRateLimitStoreOptions.logger
    logger: given<Pick<Logger, "info" | "warn"> | undefined>(),
  });
  //# give RedisRateLimitStoreOptions
  take<RedisRateLimitStoreOptions>({
  });
}

//# give RedisTokenStoreOptions
export function give_RedisTokenStoreOptions(): void {
  //# give RedisTokenStoreOptions
  take<RedisTokenStoreOptions>({
    //# give RedisTokenStoreOptions.key
    key: given<string>(),
    //# give RedisTokenStoreOptions.clock
    clock: given<{ readonly now: () => number; readonly elapsed: () => number; readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void> } | undefined>(),
    //# give RedisTokenStoreOptions.patience
    patience: given<number | undefined>(),
  });
  //# give RedisTokenStoreOptions
  take<RedisTokenStoreOptions>({
    //# give RedisTokenStoreOptions.key
    key: given<string>(),
  });
}

export function call_redisRateLimitStore(): void {
  //# call redisRateLimitStore
  take<RateLimitStore>(redisRateLimitStore(given<RedisClient>()));
  take<RateLimitStore>(redisRateLimitStore(given<RedisClient>(), given<RedisRateLimitStoreOptions>()));
}

export function call_redisTokenStore(): void {
  //# call redisTokenStore
  take<TokenStore>(redisTokenStore(given<RedisClient>(), given<RedisTokenStoreOptions>()));
}
