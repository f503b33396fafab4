import { integer } from "./columns.ts";
import type { Connection } from "./connection.ts";
import { type Tenant, tenantKey } from "./tenant.ts";

/** How many of the next deliveries are made twice; null: every one. */
export type Duplicates = number | null;

/** The switch that makes deliveries come twice, per tenant. */
export class DeliveryDuplicates {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async set(tenant: Tenant, remaining: Duplicates): Promise<void> {
    await this.#connection.run(
      `INSERT INTO delivery_duplicates (tenant, remaining) VALUES (?, ?)
       ON CONFLICT (tenant) DO UPDATE SET remaining = excluded.remaining`,
      tenantKey(tenant),
      remaining,
    );
  }

  async of(tenant: Tenant): Promise<Duplicates> {
    const row = await this.#connection.one(
      "SELECT remaining FROM delivery_duplicates WHERE tenant = ?",
      tenantKey(tenant),
    );
    if (row === undefined) return 0;
    return row["remaining"] === null ? null : integer(row, "remaining");
  }

  /** Whether the delivery that is being made is to come twice; counts it. */
  async take(tenant: Tenant): Promise<boolean> {
    const remaining = await this.of(tenant);
    if (remaining !== null && remaining > 0) await this.set(tenant, remaining - 1);
    return remaining === null || remaining > 0;
  }
}
