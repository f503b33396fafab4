import type { WindowStore } from "./windowStore.ts";
import { countRequest, lateness, usageOf, type WindowCount } from "./windows.ts";

interface Entry {
  readonly counts: readonly WindowCount[];
  /** When the last of its windows is over, and nobody can come late to it. */
  readonly expiresAt: number;
}

export interface MemoryWindowStore extends WindowStore {
  /** Partitions that are remembered. */
  readonly size: number;
}

/** How many partitions are looked at for each request: two keep ahead of one that is added. */
const sweptPerRequest = 2;

/**
 * Counts in this process's memory; they begin anew when it does. Partitions whose windows are over are forgotten
 * little by little, so that no single request pays for all of them.
 */
export function memoryWindowStore(): MemoryWindowStore {
  const entries = new Map<string, Entry>();
  let cursor = entries.entries();

  const sweep = (now: number): void => {
    for (let looked = 0; looked < sweptPerRequest; looked++) {
      const next = cursor.next();
      if (next.done) {
        cursor = entries.entries();
        return;
      }
      const [partition, { expiresAt }] = next.value;
      if (expiresAt <= now) entries.delete(partition);
    }
  };

  return {
    take(partition, limits, now) {
      sweep(now);
      const verdict = countRequest(limits, entries.get(partition)?.counts ?? [], now);
      let expiresAt = 0;
      for (const { endsAt } of verdict.states) expiresAt = Math.max(expiresAt, endsAt + lateness);
      entries.set(partition, { counts: verdict.counts, expiresAt });
      return verdict;
    },
    usage: (partition, limits, now) => usageOf(limits, entries.get(partition)?.counts ?? [], now),
    clear: () => entries.clear(),
    close: () => undefined,
    get size() {
      return entries.size;
    },
  };
}
