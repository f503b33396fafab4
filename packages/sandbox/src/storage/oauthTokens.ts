import { timestamp } from "../core/clock.ts";
import { json, optionalInteger, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

export type TokenKind = "access" | "refresh";

/** A token, kept as its hash. */
export interface StoredToken {
  readonly id: string;
  readonly kind: TokenKind;
  readonly grantId: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  /** Undefined: never. */
  readonly expiresAt: number | undefined;
  /** When a refresh token was exchanged for the next. */
  readonly usedAt: number | undefined;
}

/** What the API has to know of an access token whose grant is in force. */
export interface TokenInUse {
  readonly token: StoredToken;
  readonly organization: string;
  readonly environment: string;
  /** Of the organization. */
  readonly plan: string;
}

export class OAuthTokens {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(
    token: Omit<StoredToken, "createdAt" | "usedAt"> & { readonly hash: string },
    now: number,
  ): Promise<void> {
    await this.#connection.run(
      `INSERT INTO oauth_tokens (hash, id, kind, grant_id, scopes, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      token.hash,
      token.id,
      token.kind,
      token.grantId,
      JSON.stringify(token.scopes),
      timestamp(now),
      token.expiresAt ?? null,
    );
  }

  async findRefreshToken(hash: string): Promise<StoredToken | undefined> {
    const sql = "SELECT * FROM oauth_tokens WHERE hash = ? AND kind = 'refresh'";
    const row = await this.#connection.one(sql, hash);
    return row && storedToken(row);
  }

  /** Expired ones too; none of a grant that was revoked. */
  async findAccessToken(hash: string): Promise<TokenInUse | undefined> {
    const row = await this.#connection.one(
      `SELECT oauth_tokens.*, oauth_grants.organization_id, oauth_grants.environment, organizations.plan
       FROM oauth_tokens
       JOIN oauth_grants ON oauth_grants.id = oauth_tokens.grant_id
       JOIN organizations ON organizations.id = oauth_grants.organization_id
       WHERE oauth_tokens.hash = ? AND oauth_tokens.kind = 'access' AND oauth_grants.revoked_at IS NULL`,
      hash,
    );
    if (row === undefined) return undefined;
    return {
      token: storedToken(row),
      organization: text(row, "organization_id"),
      environment: text(row, "environment"),
      plan: text(row, "plan"),
    };
  }

  /** Newest first. */
  async ofGrant(grantId: string): Promise<readonly StoredToken[]> {
    const rows = await this.#connection.all(
      "SELECT * FROM oauth_tokens WHERE grant_id = ? ORDER BY created_at DESC, id DESC",
      grantId,
    );
    return rows.map(storedToken);
  }

  async markUsed(id: string, now: number): Promise<void> {
    await this.#connection.run("UPDATE oauth_tokens SET used_at = ? WHERE id = ?", now, id);
  }

  /**
   * Ends the life of a token at a moment, unless it has ended before.
   * @param token told by its id or its hash, whichever fits.
   * @returns whether there is such a token.
   */
  async expire(token: { readonly id: string; readonly hash: string }, now: number): Promise<boolean> {
    const sql = "SELECT id, expires_at FROM oauth_tokens WHERE id = ? OR hash = ?";
    const row = await this.#connection.one(sql, token.id, token.hash);
    if (row === undefined) return false;
    const expiresAt = optionalInteger(row, "expires_at");
    if (expiresAt === undefined || expiresAt > now) {
      await this.#connection.run("UPDATE oauth_tokens SET expires_at = ? WHERE id = ?", now, text(row, "id"));
    }
    return true;
  }
}

function storedToken(row: Row): StoredToken {
  return {
    id: text(row, "id"),
    kind: row["kind"] === "refresh" ? "refresh" : "access",
    grantId: text(row, "grant_id"),
    scopes: json<string[]>(row, "scopes"),
    createdAt: text(row, "created_at"),
    expiresAt: optionalInteger(row, "expires_at"),
    usedAt: optionalInteger(row, "used_at"),
  };
}
