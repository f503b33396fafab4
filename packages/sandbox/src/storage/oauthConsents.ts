import { json } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** What a person is asked for, from the page to the decision: nothing of it is taken from the form. */
export interface PendingConsent {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string | null;
  /** Of PKCE; null where the application sent none. */
  readonly codeChallenge: string | null;
}

export class OAuthConsents {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param hash of the transaction's id, which only the page knows. */
  async insert(hash: string, consent: PendingConsent, expiresAt: number): Promise<void> {
    await this.#connection.run(
      "INSERT INTO oauth_consents (hash, client_id, expires_at, body) VALUES (?, ?, ?, ?)",
      hash,
      consent.clientId,
      expiresAt,
      JSON.stringify(consent),
    );
  }

  /** Finds what was asked and removes it, so that it is decided once. */
  async take(hash: string, now: number): Promise<PendingConsent | undefined> {
    const row = await this.#connection.one(
      "SELECT body FROM oauth_consents WHERE hash = ? AND expires_at > ?",
      hash,
      now,
    );
    if (row === undefined) return undefined;
    await this.#connection.run("DELETE FROM oauth_consents WHERE hash = ?", hash);
    return json<PendingConsent>(row);
  }

  async deleteExpired(now: number): Promise<void> {
    await this.#connection.run("DELETE FROM oauth_consents WHERE expires_at <= ?", now);
  }
}
