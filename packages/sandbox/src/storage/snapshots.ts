import { integer, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";
import { type Dump, dump, restore } from "./dump.ts";

/** Everything that was kept at a moment, under a name. */
export interface StoredSnapshot {
  readonly name: string;
  /** RFC 3339. */
  readonly takenAt: string;
  readonly rows: number;
}

export class Snapshots {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Takes one; one of the same name is replaced. */
  async take(name: string, takenAt: string): Promise<StoredSnapshot> {
    const dumped = await dump(this.#connection);
    const rows = Object.values(dumped).reduce((sum, table) => sum + table.length, 0);
    await this.#connection.run(
      `INSERT INTO snapshots (name, taken_at, row_count, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET taken_at = excluded.taken_at, row_count = excluded.row_count, body = excluded.body`,
      name,
      takenAt,
      rows,
      JSON.stringify(dumped),
    );
    return { name, takenAt, rows };
  }

  /** Newest first. */
  async list(): Promise<readonly StoredSnapshot[]> {
    const rows = await this.#connection.all(
      "SELECT name, taken_at, row_count FROM snapshots ORDER BY taken_at DESC, name",
    );
    return rows.map(snapshot);
  }

  /** Puts everything back. @returns whether there is such a snapshot. */
  async restore(name: string): Promise<boolean> {
    const row = await this.#connection.one("SELECT body FROM snapshots WHERE name = ?", name);
    if (row === undefined) return false;
    // This class wrote it, so its type is known.
    await restore(this.#connection, JSON.parse(text(row, "body")) as Dump);
    return true;
  }

  /** @returns whether there was such a snapshot. */
  async delete(name: string): Promise<boolean> {
    return (await this.#connection.run("DELETE FROM snapshots WHERE name = ?", name)) > 0;
  }
}

function snapshot(row: Row): StoredSnapshot {
  return { name: text(row, "name"), takenAt: text(row, "taken_at"), rows: integer(row, "row_count") };
}
