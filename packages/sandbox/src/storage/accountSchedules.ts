import { integer, text } from "./columns.ts";
import type { Connection } from "./connection.ts";
import { type Tenant, tenantOf } from "./tenant.ts";

/** What recurs for every account. */
export const scheduleKinds = ["suggestions", "summary", "milestone"] as const;
export type ScheduleKind = (typeof scheduleKinds)[number];

/** Something that happens to an account again and again. */
export interface AccountSchedule {
  readonly tenant: Tenant;
  readonly account: string;
  readonly kind: ScheduleKind;
  /** Milliseconds. */
  readonly dueAt: number;
  /** What the kind remembers from time to time; null: nothing yet. */
  readonly state: number | null;
}

/** When what recurs for each account is due next. It goes with the account. */
export class AccountSchedules {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Begins everything that recurs for an account that is connected now. */
  async begin(account: string, now: number): Promise<void> {
    for (const kind of scheduleKinds) await this.set(account, kind, now, null);
  }

  async set(account: string, kind: ScheduleKind, dueAt: number, state: number | null): Promise<void> {
    await this.#connection.run(
      `INSERT INTO account_schedules (account_id, kind, due_at, state) VALUES (?, ?, ?, ?)
       ON CONFLICT (account_id, kind) DO UPDATE SET due_at = excluded.due_at, state = excluded.state`,
      account,
      kind,
      dueAt,
      state,
    );
  }

  async nextDue(): Promise<number | undefined> {
    const row = await this.#connection.one("SELECT due_at FROM account_schedules ORDER BY due_at LIMIT 1");
    return row && integer(row, "due_at");
  }

  /** The one that is due first, if any is by the moment. */
  async firstDue(moment: number): Promise<AccountSchedule | undefined> {
    const row = await this.#connection.one(
      `SELECT tenant, account_id, kind, due_at, state
       FROM account_schedules JOIN accounts ON accounts.id = account_schedules.account_id
       WHERE due_at <= ? ORDER BY due_at, account_id, kind LIMIT 1`,
      moment,
    );
    return (
      row && {
        tenant: tenantOf(text(row, "tenant")),
        account: text(row, "account_id"),
        // This class wrote it.
        kind: text(row, "kind") as ScheduleKind,
        dueAt: integer(row, "due_at"),
        state: row["state"] === null ? null : integer(row, "state"),
      }
    );
  }

  /** Ends everything that recurs for an account. */
  async clear(account: string): Promise<void> {
    await this.#connection.run("DELETE FROM account_schedules WHERE account_id = ?", account);
  }
}
