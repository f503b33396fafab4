import type { TargetingSuggestion } from "../generated/types.ts";
import { json, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";

export class Suggestions {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  insert(suggestion: TargetingSuggestion, week: number): void {
    this.#database.run(
      "INSERT INTO suggestions (id, account_id, week, created_at, status, body) VALUES (?, ?, ?, ?, ?, ?)",
      suggestion.id,
      suggestion.account_id,
      week,
      suggestion.created_at,
      suggestion.status,
      JSON.stringify(suggestion),
    );
  }

  /** The week of the newest; -1 where there is none. */
  lastWeek(account: string): number {
    const row = this.#database.one("SELECT max(week) AS week FROM suggestions WHERE account_id = ?", account);
    return Number(row?.["week"] ?? -1);
  }

  find(account: string, id: string): TargetingSuggestion | undefined {
    const row = this.#database.one("SELECT * FROM suggestions WHERE account_id = ? AND id = ?", account, id);
    return row && suggestion(row);
  }

  list(account: string, page: PageRequest): Page<TargetingSuggestion> {
    return pageOf(
      page,
      (item) => ({ createdAt: item.created_at, id: item.id }),
      (after, count) =>
        this.#database
          .all(
            `SELECT * FROM suggestions WHERE account_id = ? AND (created_at, id) < (?, ?)
           ORDER BY created_at DESC, id DESC LIMIT ?`,
            account,
            after.createdAt,
            after.id,
            count,
          )
          .map(suggestion),
    );
  }

  setStatus(id: string, status: TargetingSuggestion["status"]): void {
    this.#database.run("UPDATE suggestions SET status = ? WHERE id = ?", status, id);
  }

  /** Those of earlier weeks that nobody applied make way. */
  expireBefore(account: string, week: number): void {
    this.#database.run(
      "UPDATE suggestions SET status = 'expired' WHERE account_id = ? AND week < ? AND status = 'pending'",
      account,
      week,
    );
  }
}

function suggestion(row: Row): TargetingSuggestion {
  return { ...json<TargetingSuggestion>(row), status: text(row, "status") };
}
