import type { RateLimitStore } from "./store.ts";

/** How requests wait for the rate limit. */
export interface PacingOptions {
  /** Where the state is kept. Default: in memory, for this client alone. */
  readonly store?: RateLimitStore | undefined;
  /**
   * How many requests of one key or organization may wait; the next one fails at once with a `RateLimitError`.
   * @default 1000
   */
  readonly maxQueue?: number | undefined;
}
