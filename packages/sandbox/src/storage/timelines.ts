import type { Settings } from "../simulation/timeline.ts";
import { json } from "./columns.ts";
import type { Database } from "./database.ts";

/** What each account was set to, since when. Only ever added to. */
export class Timelines {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  append(account: string, settings: Settings): void {
    this.#database.run(
      `INSERT INTO timeline (account_id, number, at, settings)
       VALUES (?, (SELECT count(*) FROM timeline WHERE account_id = ?), ?, ?)`,
      account,
      account,
      settings.at,
      JSON.stringify(settings),
    );
  }

  /** In order of time. */
  of(account: string): readonly Settings[] {
    return this.#database
      .all("SELECT settings FROM timeline WHERE account_id = ? ORDER BY number", account)
      .map((row) => json<Settings>(row, "settings"));
  }
}
