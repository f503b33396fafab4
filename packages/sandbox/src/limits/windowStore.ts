import type { Verdict, WindowLimit, WindowUsage } from "./windows.ts";

/**
 * Where requests are counted. Every store decides exactly as `countRequest` does, one request of a partition after
 * the other.
 */
export interface WindowStore {
  /**
   * Counts a request in all windows of a partition, or in none.
   * @param now milliseconds, by the clock that the sandbox goes by: it need not be the store's own.
   * @throws CountersUnavailable where the counters can't be reached.
   */
  take(partition: string, limits: readonly WindowLimit[], now: number): Verdict | Promise<Verdict>;
  /**
   * Where a partition stands, with nothing counted.
   * @throws CountersUnavailable where the counters can't be reached.
   */
  usage(
    partition: string,
    limits: readonly WindowLimit[],
    now: number,
  ): readonly WindowUsage[] | Promise<readonly WindowUsage[]>;
  /** Forgets everything that was counted. */
  clear(): void | Promise<void>;
  close(): void | Promise<void>;
}

/** The counters can't be reached now; they may be again at any moment. */
export class CountersUnavailable extends Error {
  override readonly name = "CountersUnavailable";
}
