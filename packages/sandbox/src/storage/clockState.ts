import type { ClockState } from "../core/testClock.ts";
import type { Connection, Row } from "./connection.ts";

/** Where the test clock stands, kept where every instance sees it, and for the next start. */
export class ClockStates {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @returns undefined where the clock was never moved. */
  async read(): Promise<ClockState | undefined> {
    const row = await this.#connection.one("SELECT clock_offset, frozen_at FROM clock_state WHERE id = 1");
    return row && clockState(row);
  }

  async write({ offset, frozenAt }: ClockState): Promise<void> {
    await this.#connection.run(
      `INSERT INTO clock_state (id, clock_offset, frozen_at) VALUES (1, ?, ?)
       ON CONFLICT (id) DO UPDATE SET clock_offset = excluded.clock_offset, frozen_at = excluded.frozen_at`,
      offset,
      frozenAt,
    );
  }
}

/** The columns `clock_offset` and `frozen_at`. */
export function clockState(row: Row): ClockState {
  const frozenAt = row["frozen_at"] ?? null;
  return {
    offset: Number(row["clock_offset"] ?? 0),
    frozenAt: frozenAt === null ? null : Number(frozenAt),
  };
}
