import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { DatabaseError } from "./databaseError.ts";
import { migrate } from "./migrations.ts";

export type Row = Readonly<Record<string, SQLOutputValue>>;
type Values = readonly SQLInputValue[];

/** An SQLite database: statements prepared once, transactions that take the write lock at once. */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #inTransaction = false;

  /**
   * @param file path, or `:memory:`.
   * @throws DatabaseError when the file can't be opened, is no database, or was written by a newer version.
   */
  constructor(file: string) {
    this.#connection = open(file);
  }

  /** The first row, if there is one. */
  one(sql: string, ...values: Values): Row | undefined {
    return this.#statement(sql).get(...values);
  }

  all(sql: string, ...values: Values): readonly Row[] {
    return this.#statement(sql).all(...values);
  }

  /** @returns how many rows were changed. */
  run(sql: string, ...values: Values): number {
    return Number(this.#statement(sql).run(...values).changes);
  }

  /** Runs the work whole or not at all; work inside of work belongs to the outer one. */
  transaction<Result>(work: () => Result): Result {
    if (this.#inTransaction) return work();
    this.#connection.exec("BEGIN IMMEDIATE");
    this.#inTransaction = true;
    try {
      const result = work();
      this.#connection.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.#connection.isTransaction) this.#connection.exec("ROLLBACK");
      throw error;
    } finally {
      this.#inTransaction = false;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#connection.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }
}

function open(file: string): DatabaseSync {
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(file);
    connection.exec("PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON");
    if (file !== ":memory:") connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    migrate(connection, file);
    return connection;
  } catch (error) {
    if (connection?.isOpen) connection.close();
    throw error instanceof DatabaseError ? error : new DatabaseError(file, error);
  }
}
