import { integer, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { type Tenant, tenantKey } from "./tenant.ts";

/** An event that was published, as it is delivered. */
export interface StoredEvent {
  readonly id: string;
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

  async insert(tenant: Tenant, event: StoredEvent): Promise<void> {
    await this.#connection.run(
      "INSERT INTO events (id, tenant, type, at, body) VALUES (?, ?, ?, ?, ?)",
      event.id,
      tenantKey(tenant),
      event.type,
      event.at,
      event.body,
    );
  }

  async find(tenant: Tenant, id: string): Promise<StoredEvent | undefined> {
    const row = await this.#connection.one(
      "SELECT id, type, at, body FROM events WHERE tenant = ? AND id = ?",
      tenantKey(tenant),
      id,
    );
    return row && stored(row);
  }

  /** In the reverse of the order in which they were published. */
  async list(tenant: Tenant, page: PageRequest): Promise<Page<StoredEvent>> {
    return pageOf(
      page,
      ({ id }) => ({ createdAt: "", id }),
      async (after, count) =>
        (
          await this.#connection.all(
            `SELECT id, type, at, body FROM events WHERE tenant = ? AND ('', id) < (?, ?)
           ORDER BY id DESC LIMIT ?`,
            tenantKey(tenant),
            after.createdAt,
            after.id,
            count,
          )
        ).map(stored),
    );
  }

  /** When the oldest of all happened. */
  async oldest(): Promise<number | undefined> {
    const row = await this.#connection.one("SELECT min(at) AS at FROM events");
    return row === undefined || row["at"] === null ? undefined : integer(row, "at");
  }

  /** Removes what happened at or before a moment, with its deliveries, unless something is yet to be sent. */
  async purge(before: number): Promise<void> {
    await this.#connection.run(
      `DELETE FROM events WHERE at <= ? AND NOT EXISTS (
         SELECT 1 FROM deliveries WHERE deliveries.event_id = events.id AND due_at IS NOT NULL)`,
      before,
    );
  }
}

function stored(row: Row): StoredEvent {
  return { id: text(row, "id"), type: text(row, "type"), at: integer(row, "at"), body: text(row, "body") };
}
