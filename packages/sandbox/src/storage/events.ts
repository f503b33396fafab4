import { integer, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

/** An event that was published, as it is delivered. */
export interface StoredEvent {
  readonly id: string;
  readonly organization: string;
  readonly type: string;
  /** Milliseconds. */
  readonly at: number;
  /** The payload, byte for byte. */
  readonly body: string;
}

export class Events {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(event: StoredEvent): Promise<void> {
    await this.#connection.run(
      "INSERT INTO events (id, organization, type, at, body) VALUES (?, ?, ?, ?, ?)",
      event.id,
      event.organization,
      event.type,
      event.at,
      event.body,
    );
  }

  /** In the reverse of the order in which they were published. */
  async list(organization: string, limit: number): Promise<readonly StoredEvent[]> {
    const rows = await this.#connection.all(
      "SELECT * FROM events WHERE organization = ? ORDER BY id DESC LIMIT ?",
      organization,
      limit,
    );
    return rows.map(stored);
  }

  /** When the oldest of all happened. */
  async oldest(): Promise<number | undefined> {
    const row = await this.#connection.one("SELECT min(at) AS at FROM events");
    return row === undefined || row["at"] === null ? undefined : integer(row, "at");
  }

  /** Removes what happened at or before a moment, with its deliveries. */
  async purge(before: number): Promise<void> {
    await this.#connection.run("DELETE FROM events WHERE at <= ?", before);
  }
}

function stored(row: Row): StoredEvent {
  return {
    id: text(row, "id"),
    organization: text(row, "organization"),
    type: text(row, "type"),
    at: integer(row, "at"),
    body: text(row, "body"),
  };
}
