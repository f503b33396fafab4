import { timestamp } from "../core/clock.ts";
import type { Account, AccountCreateInput, TargetingConfig } from "../generated/types.ts";
import { integer, json, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { type Tenant, tenantKey, tenantOf } from "./tenant.ts";

/** What the caller sets on an account. */
export type AccountSettings = AccountCreateInput;

/** An account as it is kept; what is simulated and its targeting are elsewhere. */
export interface StoredAccount {
  readonly id: string;
  /** What its simulated data is made from: never changes, whatever the handle becomes. */
  readonly profile: string;
  readonly status: Account["status"];
  readonly statusChangedAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly settings: AccountSettings;
}

/** With its targeting, as lists show it. */
export interface TargetedAccount extends StoredAccount {
  readonly targeting: TargetingConfig;
}

export interface AccountFilter {
  readonly platform?: string | undefined;
  readonly status?: string | undefined;
}

const columns = "id, profile, status, status_changed_at, created_at, updated_at, settings";

export class Accounts {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param activeFrom when the first sync is done and setup ends, in milliseconds. */
  async insert(
    tenant: Tenant,
    id: string,
    settings: AccountSettings,
    now: number,
    activeFrom: number,
  ): Promise<StoredAccount> {
    const { platform, instagram_username: username } = settings;
    const createdAt = timestamp(now);
    const profile = `${platform}:${username.toLowerCase()}`;
    await this.#connection.run(
      `INSERT INTO accounts (id, tenant, platform, username, profile, status, status_changed_at, active_from, created_at, updated_at, settings)
       VALUES (?, ?, ?, ?, ?, 'setup', ?, ?, ?, ?, ?)`,
      id,
      tenantKey(tenant),
      platform,
      username.toLowerCase(),
      profile,
      createdAt,
      activeFrom,
      createdAt,
      createdAt,
      JSON.stringify(settings),
    );
    return {
      id,
      profile,
      status: "setup",
      statusChangedAt: createdAt,
      createdAt,
      updatedAt: createdAt,
      settings,
    };
  }

  /** Accounts in setup whose first sync is done, in the order of that. */
  async dueForActivation(
    now: number,
  ): Promise<readonly { readonly id: string; readonly tenant: Tenant; readonly activeFrom: number }[]> {
    const rows = await this.#connection.all(
      `SELECT id, tenant, active_from FROM accounts
       WHERE status = 'setup' AND active_from <= ? AND deleted_at IS NULL ORDER BY active_from, id`,
      now,
    );
    return rows.map((row) => ({
      id: text(row, "id"),
      tenant: tenantOf(text(row, "tenant")),
      activeFrom: integer(row, "active_from"),
    }));
  }

  async find(tenant: Tenant, id: string): Promise<StoredAccount | undefined> {
    const row = await this.#connection.one(
      `SELECT ${columns} FROM accounts WHERE tenant = ? AND id = ? AND deleted_at IS NULL`,
      tenantKey(tenant),
      id,
    );
    return row && stored(row);
  }

  /** The account that has connected a profile. */
  async findByHandle(tenant: Tenant, platform: string, username: string): Promise<StoredAccount | undefined> {
    const row = await this.#connection.one(
      `SELECT ${columns} FROM accounts WHERE tenant = ? AND platform = ? AND username = ? AND deleted_at IS NULL`,
      tenantKey(tenant),
      platform,
      username.toLowerCase(),
    );
    return row && stored(row);
  }

  /** The one that was connected last. */
  async newest(tenant: Tenant): Promise<StoredAccount | undefined> {
    const row = await this.#connection.one(
      `SELECT ${columns} FROM accounts WHERE tenant = ? AND deleted_at IS NULL
       ORDER BY created_at DESC, id DESC LIMIT 1`,
      tenantKey(tenant),
    );
    return row && stored(row);
  }

  async list(tenant: Tenant, filter: AccountFilter, page: PageRequest): Promise<Page<TargetedAccount>> {
    const { platform = null, status = null } = filter;
    return pageOf(
      page,
      ({ createdAt, id }) => ({ createdAt, id }),
      async (after, count) =>
        (
          await this.#connection.all(
            `SELECT ${columns}, body FROM accounts JOIN targeting ON account_id = id
           WHERE tenant = ? AND deleted_at IS NULL AND (created_at, id) < (?, ?)
             AND (CAST(? AS TEXT) IS NULL OR platform = ?) AND (CAST(? AS TEXT) IS NULL OR status = ?)
           ORDER BY created_at DESC, id DESC LIMIT ?`,
            tenantKey(tenant),
            after.createdAt,
            after.id,
            platform,
            platform,
            status,
            status,
            count,
          )
        ).map(targeted),
    );
  }

  async setSettings(id: string, settings: AccountSettings, now: number): Promise<void> {
    await this.#connection.run(
      "UPDATE accounts SET settings = ?, username = ?, updated_at = ? WHERE id = ?",
      JSON.stringify(settings),
      settings.instagram_username.toLowerCase(),
      timestamp(now),
      id,
    );
  }

  async setStatus(id: string, status: Account["status"], now: number): Promise<void> {
    const at = timestamp(now);
    await this.#connection.run(
      "UPDATE accounts SET status = ?, status_changed_at = ?, updated_at = ? WHERE id = ?",
      status,
      at,
      at,
      id,
    );
  }

  async touch(id: string, now: number): Promise<void> {
    await this.#connection.run("UPDATE accounts SET updated_at = ? WHERE id = ?", timestamp(now), id);
  }

  /** Hides the account at once; its rows stay until they are purged. */
  async delete(id: string, now: number): Promise<void> {
    await this.#connection.run("UPDATE accounts SET deleted_at = ? WHERE id = ?", now, id);
  }

  /** Removes for good what was deleted at or before a moment, with everything that belongs to it. */
  async purge(deletedBefore: number): Promise<void> {
    await this.#connection.run("DELETE FROM accounts WHERE deleted_at <= ?", deletedBefore);
  }
}

function targeted(row: Row): TargetedAccount {
  return { ...stored(row), targeting: json<TargetingConfig>(row) };
}

function stored(row: Row): StoredAccount {
  return {
    id: text(row, "id"),
    profile: text(row, "profile"),
    status: text(row, "status"),
    statusChangedAt: text(row, "status_changed_at"),
    createdAt: text(row, "created_at"),
    updatedAt: text(row, "updated_at"),
    settings: json<AccountSettings>(row, "settings"),
  };
}
