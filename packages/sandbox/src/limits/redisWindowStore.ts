import type { createClient } from "@redis/client";
import { within } from "./deadline.ts";
import { countScript, countScriptHash } from "./redisScript.ts";
import { CountersUnavailable, type WindowStore } from "./windowStore.ts";
import { lateness, usageOf, verdictOf, type WindowCount, type WindowLimit } from "./windows.ts";

export interface RedisWindowStoreOptions {
  /** Before every key; sandboxes with different ones share a Redis and count apart. Default `outfame:`. */
  readonly prefix?: string;
  /** Milliseconds that a command may take. Default 1,000. */
  readonly timeout?: number;
}

/**
 * Keys live in real time, windows in the sandbox's, which may stand still: a count is kept for so many milliseconds
 * after its partition was last asked for, on top of its longest window.
 */
const keptAfter = 7 * 24 * 60 * 60_000;

type Client = ReturnType<typeof createClient>;

/** Counts in a Redis, so that instances that share it count together. It owns the client. */
export function redisWindowStore(client: Client, options: RedisWindowStoreOptions = {}): WindowStore {
  const { prefix = "outfame:", timeout = 1_000 } = options;
  const tooLate = () => new CountersUnavailable(`Redis gave no answer within ${timeout} ms.`);
  const ask = <Result>(command: Promise<Result>): Promise<Result> =>
    within(timeout, command, tooLate).catch((error: unknown) => {
      if (error instanceof CountersUnavailable) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new CountersUnavailable(`Redis did not answer: ${reason}`, { cause: error });
    });
  // The braces make everything of a partition fall to one node of a cluster.
  const keyOf = (partition: string): string => `${prefix}limits:{${partition}}`;

  return {
    async take(partition, limits, now) {
      const call = { keys: [keyOf(partition)], arguments: argumentsOf(limits, now) };
      const answer = await ask(
        client.evalSha(countScriptHash, call).catch((error: unknown) => {
          const unknown = error instanceof Error && error.message.startsWith("NOSCRIPT");
          if (!unknown) throw error;
          return client.eval(countScript, call);
        }),
      );
      const [allowed, ...numbers] = answer as unknown as readonly number[];
      return verdictOf(limits, pairs(numbers), allowed === 1);
    },
    async usage(partition, limits, now) {
      const kept = await ask(client.get(keyOf(partition)));
      return usageOf(limits, pairs(kept === null ? [] : kept.split(" ").map(Number)), now);
    },
    async clear() {
      const pattern = `${prefix.replace(/[\\*?[\]]/g, "\\$&")}limits:*`;
      for await (const keys of client.scanIterator({ MATCH: pattern, COUNT: 500 })) {
        if (keys.length > 0) await ask(client.unlink(keys));
      }
    },
    close: () => client.destroy(),
  };
}

function argumentsOf(limits: readonly WindowLimit[], now: number): string[] {
  let longest = 0;
  const numbers: string[] = [];
  for (const { length, limit } of limits) {
    longest = Math.max(longest, length);
    numbers.push(String(length), Number.isFinite(limit) ? String(limit) : "-1");
  }
  return [String(now), String(lateness), String(longest + keptAfter), ...numbers];
}

function pairs(numbers: readonly number[]): readonly WindowCount[] {
  const counts: WindowCount[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    counts.push({ window: numbers[index] ?? 0, used: numbers[index + 1] ?? 0 });
  }
  return counts;
}
