import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "../../src/storage/cursor.ts";
import { Database } from "../../src/storage/database.ts";

describe("a transaction", () => {
  const insert = (database: Database, id: string) =>
    database.run("INSERT INTO organizations (id, name, plan, created_at) VALUES (?, 'n', 'p', 't')", id);
  const ids = (database: Database) =>
    database.all("SELECT id FROM organizations ORDER BY id").map((row) => row["id"]);

  test("is whole or not at all, those inside of it too", () => {
    const database = new Database(":memory:");
    const fail = () =>
      database.transaction(() => {
        insert(database, "a");
        database.transaction(() => insert(database, "b"));
        throw new Error("stop");
      });
    expect(fail).toThrow("stop");
    expect(ids(database)).toEqual([]);
    database.transaction(() => database.transaction(() => insert(database, "c")));
    expect(ids(database)).toEqual(["c"]);
    database.close();
  });

  test("can follow one that failed", () => {
    const database = new Database(":memory:");
    expect(() => database.transaction(() => insert(database, "a") && insert(database, "a"))).toThrow(
      "UNIQUE",
    );
    database.transaction(() => insert(database, "a"));
    expect(ids(database)).toEqual(["a"]);
    database.close();
  });
});

test("a cursor is what it was made from, and nothing else is one", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (createdAt, id) => {
      expect(decodeCursor(encodeCursor({ createdAt, id }))).toEqual({ createdAt, id });
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const position = decodeCursor(text);
      expect(position === undefined || encodeCursor(position) === text).toBe(true);
    }),
  );
});
