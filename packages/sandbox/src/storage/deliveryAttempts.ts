import { integer, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

/** What one exchange with an endpoint came to. */
export interface StoredAttempt {
  /** From 1. */
  readonly number: number;
  /** When it began, in milliseconds. */
  readonly at: number;
  /** Milliseconds of real time. */
  readonly duration: number;
  /** Null: none came. */
  readonly statusCode: number | null;
  /** Why there is no whole answer; null where there is one. */
  readonly error: string | null;
  /** The beginning of the answer's body. */
  readonly response: string;
}

export class DeliveryAttempts {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async append(delivery: string, attempt: Omit<StoredAttempt, "number">): Promise<void> {
    await this.#connection.run(
      `INSERT INTO delivery_attempts (delivery_id, number, at, duration, status_code, error, response)
       VALUES (?, (SELECT count(*) + 1 FROM delivery_attempts WHERE delivery_id = ?), ?, ?, ?, ?, ?)`,
      delivery,
      delivery,
      attempt.at,
      attempt.duration,
      attempt.statusCode,
      attempt.error,
      attempt.response,
    );
  }

  /** In their order. */
  async of(delivery: string): Promise<readonly StoredAttempt[]> {
    const rows = await this.#connection.all(
      "SELECT * FROM delivery_attempts WHERE delivery_id = ? ORDER BY number",
      delivery,
    );
    return rows.map(stored);
  }
}

function stored(row: Row): StoredAttempt {
  return {
    number: integer(row, "number"),
    at: integer(row, "at"),
    duration: integer(row, "duration"),
    statusCode: row["status_code"] === null ? null : integer(row, "status_code"),
    error: row["error"] === null ? null : text(row, "error"),
    response: text(row, "response"),
  };
}
