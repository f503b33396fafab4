import { text } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** Switches that were set while the sandbox ran; they hold for every instance, and for the next start. */
export class Settings {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async get(name: string): Promise<string | undefined> {
    const row = await this.#connection.one("SELECT value FROM settings WHERE name = ?", name);
    return row && text(row, "value");
  }

  async set(name: string, value: string): Promise<void> {
    await this.#connection.run(
      "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      name,
      value,
    );
  }
}
