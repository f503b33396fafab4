import { text } from "../storage/columns.ts";
import type { Connection } from "../storage/connection.ts";

/** Every organization that may be asked, the oldest first. */
export async function organizationNames(
  connection: Connection,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await connection.all("SELECT id, name FROM organizations ORDER BY created_at, id");
  return rows.map((row) => ({ id: text(row, "id"), name: text(row, "name") }));
}
