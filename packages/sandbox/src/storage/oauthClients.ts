import { timestamp } from "../core/clock.ts";
import { json, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

/** An application that asks organizations for access. Its secret is kept as a hash alone. */
export interface StoredClient {
  readonly id: string;
  readonly name: string;
  /** Whose data its tokens reach. */
  readonly environment: string;
  readonly secretHash: string;
  /** Where browsers may be sent back to, character for character. */
  readonly redirectUris: readonly string[];
  /** What it may exchange for tokens. */
  readonly grantTypes: readonly string[];
  readonly createdAt: string;
}

export class OAuthClients {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(client: Omit<StoredClient, "createdAt">, now: number): Promise<StoredClient> {
    const createdAt = timestamp(now);
    await this.#connection.run(
      `INSERT INTO oauth_clients (id, name, environment, secret_hash, redirect_uris, grant_types, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      client.id,
      client.name,
      client.environment,
      client.secretHash,
      JSON.stringify(client.redirectUris),
      JSON.stringify(client.grantTypes),
      createdAt,
    );
    return { ...client, createdAt };
  }

  async find(id: string): Promise<StoredClient | undefined> {
    const row = await this.#connection.one("SELECT * FROM oauth_clients WHERE id = ?", id);
    return row && storedClient(row);
  }

  /** Newest first. */
  async list(): Promise<readonly StoredClient[]> {
    const rows = await this.#connection.all("SELECT * FROM oauth_clients ORDER BY created_at DESC, id DESC");
    return rows.map(storedClient);
  }

  /**
   * Removes the client with all that was granted to it.
   * @returns whether there was such a client.
   */
  async delete(id: string): Promise<boolean> {
    return (await this.#connection.run("DELETE FROM oauth_clients WHERE id = ?", id)) > 0;
  }
}

function storedClient(row: Row): StoredClient {
  return {
    id: text(row, "id"),
    name: text(row, "name"),
    environment: text(row, "environment"),
    secretHash: text(row, "secret_hash"),
    redirectUris: json<string[]>(row, "redirect_uris"),
    grantTypes: json<string[]>(row, "grant_types"),
    createdAt: text(row, "created_at"),
  };
}
