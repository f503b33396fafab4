import type { Pool } from "pg";
import { PostgresError } from "./startError.ts";
import { readUrl } from "./url.ts";
import { decoding } from "./values.ts";

export interface OpenedPool {
  readonly pool: Pool;
  /** Host, port and database, to tell people. */
  readonly where: string;
  readonly schema: string | undefined;
}

const connections = 10;
/** Milliseconds to get a connection. */
const connectTimeout = 5_000;

/**
 * Milliseconds that the server allows: for a statement; for a lock; for a transaction that asks nothing, so that an
 * instance that hangs does not hold the others up.
 */
const sessionSettings = `
  SET statement_timeout = 20000;
  SET lock_timeout = 10000;
  SET idle_in_transaction_session_timeout = 20000`;

/**
 * Makes a pool; nothing is connected yet.
 * @throws PostgresError where the URL can't be read.
 */
export async function openPool(url: string): Promise<OpenedPool> {
  const { connectionString, schema } = readUrl(url);
  // Loaded here, so that sandboxes with a file do without it.
  const { default: pg } = await import("pg");
  const where = whereOf(() => new pg.Client({ connectionString }));
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
    application_name: "outfame-sandbox",
    keepAlive: true,
    types: decoding,
    onConnect: async (client) => {
      const path = schema === undefined ? "" : `SET search_path TO ${schema};`;
      await client.query(path + sessionSettings);
    },
  });
  // A lost connection tells whoever uses it by the statement that fails; while nobody does, the pool forgets it.
  const ignore = (): void => undefined;
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
  return { pool, where, schema };
}

function whereOf(read: () => { host: string; port: number; database?: string | undefined }): string {
  try {
    const { host, port, database } = read();
    return `${database ?? ""} at ${host}:${port}`;
  } catch {
    // What the driver throws has the URL in it.
    throw new PostgresError(
      "of the URL",
      "the URL is none. It has the form postgres://user:password@host:5432/name.",
    );
  }
}
