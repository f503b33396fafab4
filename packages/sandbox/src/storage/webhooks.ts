import type { Webhook } from "../generated/types.ts";
import { json } from "./columns.ts";
import type { Database } from "./database.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { type Tenant, tenantKey } from "./tenant.ts";

export class Webhooks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @param secret signs the deliveries, so it is kept as it is. */
  insert(tenant: Tenant, webhook: Webhook, secret: string): void {
    this.#database.run(
      "INSERT INTO webhooks (id, tenant, created_at, secret, body) VALUES (?, ?, ?, ?, ?)",
      webhook.id,
      tenantKey(tenant),
      webhook.created_at,
      secret,
      JSON.stringify(webhook),
    );
  }

  find(tenant: Tenant, id: string): Webhook | undefined {
    const row = this.#database.one(
      "SELECT body FROM webhooks WHERE tenant = ? AND id = ?",
      tenantKey(tenant),
      id,
    );
    return row && json<Webhook>(row);
  }

  list(tenant: Tenant, page: PageRequest): Page<Webhook> {
    return pageOf(
      page,
      (item) => ({ createdAt: item.created_at, id: item.id }),
      (after, count) =>
        this.#database
          .all(
            `SELECT body FROM webhooks WHERE tenant = ? AND (created_at, id) < (?, ?)
           ORDER BY created_at DESC, id DESC LIMIT ?`,
            tenantKey(tenant),
            after.createdAt,
            after.id,
            count,
          )
          .map((row) => json<Webhook>(row)),
    );
  }

  /** @returns whether there was such a webhook. */
  delete(tenant: Tenant, id: string): boolean {
    return this.#database.run("DELETE FROM webhooks WHERE tenant = ? AND id = ?", tenantKey(tenant), id) > 0;
  }
}
