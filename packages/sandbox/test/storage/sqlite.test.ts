import { describe, expect, test } from "vitest";
import type { Connection } from "../../src/storage/connection.ts";
import { SqliteDatabase } from "../../src/storage/sqlite.ts";

const insert = (connection: Connection, id: string) =>
  connection.run("INSERT INTO organizations (id, name, plan, created_at) VALUES (?, 'n', 'p', 't')", id);
const ids = async (connection: Connection) =>
  (await connection.all("SELECT id FROM organizations ORDER BY id")).map((row) => row["id"]);

describe("a transaction", () => {
  test("is whole or not at all, and another can follow one that failed", async () => {
    const database = new SqliteDatabase(":memory:");
    const failed = database.transaction(async (connection) => {
      await insert(connection, "a");
      throw new Error("stop");
    });
    await expect(failed).rejects.toThrow("stop");
    const twice = database.transaction(async (connection) => {
      await insert(connection, "b");
      await insert(connection, "b");
    });
    await expect(twice).rejects.toThrow("UNIQUE");
    await database.transaction((connection) => insert(connection, "c"));
    expect(await database.read(ids)).toEqual(["c"]);
    await database.close();
  });

  test("has no other work between its steps, and reads see none of it before its end", async () => {
    const database = new SqliteDatabase(":memory:");
    const order: string[] = [];
    const work = (name: string) =>
      database.transaction(async (connection) => {
        order.push(`${name} begins`);
        const before = await ids(connection);
        await insert(connection, `${name}${before.length}`);
        order.push(`${name} ends`);
      });
    const [, , seen] = await Promise.all([work("a"), work("b"), database.read(ids), work("c")]);
    expect(seen).toEqual(["a0", "b1"]);
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
    await database.close();
  });
});
