import type { QueryResult } from "pg";
import type { Connection, Row, Value } from "../connection.ts";
import { numberPlaceholders } from "./placeholders.ts";
import { describeFailure } from "./unavailable.ts";
import { encodeValue } from "./values.ts";

interface Statement {
  /** Under which the server keeps its plan, on each connection. */
  readonly name: string;
  readonly text: string;
}

/** The sandbox has some hundred statements, all written in its source. */
const statements = new Map<string, Statement>();

function statementOf(sql: string): Statement {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const made = { name: `sandbox_${statements.size}`, text: numberPlaceholders(sql) };
  statements.set(sql, made);
  return made;
}

/** What runs a statement: a client, or a pool that takes any of its clients. */
export interface Queryable {
  query(query: Statement & { values: Value[] }): Promise<QueryResult>;
}

/** Statements on one connection to a PostgreSQL server. They throw DatabaseUnavailable where it is lost. */
export class PostgresConnection implements Connection {
  readonly #client: Queryable;

  constructor(client: Queryable) {
    this.#client = client;
  }

  async one(sql: string, ...values: readonly Value[]): Promise<Row | undefined> {
    const { rows } = await this.#query(sql, values);
    return rows[0] as Row | undefined;
  }

  async all(sql: string, ...values: readonly Value[]): Promise<readonly Row[]> {
    const { rows } = await this.#query(sql, values);
    return rows as readonly Row[];
  }

  async run(sql: string, ...values: readonly Value[]): Promise<number> {
    const { rowCount } = await this.#query(sql, values);
    return rowCount ?? 0;
  }

  async #query(sql: string, values: readonly Value[]): Promise<QueryResult> {
    try {
      return await this.#client.query({ ...statementOf(sql), values: values.map(encodeValue) });
    } catch (error) {
      throw describeFailure(error);
    }
  }
}
