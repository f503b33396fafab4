import { integer } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** When what is kept needs care next; undefined: not as far as can be seen. Moments in milliseconds. */
export class Upkeep {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** When the next account in setup becomes active. */
  nextActivation(): Promise<number | undefined> {
    return this.#least(
      "SELECT min(active_from) AS at FROM accounts WHERE status = 'setup' AND deleted_at IS NULL",
    );
  }

  /** When the account was deleted that has been so the longest. */
  oldestDeletion(): Promise<number | undefined> {
    return this.#least("SELECT min(deleted_at) AS at FROM accounts WHERE deleted_at IS NOT NULL");
  }

  /** When the next kept response of an idempotency key expires. */
  nextIdempotencyExpiry(): Promise<number | undefined> {
    return this.#least("SELECT min(expires_at) AS at FROM idempotency_records");
  }

  async #least(sql: string): Promise<number | undefined> {
    const row = await this.#connection.one(sql);
    return row === undefined || row["at"] === null ? undefined : integer(row, "at");
  }
}
