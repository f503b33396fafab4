import type { ClientBase } from "pg";
import { translateDefinitions } from "./definitions.ts";
import { PostgresError } from "./startError.ts";

/** Holds one row, the number of steps taken; and is what writers lock. */
export const stepsTable = "sandbox_steps";

/**
 * Brings a database to the present tables. Sandboxes that start at the same time come one after the other.
 *
 * @param steps definitions as SQLite has them, in order.
 * @throws PostgresError when the database has steps that this version does not know.
 */
export async function migrate(
  client: ClientBase,
  steps: readonly string[],
  where: string,
  schema: string | undefined,
): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
      `outfame-sandbox ${schema ?? ""}`,
    ]);
    const taken = await stepsTaken(client, schema);
    if (taken > steps.length) {
      throw new PostgresError(
        where,
        `a newer version of the sandbox wrote it (schema ${taken}, known ${steps.length}). Update this one, or choose another schema (?schema=name).`,
      );
    }
    for (const step of steps.slice(taken)) await client.query(translateDefinitions(step));
    if (taken < steps.length) await client.query(`UPDATE ${stepsTable} SET taken = $1`, [steps.length]);
    await client.query("COMMIT");
  } catch (error) {
    // Where the connection is gone, so is the transaction: what broke first is what is told.
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

/** Makes the table where there is none. Nothing is created that is there: that would take rights for nothing. */
async function stepsTaken(client: ClientBase, schema: string | undefined): Promise<number> {
  if (schema !== undefined) {
    const known = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", [schema]);
    if (known.rowCount === 0) await client.query(`CREATE SCHEMA ${schema}`);
  }
  const table = await client.query("SELECT to_regclass($1) IS NOT NULL AS known", [stepsTable]);
  if (!table.rows[0]?.known) {
    await client.query(`CREATE TABLE ${stepsTable} (taken BIGINT NOT NULL)`);
    await client.query(`INSERT INTO ${stepsTable} VALUES (0)`);
  }
  const { rows } = await client.query(`SELECT taken FROM ${stepsTable}`);
  return Number(rows[0]?.taken ?? 0);
}
