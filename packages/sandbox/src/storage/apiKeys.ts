import { timestamp } from "../core/clock.ts";
import { json, optionalText, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

/** A key as it is kept: never the secret, only its SHA-256 and a hint to tell it by. */
export interface StoredKey {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  readonly environment: string;
  /** Prefix and first characters. */
  readonly hint: string;
  readonly scopes: readonly string[];
  /** Undefined: the plan of the organization. */
  readonly plan: string | undefined;
  readonly createdAt: string;
  readonly lastUsedAt: string | undefined;
}

export interface NewKey extends Omit<StoredKey, "createdAt" | "lastUsedAt"> {
  readonly hash: string;
}

/** The key that a request came with. */
export interface KeyInUse extends Pick<StoredKey, "id" | "organization" | "environment" | "scopes"> {
  /** What its requests are counted by. */
  readonly plan: string;
}

export class ApiKeys {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(key: NewKey, now: number): Promise<StoredKey> {
    const createdAt = timestamp(now);
    await this.#connection.run(
      `INSERT INTO api_keys (id, organization_id, name, environment, hint, hash, scopes, plan, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      key.id,
      key.organization,
      key.name,
      key.environment,
      key.hint,
      key.hash,
      JSON.stringify(key.scopes),
      key.plan ?? null,
      createdAt,
    );
    const { hash: _, ...stored } = key;
    return { ...stored, createdAt, lastUsedAt: undefined };
  }

  async findByHash(hash: string): Promise<KeyInUse | undefined> {
    const row = await this.#connection.one(
      `SELECT api_keys.id, organization_id, environment, scopes, coalesce(api_keys.plan, organizations.plan) AS plan
       FROM api_keys JOIN organizations ON organizations.id = api_keys.organization_id WHERE hash = ?`,
      hash,
    );
    return (
      row && {
        id: text(row, "id"),
        organization: text(row, "organization_id"),
        environment: text(row, "environment"),
        scopes: json<string[]>(row, "scopes"),
        plan: text(row, "plan"),
      }
    );
  }

  /** Newest first. */
  async list(organization: string): Promise<readonly StoredKey[]> {
    return (
      await this.#connection.all(
        "SELECT * FROM api_keys WHERE organization_id = ? ORDER BY created_at DESC, id DESC",
        organization,
      )
    ).map(storedKey);
  }

  async count(organization: string): Promise<number> {
    const row = await this.#connection.one(
      "SELECT count(*) AS number FROM api_keys WHERE organization_id = ?",
      organization,
    );
    return Number(row?.["number"] ?? 0);
  }

  async touch(id: string, now: number): Promise<void> {
    await this.#connection.run("UPDATE api_keys SET last_used_at = ? WHERE id = ?", timestamp(now), id);
  }

  /** @returns whether there was such a key. */
  async delete(id: string): Promise<boolean> {
    return (await this.#connection.run("DELETE FROM api_keys WHERE id = ?", id)) > 0;
  }
}

function storedKey(row: Row): StoredKey {
  return {
    id: text(row, "id"),
    organization: text(row, "organization_id"),
    name: text(row, "name"),
    environment: text(row, "environment"),
    hint: text(row, "hint"),
    scopes: json<string[]>(row, "scopes"),
    plan: optionalText(row, "plan"),
    createdAt: text(row, "created_at"),
    lastUsedAt: optionalText(row, "last_used_at"),
  };
}
