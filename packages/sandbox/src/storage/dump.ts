import type { Connection, Row, Value } from "./connection.ts";
import { tables } from "./tables.ts";
import { tenantKey } from "./tenant.ts";

/** All rows, by table. */
export type Dump = Readonly<Record<string, readonly Row[]>>;

/** Everything that a snapshot holds. */
export async function dump(connection: Connection): Promise<Dump> {
  const dumped: Record<string, readonly Row[]> = {};
  for (const { name } of tables) dumped[name] = await connection.all(`SELECT * FROM ${name}`);
  return dumped;
}

/** Puts everything back as it was; what is there now goes. */
export async function restore(connection: Connection, dumped: Dump): Promise<void> {
  for (const { name } of [...tables].reverse()) await connection.run(`DELETE FROM ${name}`);
  for (const { name } of tables) {
    for (const row of dumped[name] ?? []) await insert(connection, name, row);
  }
}

async function insert(connection: Connection, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map(() => "?").join(", ");
  const values = columns.map((column): Value => row[column] ?? null);
  await connection.run(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`, ...values);
}

/** Deletes all data of an organization, and itself. */
export async function eraseOrganization(
  connection: Connection,
  id: string,
  environments: readonly string[],
): Promise<void> {
  const tenants = environments.map((environment) => tenantKey({ organization: id, environment }));
  for (const { name, owner } of [...tables].reverse()) {
    const owners = owner === "tenant" ? tenants : owner === null ? [] : [id];
    for (const value of owners) await connection.run(`DELETE FROM ${name} WHERE ${owner} = ?`, value);
  }
}

/** Deletes everything but one organization and its API keys. */
export async function eraseAllBut(connection: Connection, organization: string): Promise<void> {
  const spared = new Set(["organizations", "api_keys"]);
  for (const { name, owner } of [...tables].reverse()) {
    if (spared.has(name)) await connection.run(`DELETE FROM ${name} WHERE ${owner} <> ?`, organization);
    else await connection.run(`DELETE FROM ${name}`);
  }
}
