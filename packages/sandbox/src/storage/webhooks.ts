import type { Webhook } from "../generated/types.ts";
import { integer, json, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { type Tenant, tenantKey, tenantOf } from "./tenant.ts";

/** A webhook as the side that delivers sees it. */
export interface Endpoint {
  readonly webhook: Webhook;
  readonly tenant: Tenant;
  /** Signs the deliveries. Never shown again. */
  readonly secret: string;
  /** Attempts that failed since the last one that did not. */
  readonly failures: number;
}

const endpointColumns = "body, status, tenant, secret, failures";

export class Webhooks {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param secret signs the deliveries, so it is kept as it is. */
  async insert(tenant: Tenant, webhook: Webhook, secret: string): Promise<void> {
    await this.#connection.run(
      "INSERT INTO webhooks (id, tenant, created_at, status, secret, body) VALUES (?, ?, ?, ?, ?, ?)",
      webhook.id,
      tenantKey(tenant),
      webhook.created_at,
      webhook.status,
      secret,
      JSON.stringify(webhook),
    );
  }

  async find(tenant: Tenant, id: string): Promise<Webhook | undefined> {
    const row = await this.#connection.one(
      "SELECT body, status FROM webhooks WHERE tenant = ? AND id = ?",
      tenantKey(tenant),
      id,
    );
    return row && webhook(row);
  }

  async list(tenant: Tenant, page: PageRequest): Promise<Page<Webhook>> {
    return pageOf(
      page,
      (item) => ({ createdAt: item.created_at, id: item.id }),
      async (after, count) =>
        (
          await this.#connection.all(
            `SELECT body, status FROM webhooks WHERE tenant = ? AND (created_at, id) < (?, ?)
           ORDER BY created_at DESC, id DESC LIMIT ?`,
            tenantKey(tenant),
            after.createdAt,
            after.id,
            count,
          )
        ).map(webhook),
    );
  }

  /** Of every environment, newest first. */
  async listOf(organization: string, environments: readonly string[]): Promise<readonly Endpoint[]> {
    const tenants = environments.map((environment) => tenantKey({ organization, environment }));
    const rows = await this.#connection.all(
      `SELECT ${endpointColumns} FROM webhooks WHERE tenant IN (${tenants.map(() => "?").join(", ")})
       ORDER BY created_at DESC, id DESC`,
      ...tenants,
    );
    return rows.map(endpoint);
  }

  /** Those of the tenant that have a status, oldest first. */
  async withStatus(tenant: Tenant, status: Webhook["status"]): Promise<readonly Webhook[]> {
    const rows = await this.#connection.all(
      "SELECT body, status FROM webhooks WHERE tenant = ? AND status = ? ORDER BY created_at, id",
      tenantKey(tenant),
      status,
    );
    return rows.map(webhook);
  }

  /** Whosever it is. */
  async endpoint(id: string): Promise<Endpoint | undefined> {
    const row = await this.#connection.one(`SELECT ${endpointColumns} FROM webhooks WHERE id = ?`, id);
    return row && endpoint(row);
  }

  async setStatus(id: string, status: Webhook["status"], failures: number): Promise<void> {
    await this.#connection.run(
      "UPDATE webhooks SET status = ?, failures = ? WHERE id = ?",
      status,
      failures,
      id,
    );
  }

  /** With everything that was to be delivered to it. @returns whether there was such a webhook. */
  async delete(tenant: Tenant, id: string): Promise<boolean> {
    const changed = await this.#connection.run(
      "DELETE FROM webhooks WHERE tenant = ? AND id = ?",
      tenantKey(tenant),
      id,
    );
    return changed > 0;
  }
}

function endpoint(row: Row): Endpoint {
  return {
    webhook: webhook(row),
    tenant: tenantOf(text(row, "tenant")),
    secret: text(row, "secret"),
    failures: integer(row, "failures"),
  };
}

function webhook(row: Row): Webhook {
  return { ...json<Webhook>(row), status: text(row, "status") };
}
