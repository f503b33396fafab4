import type { Webhook } from "../generated/types.ts";
import { integer, json, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

/**
 * `pending`: something is yet to be sent; `delivered`: the endpoint took it; `failed`: the retries are used up;
 * `stopped`: the webhook was disabled before.
 */
export type DeliveryStatus = "pending" | "delivered" | "failed" | "stopped";

/** Where the delivery of one event to one webhook stands. */
export interface DeliveryState {
  readonly status: DeliveryStatus;
  /** Made so far. */
  readonly attempts: number;
  /** When the next one is due, in milliseconds; null: there is none. */
  readonly dueAt: number | null;
}

/** One event on its way to one webhook. */
export interface StoredDelivery extends DeliveryState {
  readonly id: string;
  readonly event: string;
  readonly type: string;
  readonly webhook: string;
  readonly url: string;
  /** Milliseconds. */
  readonly createdAt: number;
  /** The process that is sending it. */
  readonly leasedBy: string | undefined;
}

/** What is sent, and where to. */
export interface DeliveryContent {
  /** Id of the event. */
  readonly event: string;
  /** The payload, byte for byte. */
  readonly body: string;
  readonly url: string;
  /** Of the webhook, to sign with. */
  readonly secret: string;
}

export interface DeliveryFilter {
  readonly webhook?: string | undefined;
  readonly event?: string | undefined;
}

/** A right to send what is due, in real time: it lapses with a process that dies. */
export interface Lease {
  readonly owner: string;
  readonly now: number;
  readonly until: number;
}

const columns = `deliveries.id, event_id, type, webhook_id, webhooks.body AS webhook, deliveries.created_at,
  deliveries.status, attempts, due_at, leased_by
  FROM deliveries JOIN events ON events.id = event_id JOIN webhooks ON webhooks.id = webhook_id`;
const unleased = "(lease_until IS NULL OR lease_until <= ?)";

export class Deliveries {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(
    id: string,
    event: string,
    webhook: string,
    createdAt: number,
    state: DeliveryState,
  ): Promise<void> {
    await this.#connection.run(
      `INSERT INTO deliveries (id, event_id, webhook_id, created_at, status, attempts, due_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      id,
      event,
      webhook,
      createdAt,
      state.status,
      state.attempts,
      state.dueAt,
    );
  }

  /** When the next one is due that nobody holds. */
  async nextDue(realNow: number): Promise<number | undefined> {
    const row = await this.#connection.one(
      `SELECT due_at FROM deliveries WHERE due_at IS NOT NULL AND ${unleased} ORDER BY due_at LIMIT 1`,
      realNow,
    );
    return row && integer(row, "due_at");
  }

  /** Leases what is due and held by nobody, longest due first. @returns the deliveries' ids. */
  async claim(due: number, count: number, lease: Lease): Promise<readonly string[]> {
    const rows = await this.#connection.all(
      `SELECT id FROM deliveries WHERE due_at <= ? AND ${unleased} ORDER BY due_at, id LIMIT ?`,
      due,
      lease.now,
      count,
    );
    const claimed: string[] = [];
    for (const row of rows) {
      const id = text(row, "id");
      const changed = await this.#connection.run(
        `UPDATE deliveries SET lease_until = ?, leased_by = ? WHERE id = ? AND ${unleased}`,
        lease.until,
        lease.owner,
        id,
        lease.now,
      );
      if (changed > 0) claimed.push(id);
    }
    return claimed;
  }

  /** What is to be sent, and where to. */
  async content(id: string): Promise<DeliveryContent | undefined> {
    const row = await this.#connection.one(
      `SELECT events.id AS event, events.body AS payload, webhooks.body AS webhook, secret
       FROM deliveries JOIN events ON events.id = event_id JOIN webhooks ON webhooks.id = webhook_id
       WHERE deliveries.id = ?`,
      id,
    );
    return (
      row && {
        event: text(row, "event"),
        body: text(row, "payload"),
        url: json<Webhook>(row, "webhook").url,
        secret: text(row, "secret"),
      }
    );
  }

  /** Ends every lease, whoever holds it. */
  async releaseAll(): Promise<void> {
    await this.#connection.run(
      "UPDATE deliveries SET lease_until = NULL, leased_by = NULL WHERE lease_until IS NOT NULL",
    );
  }

  /** Whosever it is. */
  async find(id: string): Promise<StoredDelivery | undefined> {
    const row = await this.#connection.one(`SELECT ${columns} WHERE deliveries.id = ?`, id);
    return row && stored(row);
  }

  /** In the reverse of the order in which they were made. */
  async list(
    organization: string,
    filter: DeliveryFilter,
    limit: number,
  ): Promise<readonly StoredDelivery[]> {
    const conditions = [
      { sql: "webhook_id = ?", value: filter.webhook },
      { sql: "event_id = ?", value: filter.event },
    ].flatMap(({ sql, value }) => (value === undefined ? [] : [{ sql, value }]));
    const where = ["events.organization = ?", ...conditions.map(({ sql }) => sql)].join(" AND ");
    const rows = await this.#connection.all(
      `SELECT ${columns} WHERE ${where} ORDER BY deliveries.id DESC LIMIT ?`,
      organization,
      ...conditions.map(({ value }) => value),
      limit,
    );
    return rows.map(stored);
  }

  /** What became of it; its lease ends. */
  async settle(id: string, state: DeliveryState): Promise<void> {
    await this.#connection.run(
      `UPDATE deliveries SET status = ?, attempts = ?, due_at = ?, lease_until = NULL, leased_by = NULL
       WHERE id = ?`,
      state.status,
      state.attempts,
      state.dueAt,
      id,
    );
  }

  /** Gives up what is yet to be sent to a webhook. */
  async stopPending(webhook: string): Promise<void> {
    await this.#connection.run(
      `UPDATE deliveries SET status = 'stopped', due_at = NULL, lease_until = NULL, leased_by = NULL
       WHERE webhook_id = ? AND status = 'pending'`,
      webhook,
    );
  }
}

function stored(row: Row): StoredDelivery {
  return {
    id: text(row, "id"),
    event: text(row, "event_id"),
    type: text(row, "type"),
    webhook: text(row, "webhook_id"),
    url: json<Webhook>(row, "webhook").url,
    createdAt: integer(row, "created_at"),
    status: text(row, "status") as DeliveryStatus,
    attempts: integer(row, "attempts"),
    dueAt: row["due_at"] === null ? null : integer(row, "due_at"),
    leasedBy: row["leased_by"] === null ? undefined : text(row, "leased_by"),
  };
}
