import type { Database } from "./connection.ts";
import { inMemory, SqliteDatabase } from "./sqlite.ts";

/** Whether a database is named by the URL of a server that several sandboxes may share. */
export function isShared(database: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(database);
}

/**
 * Opens what everything is kept in.
 * @param name a file, `:memory:`, or the URL of a PostgreSQL server.
 * @throws DatabaseError where it can't be used.
 */
export async function openDatabase(name: string = inMemory): Promise<Database> {
  if (!isShared(name)) return new SqliteDatabase(name);
  const { PostgresDatabase } = await import("./postgres/database.ts");
  return await PostgresDatabase.open(name);
}
