import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Connection, Database, Row, Value } from "./connection.ts";
import { DatabaseError } from "./databaseError.ts";
import { steps } from "./migrations.ts";

/** Name of a database that is kept in memory, until it is closed. */
export const inMemory = ":memory:";

/** Everything in one SQLite file (write-ahead log), or in memory. One unit of work runs at a time. */
export class SqliteDatabase implements Database {
  readonly #sqlite: DatabaseSync;
  readonly #connection: Connection;
  readonly #waiting: (() => void)[] = [];
  #busy = false;

  /**
   * @param file path, or `:memory:`.
   * @throws DatabaseError when the file can't be opened, is no database, or was written by a newer version.
   */
  constructor(file: string) {
    this.#sqlite = open(file);
    this.#connection = new SqliteConnection(this.#sqlite);
  }

  async read<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    if (this.#busy) await this.#turn();
    this.#busy = true;
    try {
      return await work(this.#connection);
    } finally {
      this.#next();
    }
  }

  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    return this.read(async (connection) => {
      await connection.run("BEGIN IMMEDIATE");
      try {
        const result = await work(connection);
        await connection.run("COMMIT");
        return result;
      } catch (error) {
        if (this.#sqlite.isTransaction) await connection.run("ROLLBACK");
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.read(async () => this.#sqlite.close());
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The turn passes on without a gap, so that nobody comes in between. */
  #next(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#busy = false;
    else next();
  }
}

/** The one connection: statements are prepared once, and answer at once. */
class SqliteConnection implements Connection {
  readonly #sqlite: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(sqlite: DatabaseSync) {
    this.#sqlite = sqlite;
  }

  async one(sql: string, ...values: readonly Value[]): Promise<Row | undefined> {
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  async all(sql: string, ...values: readonly Value[]): Promise<readonly Row[]> {
    return this.#statement(sql).all(...values) as readonly Row[];
  }

  async run(sql: string, ...values: readonly Value[]): Promise<number> {
    return Number(this.#statement(sql).run(...values).changes);
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#sqlite.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }
}

function open(file: string): DatabaseSync {
  let sqlite: DatabaseSync | undefined;
  try {
    sqlite = new DatabaseSync(file);
    sqlite.exec("PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON");
    if (file !== inMemory) sqlite.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    migrate(sqlite, file);
    return sqlite;
  } catch (error) {
    if (sqlite?.isOpen) sqlite.close();
    throw error instanceof DatabaseError ? error : new DatabaseError(file, error);
  }
}

/**
 * Brings a file to the present tables; `user_version` counts the steps taken.
 * @throws DatabaseError when the file has steps that this version does not know.
 */
function migrate(sqlite: DatabaseSync, file: string): void {
  sqlite.exec("BEGIN IMMEDIATE");
  try {
    const taken = Number(sqlite.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
    if (taken > steps.length) {
      throw new DatabaseError(
        file,
        new Error(`a newer version of the sandbox wrote it (schema ${taken}, known ${steps.length})`),
      );
    }
    for (const step of steps.slice(taken)) sqlite.exec(step);
    sqlite.exec(`PRAGMA user_version = ${steps.length}`);
    sqlite.exec("COMMIT");
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec("ROLLBACK");
    throw error;
  }
}
