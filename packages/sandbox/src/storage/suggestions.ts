import type { TargetingSuggestion } from "../generated/types.ts";
import { json, text } from "./columns.ts";
import type { Connection, Row } from "./connection.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";

export class Suggestions {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async insert(suggestion: TargetingSuggestion, week: number): Promise<void> {
    await this.#connection.run(
      "INSERT INTO suggestions (id, account_id, week, created_at, status, body) VALUES (?, ?, ?, ?, ?, ?)",
      suggestion.id,
      suggestion.account_id,
      week,
      suggestion.created_at,
      suggestion.status,
      JSON.stringify(suggestion),
    );
  }

  async find(account: string, id: string): Promise<TargetingSuggestion | undefined> {
    const row = await this.#connection.one(
      "SELECT * FROM suggestions WHERE account_id = ? AND id = ?",
      account,
      id,
    );
    return row && suggestion(row);
  }

  async list(account: string, page: PageRequest): Promise<Page<TargetingSuggestion>> {
    return pageOf(
      page,
      (item) => ({ createdAt: item.created_at, id: item.id }),
      async (after, count) =>
        (
          await this.#connection.all(
            `SELECT * FROM suggestions WHERE account_id = ? AND (created_at, id) < (?, ?)
           ORDER BY created_at DESC, id DESC LIMIT ?`,
            account,
            after.createdAt,
            after.id,
            count,
          )
        ).map(suggestion),
    );
  }

  async setStatus(id: string, status: TargetingSuggestion["status"]): Promise<void> {
    await this.#connection.run("UPDATE suggestions SET status = ? WHERE id = ?", status, id);
  }

  /** Those of earlier weeks that nobody applied make way. */
  async expireBefore(account: string, week: number): Promise<void> {
    await this.#connection.run(
      "UPDATE suggestions SET status = 'expired' WHERE account_id = ? AND week < ? AND status = 'pending'",
      account,
      week,
    );
  }
}

function suggestion(row: Row): TargetingSuggestion {
  return { ...json<TargetingSuggestion>(row), status: text(row, "status") };
}
