import { optionalText, text } from "./columns.ts";
import type { Database } from "./database.ts";
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
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  find(tenant: Tenant, operation: string, key: string, now: number): IdempotencyRecord | undefined {
    const row = this.#database.one(
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

  insert(tenant: Tenant, operation: string, key: string, record: IdempotencyRecord, expiresAt: number): void {
    this.#database.run(
      "INSERT OR REPLACE INTO idempotency_records VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
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

  deleteExpired(now: number): void {
    this.#database.run("DELETE FROM idempotency_records WHERE expires_at <= ?", now);
  }
}
