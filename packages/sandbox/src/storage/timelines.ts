import type { Settings } from "../simulation/timeline.ts";
import { json } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** What each account was set to, since when. Only ever added to. */
export class Timelines {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async append(account: string, settings: Settings): Promise<void> {
    await this.#connection.run(
      `INSERT INTO timeline (account_id, number, at, settings)
       VALUES (?, (SELECT coalesce(max(number), -1) + 1 FROM timeline WHERE account_id = ?), ?, ?)`,
      account,
      account,
      settings.at,
      JSON.stringify(settings),
    );
  }

  /** What it was set to last: costs the same however long its timeline is. */
  async last(account: string): Promise<Settings | undefined> {
    const row = await this.#connection.one(
      "SELECT settings FROM timeline WHERE account_id = ? ORDER BY number DESC LIMIT 1",
      account,
    );
    return row && json<Settings>(row, "settings");
  }

  /** In order of time. */
  async of(account: string): Promise<readonly Settings[]> {
    return (
      await this.#connection.all(
        "SELECT settings FROM timeline WHERE account_id = ? ORDER BY number",
        account,
      )
    ).map((row) => json<Settings>(row, "settings"));
  }
}
