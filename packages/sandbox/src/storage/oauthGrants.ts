import { timestamp } from "../core/clock.ts";
import { json, optionalInteger, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

/** One consent of one organization: the family that its codes and tokens belong to. */
export interface StoredGrant {
  readonly id: string;
  readonly clientId: string;
  readonly organization: string;
  readonly environment: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  /** Milliseconds; undefined: it is in force. */
  readonly revokedAt: number | undefined;
}

export class OAuthGrants {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(grant: Omit<StoredGrant, "createdAt" | "revokedAt">, now: number): Promise<StoredGrant> {
    const createdAt = timestamp(now);
    await this.#connection.run(
      `INSERT INTO oauth_grants (id, client_id, organization_id, environment, scopes, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      grant.id,
      grant.clientId,
      grant.organization,
      grant.environment,
      JSON.stringify(grant.scopes),
      createdAt,
      now,
    );
    return { ...grant, createdAt, revokedAt: undefined };
  }

  async find(id: string): Promise<StoredGrant | undefined> {
    const row = await this.#connection.one("SELECT * FROM oauth_grants WHERE id = ?", id);
    return row && storedGrant(row);
  }

  /** Newest first, those that were revoked too. */
  async list(organization: string): Promise<readonly StoredGrant[]> {
    const rows = await this.#connection.all(
      "SELECT * FROM oauth_grants WHERE organization_id = ? ORDER BY created_at DESC, id DESC",
      organization,
    );
    return rows.map(storedGrant);
  }

  /**
   * Ends the whole family at once.
   * @returns whether it was in force.
   */
  async revoke(id: string, now: number): Promise<boolean> {
    const sql = "UPDATE oauth_grants SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL";
    return (await this.#connection.run(sql, now, id)) > 0;
  }

  /** Something of the grant lives until then; undefined: for ever. */
  async keepUntil(id: string, expiresAt: number | undefined): Promise<void> {
    await this.#connection.run(
      "UPDATE oauth_grants SET expires_at = ? WHERE id = ? AND expires_at < ?",
      expiresAt ?? null,
      id,
      expiresAt ?? Number.MAX_SAFE_INTEGER,
    );
  }

  /** Removes for good the grants of which nothing has lived since a moment, with their codes and tokens. */
  async purge(endedBefore: number): Promise<void> {
    await this.#connection.run("DELETE FROM oauth_grants WHERE expires_at < ?", endedBefore);
  }
}

function storedGrant(row: Row): StoredGrant {
  return {
    id: text(row, "id"),
    clientId: text(row, "client_id"),
    organization: text(row, "organization_id"),
    environment: text(row, "environment"),
    scopes: json<string[]>(row, "scopes"),
    createdAt: text(row, "created_at"),
    revokedAt: optionalInteger(row, "revoked_at"),
  };
}
