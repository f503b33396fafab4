import type { TargetingConfig } from "../generated/types.ts";
import { json } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** The targeting of each account. */
export class Targetings {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @throws Error where the account has none, which can't be: it is made with the account. */
  async of(account: string): Promise<TargetingConfig> {
    const row = await this.#connection.one("SELECT body FROM targeting WHERE account_id = ?", account);
    if (row === undefined) throw new Error(`Account ${account} has no targeting.`);
    return json<TargetingConfig>(row);
  }

  async set(config: TargetingConfig): Promise<void> {
    await this.#connection.run(
      "INSERT INTO targeting (account_id, body) VALUES (?, ?) ON CONFLICT (account_id) DO UPDATE SET body = excluded.body",
      config.account_id,
      JSON.stringify(config),
    );
  }
}
