import type { Clock } from "../../core/clock.ts";
import type { ClockState } from "../../core/testClock.ts";
import { clockState } from "../clockState.ts";
import type { Connection } from "../connection.ts";

/** One row, always: the server's time, and where the test clock stands, if it was ever moved. */
const reading = `SELECT floor(extract(epoch from clock_timestamp()) * 1000) AS now, clock_offset, frozen_at
  FROM (SELECT 1 AS id) AS one LEFT JOIN clock_state ON clock_state.id = one.id`;

/**
 * The database server's time: the one that all instances share, whatever their machines' clocks say. Between two
 * readings it goes on by this process's steady clock, and it never goes back.
 */
export class DatabaseClock implements Clock {
  readonly #connection: Connection;
  readonly #adopt: (state: ClockState) => void;
  #ahead = 0;
  #latest = Number.NEGATIVE_INFINITY;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  private constructor(connection: Connection, adopt: (state: ClockState) => void) {
    this.#connection = connection;
    this.#adopt = adopt;
  }

  /**
   * @param connection on which each statement is a transaction of its own.
   * @param adopt told with each reading where the test clock stands.
   */
  static async start(
    connection: Connection,
    adopt: (state: ClockState) => void = () => {},
  ): Promise<DatabaseClock> {
    const clock = new DatabaseClock(connection, adopt);
    await clock.refresh();
    return clock;
  }

  now(): number {
    this.#latest = Math.max(this.#latest, Math.floor(performance.now() + this.#ahead));
    return this.#latest;
  }

  /**
   * Reads the server's time and the test clock's state: what any instance wrote before this call is known after it.
   * Calls that come while a reading is under way share the one after it.
   */
  refresh(): Promise<void> {
    if (this.#running === undefined) return this.#begin();
    const next = () => {
      this.#next = undefined;
      return this.#begin();
    };
    this.#next ??= this.#running.then(next, next);
    return this.#next;
  }

  #begin(): Promise<void> {
    const running = this.#read().finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #read(): Promise<void> {
    const row = await this.#connection.one(reading);
    if (row === undefined) throw new TypeError("The database told no time.");
    // As if the answer had taken no time to come: behind the server by one way, and never ahead of it.
    this.#ahead = Number(row["now"]) - performance.now();
    this.#adopt(clockState(row));
  }
}
