import { ownClock, type SandboxClock, sharedClock } from "../clocks.ts";
import type { Clock } from "../core/clock.ts";
import type { Connection, Database } from "./connection.ts";
import { inMemory, SqliteDatabase } from "./sqlite.ts";

/** What everything is kept in, opened. */
export interface Opened extends SandboxClock {
  readonly database: Database;
  /** Whether other instances may work on the same data. Then: what each statement is a transaction of its own on. */
  readonly shared: Connection | undefined;
}

/** Whether a database is named by the URL of a server that several sandboxes may share. */
export function isShared(database: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(database);
}

/**
 * Opens what everything is kept in.
 * @param name a file, `:memory:`, or the URL of a PostgreSQL server.
 * @param real what the clock goes by, but for a server's data, which has the server's time.
 * @throws DatabaseError where it can't be used.
 */
export async function openDatabase(name: string = inMemory, real?: Clock): Promise<Opened> {
  if (!isShared(name)) {
    const database = new SqliteDatabase(name);
    return { database, shared: undefined, ...(await ownClock(database, real)) };
  }
  const { PostgresDatabase } = await import("./postgres/database.ts");
  const database = await PostgresDatabase.open(name);
  try {
    return { database, shared: database.direct, ...(await sharedClock(database)) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
