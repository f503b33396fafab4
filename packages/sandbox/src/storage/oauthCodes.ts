import { integer, optionalInteger, optionalText, text } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** An authorization code, kept as its hash. */
export interface StoredCode {
  readonly hash: string;
  readonly grantId: string;
  readonly redirectUri: string;
  /** Of PKCE; null where the application sent none. */
  readonly codeChallenge: string | null;
  readonly expiresAt: number;
  readonly usedAt: number | undefined;
}

export class OAuthCodes {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(code: Omit<StoredCode, "usedAt">): Promise<void> {
    await this.#connection.run(
      "INSERT INTO oauth_codes (hash, grant_id, redirect_uri, code_challenge, expires_at) VALUES (?, ?, ?, ?, ?)",
      code.hash,
      code.grantId,
      code.redirectUri,
      code.codeChallenge,
      code.expiresAt,
    );
  }

  async find(hash: string): Promise<StoredCode | undefined> {
    const row = await this.#connection.one("SELECT * FROM oauth_codes WHERE hash = ?", hash);
    return (
      row && {
        hash,
        grantId: text(row, "grant_id"),
        redirectUri: text(row, "redirect_uri"),
        codeChallenge: optionalText(row, "code_challenge") ?? null,
        expiresAt: integer(row, "expires_at"),
        usedAt: optionalInteger(row, "used_at"),
      }
    );
  }

  async markUsed(hash: string, now: number): Promise<void> {
    await this.#connection.run("UPDATE oauth_codes SET used_at = ? WHERE hash = ?", now, hash);
  }
}
