import type { Pool, PoolClient } from "pg";
import type { Connection, Database } from "../connection.ts";
import { DatabaseUnavailable } from "../databaseError.ts";
import { steps } from "../migrations.ts";
import { PostgresConnection } from "./connection.ts";
import { migrate, stepsTable } from "./migrate.ts";
import { openPool } from "./pool.ts";
import { startError } from "./startError.ts";
import { Turns } from "./turns.ts";
import { describeFailure, isConflict, sqlState } from "./unavailable.ts";

const beginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/*
 * Writers come one after the other, on all instances: the lock is taken before the snapshot, so each sees what the
 * one before it did. Left to themselves, fifty that change one organization's data fail each other again and again,
 * until some never come through. Readers pass the lock by. What is left to run again is rare: the server lets go of
 * the lock a moment before it counts the transaction as over.
 */
const beginWrite = `BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE ${stepsTable} IN EXCLUSIVE MODE`;

/** SQLSTATE of a statement that may not write. */
const readOnly = "25006";

/** Of one instance: one that writes, and one that waits for the lock, so that it passes on without a round trip. */
const writersAtOnce = 2;
const patience = 10_000;
const attempts = 5;

/** Everything in one schema of a PostgreSQL database, which several sandboxes may share. */
export class PostgresDatabase implements Database {
  /** Statements that are each a transaction of their own. */
  readonly direct: Connection;
  readonly #pool: Pool;
  readonly #writers = new Turns(writersAtOnce, patience);
  readonly #connections = new WeakMap<PoolClient, Connection>();

  private constructor(pool: Pool) {
    this.#pool = pool;
    this.direct = new PostgresConnection(pool);
  }

  /**
   * Connects, and brings the tables up to date.
   * @param url `postgres://…`, with `?schema=name` for a schema of its own.
   * @throws PostgresError where the database can't be used. Its message has nothing secret of the URL.
   */
  static async open(url: string): Promise<PostgresDatabase> {
    const { pool, where, schema } = await openPool(url);
    try {
      const client = await pool.connect();
      try {
        await migrate(client, steps, where, schema);
      } finally {
        client.release();
      }
      return new PostgresDatabase(pool);
    } catch (error) {
      await pool.end();
      throw startError(where, error);
    }
  }

  /** Work that writes against its word is run again as a transaction, so that nothing depends on who wrote it. */
  async read<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    try {
      return await this.#retrying(beginRead, work);
    } catch (error) {
      if (sqlState(error) !== readOnly) throw error;
      return await this.transaction(work);
    }
  }

  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    return this.#writers.take(() => this.#retrying(beginWrite, work));
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #retrying<Result>(begin: string, work: (connection: Connection) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#unit(begin, work);
      } catch (error) {
        if (!isConflict(error)) throw error;
        if (attempt === attempts) {
          throw new DatabaseUnavailable("Other changes came in between, again and again.", { cause: error });
        }
        await pause(Math.random() * 5 * 2 ** attempt);
      }
    }
  }

  async #unit<Result>(begin: string, work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const client = await this.#begin(begin);
    let broken = true;
    try {
      const result = await work(this.#connectionOn(client));
      await client.query("COMMIT").catch(rethrow);
      broken = false;
      return result;
    } catch (error) {
      // A connection that can't even roll back is closed, which rolls back as well; one with a stale plan is too.
      broken = isConflict(error) || (await client.query("ROLLBACK").then(isFalse, isTrue));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** A connection may have been lost while nobody used it: then another is tried, as nothing was done yet. */
  async #begin(begin: string): Promise<PoolClient> {
    for (let attempt = 1; ; attempt++) {
      const client = await this.#pool.connect().catch(rethrow);
      try {
        await client.query(begin);
        return client;
      } catch (error) {
        client.release(true);
        if (attempt === 2) throw describeFailure(error);
      }
    }
  }

  #connectionOn(client: PoolClient): Connection {
    const known = this.#connections.get(client);
    if (known !== undefined) return known;
    const made = new PostgresConnection(client);
    this.#connections.set(client, made);
    return made;
  }
}

function rethrow(error: unknown): never {
  throw describeFailure(error);
}

const isTrue = (): boolean => true;
const isFalse = (): boolean => false;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
