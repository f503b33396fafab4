import type { TargetingConfig } from "../generated/types.ts";
import { json } from "./columns.ts";
import type { Database } from "./database.ts";

/** The targeting of each account. */
export class Targetings {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws Error where the account has none, which can't be: it is made with the account. */
  of(account: string): TargetingConfig {
    const row = this.#database.one("SELECT body FROM targeting WHERE account_id = ?", account);
    if (row === undefined) throw new Error(`Account ${account} has no targeting.`);
    return json<TargetingConfig>(row);
  }

  set(config: TargetingConfig): void {
    this.#database.run(
      "INSERT INTO targeting (account_id, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body",
      config.account_id,
      JSON.stringify(config),
    );
  }
}
