import { timestamp } from "../core/clock.ts";
import { text } from "./columns.ts";
import type { Database, Row } from "./database.ts";

export interface Organization {
  readonly id: string;
  readonly name: string;
  /** Plan that requests are counted by, unless the key has its own. */
  readonly plan: string;
  readonly created_at: string;
}

export class Organizations {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  insert(organization: { id: string; name: string; plan: string }, now: number): Organization {
    const row: Organization = { ...organization, created_at: timestamp(now) };
    this.#database.run(
      "INSERT INTO organizations (id, name, plan, created_at) VALUES (?, ?, ?, ?)",
      row.id,
      row.name,
      row.plan,
      row.created_at,
    );
    return row;
  }

  find(id: string): Organization | undefined {
    const row = this.#database.one("SELECT * FROM organizations WHERE id = ?", id);
    return row && organization(row);
  }

  /** The one that was there first. */
  first(): Organization | undefined {
    const row = this.#database.one("SELECT * FROM organizations ORDER BY created_at, id LIMIT 1");
    return row && organization(row);
  }

  setPlan(id: string, plan: string): void {
    this.#database.run("UPDATE organizations SET plan = ? WHERE id = ?", plan, id);
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
