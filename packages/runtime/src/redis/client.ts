/** A client of the package `redis`, 4 and later, as far as it is used here. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A client of the package `ioredis`, 5 and later, as far as it is used here. */
export interface IoRedisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  defineCommand(name: string, definition: { lua: string }): void;
}

/** Your own client, connected. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/** Runs a script, atomically, with whichever client it is. */
export function evaluate(
  client: RedisClient,
  script: string,
  keys: string[],
  ...values: (string | number)[]
): Promise<unknown> {
  const texts = values.map(String);
  return "defineCommand" in client
    ? client.eval(script, keys.length, ...keys, ...texts)
    : client.eval(script, { keys, arguments: texts });
}
