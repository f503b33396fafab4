import { text } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** Switches of the authorization server that were set while it ran; they hold for every instance. */
export class OAuthSettings {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async get(name: string): Promise<string | undefined> {
    const row = await this.#connection.one("SELECT value FROM oauth_settings WHERE name = ?", name);
    return row && text(row, "value");
  }

  async set(name: string, value: string): Promise<void> {
    await this.#connection.run(
      "INSERT INTO oauth_settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      name,
      value,
    );
  }
}
