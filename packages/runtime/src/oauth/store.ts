import type { TokenRecord } from "./grant.ts";

/** The right to write, for a time. */
export interface Lease {
  /** Goes up with every lease: what an older one still writes is refused. */
  readonly fence: number;
  /** When another may take over: milliseconds since 1970. */
  readonly until: number;
}

/**
 * Where the tokens of one grant are kept: one store for each user or organization. All processes that act for the
 * grant use the same one.
 */
export interface TokenStore {
  /** Names the grant, the same in every process; not a secret. */
  readonly id: string;
  /** What is stored; `undefined` when there never was anything. */
  get(): Promise<TokenRecord | undefined>;
  /**
   * Writes, atomically and durably, if what is stored has the version `expected` (0: nothing is stored) and no later
   * lease was given. Resolves to whether it wrote.
   */
  compareAndSet(expected: number, next: TokenRecord, lease: Lease): Promise<boolean>;
  /**
   * Runs work while no other process does, and gives the lock back afterwards. The lock of a holder that never comes
   * back is taken over after `milliseconds`. Rejects when the lock cannot be had, and with what the work rejects with.
   */
  withLock<T>(milliseconds: number, work: (lease: Lease) => Promise<T>): Promise<T>;
}
