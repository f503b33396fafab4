import { expect, test } from "vitest";
import { SqliteDatabase } from "../../src/storage/sqlite.ts";
import { tables, unkeptTables } from "../../src/storage/tables.ts";

test("every table is part of a snapshot or known not to be, after those that it refers to", async () => {
  const database = new SqliteDatabase(":memory:");
  await database.read(async (connection) => {
    const rows = await connection.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    const names = [...tables.map(({ name }) => name), ...unkeptTables];
    expect(rows.map((row) => row["name"])).toEqual([...names].sort());
    for (const [index, { name, owner }] of tables.entries()) {
      const referred = await connection.all(`SELECT "table" AS name FROM pragma_foreign_key_list(?)`, name);
      const before = tables.slice(0, index).map((table) => table.name);
      expect(before, name).toEqual(expect.arrayContaining(referred.map((row) => row["name"])));
      const columns = await connection.all("SELECT name FROM pragma_table_info(?)", name);
      if (owner !== null)
        expect(
          columns.map((column) => column["name"]),
          name,
        ).toContain(owner);
    }
  });
  await database.close();
});
