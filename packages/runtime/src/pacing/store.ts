import { observe, type RateLimitObservation, take, type Windows } from "./windows.ts";

/**
 * Where the state of rate limits is kept, by partition: an id for a key or an organization that does not reveal it.
 * Both steps have to be atomic.
 */
export interface RateLimitStore {
  /**
   * Counts a request if there is room for it, and gives 0; otherwise gives the milliseconds until it is worth to ask
   * again. `burst` is the limit of a second to go by while nothing is known of the partition; 0 for none.
   */
  readonly take: (partition: string, burst: number) => number | Promise<number>;
  /** Takes note of what a response told. */
  readonly observe: (partition: string, seen: RateLimitObservation) => void | Promise<void>;
}

/** Partitions kept before the one that was used longest ago is forgotten. */
const capacity = 1_000;

/** The state of one process. Give it to several clients that share a key. */
export class MemoryRateLimitStore implements RateLimitStore {
  readonly #partitions = new Map<string, Windows>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  take(partition: string, burst: number): number {
    return take(this.#windows(partition), this.#now(), burst);
  }

  observe(partition: string, seen: RateLimitObservation): void {
    observe(this.#windows(partition), seen, this.#now());
  }

  #windows(partition: string): Windows {
    const windows = this.#partitions.get(partition) ?? {};
    this.#partitions.delete(partition);
    this.#partitions.set(partition, windows);
    for (const oldest of this.#partitions.keys()) {
      if (this.#partitions.size <= capacity) break;
      this.#partitions.delete(oldest);
    }
    return windows;
  }
}
