import { integer } from "./columns.ts";
import type { Connection } from "./connection.ts";

/** How many of the next deliveries are made twice; null: every one. */
export type Duplicates = number | null;

/** Stands for every organization. */
const everyone = "*";

/** The switch that makes deliveries come twice: for all, and for single organizations. */
export class DeliveryDuplicates {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async set(remaining: Duplicates, organization = everyone): Promise<void> {
    await this.#connection.run(
      `INSERT INTO delivery_duplicates (organization, remaining) VALUES (?, ?)
       ON CONFLICT (organization) DO UPDATE SET remaining = excluded.remaining`,
      organization,
      remaining,
    );
  }

  async of(organization = everyone): Promise<Duplicates> {
    const row = await this.#connection.one(
      "SELECT remaining FROM delivery_duplicates WHERE organization = ?",
      organization,
    );
    if (row === undefined) return 0;
    return row["remaining"] === null ? null : integer(row, "remaining");
  }

  /** Whether the delivery that is being made is to come twice; counts it. */
  async take(organization: string): Promise<boolean> {
    for (const scope of [organization, everyone]) {
      const remaining = await this.of(scope);
      if (remaining === null) return true;
      if (remaining === 0) continue;
      await this.set(remaining - 1, scope);
      return true;
    }
    return false;
  }
}
