import { optionalText, text } from "./columns.ts";
import type { Connection } from "./connection.ts";
import { type Tenant, tenantKey } from "./tenant.ts";

/** A response that is kept to be given again, byte for byte. */
export interface KeptResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string | undefined;
}

export interface IdempotencyRecord extends KeptResponse {
  /** Hash of what was asked. */
  readonly fingerprint: string;
}

export class IdempotencyRecords {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async find(
    tenant: Tenant,
    operation: string,
    key: string,
    now: number,
  ): Promise<IdempotencyRecord | undefined> {
    const row = await this.#connection.one(
      "SELECT * FROM idempotency_records WHERE tenant = ? AND operation = ? AND key = ? AND expires_at > ?",
      tenantKey(tenant),
      operation,
      key,
      now,
    );
    return (
      row && {
        fingerprint: text(row, "fingerprint"),
        status: Number(row["status"]),
        contentType: optionalText(row, "content_type"),
        body: optionalText(row, "body"),
      }
    );
  }

  async insert(
    tenant: Tenant,
    operation: string,
    key: string,
    record: IdempotencyRecord,
    expiresAt: number,
  ): Promise<void> {
    await this.#connection.run(
      `INSERT INTO idempotency_records (tenant, operation, key, fingerprint, expires_at, status, content_type, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (tenant, operation, key) DO UPDATE SET fingerprint = excluded.fingerprint,
         expires_at = excluded.expires_at, status = excluded.status, content_type = excluded.content_type, body = excluded.body`,
      tenantKey(tenant),
      operation,
      key,
      record.fingerprint,
      expiresAt,
      record.status,
      record.contentType ?? null,
      record.body ?? null,
    );
  }

  async deleteExpired(now: number): Promise<void> {
    await this.#connection.run("DELETE FROM idempotency_records WHERE expires_at <= ?", now);
  }
}
