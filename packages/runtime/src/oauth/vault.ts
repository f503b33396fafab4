import type { Clock } from "../clock.ts";
import type { Grant, TokenRecord } from "./grant.ts";
import type { Lease, TokenStore } from "./store.ts";

/** The lock was taken over, because this process did not come back in time: what it wanted to write was refused. */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";

  constructor() {
    super("the lock of the token store was lost: this process was stopped for too long");
  }
}

/** Tokens that the server gave, and that the store did not take. */
interface Unsaved {
  /** The refresh token that they are the successors of. */
  readonly from: string | undefined;
  readonly grant: Grant;
}

/** Writes to a token store so that tokens which the server gave are not lost while this process lives. */
export class Vault {
  readonly #store: TokenStore;
  readonly #clock: Clock;
  #unsaved: Unsaved | undefined;

  constructor(store: TokenStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Replaces a record. Throws a `LeaseLostError` if it is no longer the stored one. */
  async write(before: TokenRecord, change: Omit<TokenRecord, "version">, lease: Lease): Promise<TokenRecord> {
    const { version } = before;
    const next: TokenRecord = { ...change, version: version + 1 };
    if (await this.#store.compareAndSet(version, next, lease)) return next;
    throw new LeaseLostError();
  }

  /** Writes new tokens in place of a record, several times if it has to be; until they are stored, they are kept here. */
  async keep(before: TokenRecord, grant: Grant, lease: Lease): Promise<TokenRecord> {
    this.#unsaved = { from: before.grant?.refreshToken, grant };
    for (let wait = 100; ; wait *= 3) {
      try {
        const saved = await this.write(before, { grant }, lease);
        this.#unsaved = undefined;
        return saved;
      } catch (error) {
        // The write may have happened, and only its answer got lost.
        const stored = await this.#store.get().catch(() => undefined);
        if (stored?.grant?.accessToken === grant.accessToken) {
          this.#unsaved = undefined;
          return stored;
        }
        if (error instanceof LeaseLostError || wait > 1000) throw error;
        await this.#clock.sleep(wait, new AbortController().signal);
      }
    }
  }

  /** Writes what could not be written before, unless the stored grant is another one by now. */
  async salvage(stored: TokenRecord, lease: Lease): Promise<TokenRecord | undefined> {
    const unsaved = this.#unsaved;
    if (unsaved === undefined) return undefined;
    if (stored.grant?.refreshToken !== unsaved.from) {
      this.#unsaved = undefined;
      return undefined;
    }
    return this.keep(stored, unsaved.grant, lease);
  }
}
