import { timestamp } from "../core/clock.ts";
import { text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";

export interface Organization {
  readonly id: string;
  readonly name: string;
  /** Plan that requests are counted by, unless the key has its own. */
  readonly plan: string;
  readonly created_at: string;
}

export class Organizations {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(organization: { id: string; name: string; plan: string }, now: number): Promise<Organization> {
    const row: Organization = { ...organization, created_at: timestamp(now) };
    await this.#connection.run(
      "INSERT INTO organizations (id, name, plan, created_at) VALUES (?, ?, ?, ?)",
      row.id,
      row.name,
      row.plan,
      row.created_at,
    );
    return row;
  }

  async find(id: string): Promise<Organization | undefined> {
    const row = await this.#connection.one("SELECT * FROM organizations WHERE id = ?", id);
    return row && organization(row);
  }

  /** The one that was there first. */
  async first(): Promise<Organization | undefined> {
    const row = await this.#connection.one("SELECT * FROM organizations ORDER BY created_at, id LIMIT 1");
    return row && organization(row);
  }

  /** In order of their making. */
  async list(): Promise<readonly Organization[]> {
    return (await this.#connection.all("SELECT * FROM organizations ORDER BY created_at, id")).map(
      organization,
    );
  }

  async update({ id, name, plan }: Organization): Promise<void> {
    await this.#connection.run("UPDATE organizations SET name = ?, plan = ? WHERE id = ?", name, plan, id);
  }
}

function organization(row: Row): Organization {
  return {
    id: text(row, "id"),
    name: text(row, "name"),
    plan: text(row, "plan"),
    created_at: text(row, "created_at"),
  };
}
