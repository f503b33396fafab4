import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { ClockStates } from "../../src/storage/clockState.ts";
import type { Connection, Database } from "../../src/storage/connection.ts";
import { PostgresDatabase } from "../../src/storage/postgres/database.ts";
import { translateDefinitions } from "../../src/storage/postgres/definitions.ts";
import { SqliteDatabase } from "../../src/storage/sqlite.ts";
import { hasPostgres, type PostgresServer, startPostgresServer } from "../support/postgresServer.ts";

if (!hasPostgres) console.warn("SKIPPED: promises of PostgreSQL (postgres is not installed)");

let server: PostgresServer | undefined;
let schemas = 0;

beforeAll(async () => {
  if (hasPostgres) server = await startPostgresServer();
});
afterAll(() => server?.end());

const databases: readonly (readonly [string, () => Promise<Database>])[] = [
  ["SQLite", async () => new SqliteDatabase(":memory:")],
  ["PostgreSQL", async () => PostgresDatabase.open(server?.url({ schema: `contract_${schemas++}` }) ?? "")],
];

const note = (connection: Connection, name: string, value: string) =>
  connection.run(
    `INSERT INTO settings (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    name,
    value,
  );
const noted = async (connection: Connection, name: string) =>
  (await connection.one("SELECT value FROM settings WHERE name = ?", name))?.["value"];
const names = async (connection: Connection) =>
  (await connection.all("SELECT name FROM settings ORDER BY name")).map((row) => row["name"]);

const tables = "CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID";

describe.each(databases)("%s", (kind, open) => {
  const define = (sql: string): string => (kind === "PostgreSQL" ? translateDefinitions(sql) : sql);
  const opened = async (): Promise<Database> => {
    const database = await open();
    onTestFinished(() => database.close());
    await database.transaction((connection) => connection.run(define(tables)));
    return database;
  };
  const promise = test.skipIf(kind === "PostgreSQL" && !hasPostgres);

  promise("a transaction is whole or not at all, and another can follow one that failed", async () => {
    const database = await opened();
    const failed = database.transaction(async (connection) => {
      await note(connection, "a", "1");
      throw new Error("stop");
    });
    await expect(failed).rejects.toThrow("stop");
    expect(await database.transaction((connection) => note(connection, "b", "2"))).toBe(1);
    expect(await database.read(names)).toEqual(["b"]);
  });

  promise("a statement that fails takes its transaction with it, and no other", async () => {
    const database = await opened();
    const insert = "INSERT INTO settings (name, value) VALUES ('a', 'b')";
    const twice = database.transaction(async (connection) => {
      await connection.run(insert);
      await connection.run(insert);
    });
    await expect(twice).rejects.toThrow(/unique/i);
    expect(await database.transaction((connection) => connection.run(insert))).toBe(1);
  });

  promise("concurrent increments are all there", async () => {
    const database = await opened();
    await database.transaction((connection) => note(connection, "counter", "0"));
    const results = await Promise.all(
      Array.from({ length: 60 }, () =>
        database.transaction(async (connection) => {
          const next = Number(await noted(connection, "counter")) + 1;
          await note(connection, "counter", String(next));
          return next;
        }),
      ),
    );
    expect(results.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(await database.read((connection) => noted(connection, "counter"))).toBe("60");
  });

  promise("what is taken once is taken once, whoever looks at the same time", async () => {
    const database = await opened();
    const runs = await Promise.all(
      Array.from({ length: 30 }, () =>
        database.transaction(async (connection) => {
          if ((await noted(connection, "key")) !== undefined) return 0;
          return note(connection, "key", "made");
        }),
      ),
    );
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  promise("reads see one state, and what was written before them", async () => {
    const database = await opened();
    const write = (value: number) =>
      database.transaction(async (connection) => {
        await note(connection, "one", String(value));
        await note(connection, "other", String(value));
      });
    await write(0);
    let done = false;
    const reading = (async () => {
      while (!done) {
        const [one, other] = await database.read(async (connection) => [
          await noted(connection, "one"),
          await noted(connection, "other"),
        ]);
        expect(one).toBe(other);
      }
    })();
    for (let value = 1; value <= 30; value++) {
      await write(value);
      expect(await database.read((connection) => noted(connection, "one"))).toBe(String(value));
    }
    done = true;
    await reading;
  });

  promise("text sorts by its bytes", async () => {
    const database = await opened();
    const sorted = ["", " ", "10", "9", "A", "Z", "_", "a", "b", "ä", "名", "\u{1f600}"];
    await database.transaction(async (connection) => {
      for (const name of sorted.toReversed()) await note(connection, name, "");
    });
    expect(await database.read(names)).toEqual(sorted);
    const after = await database.read((connection) =>
      connection.all(
        "SELECT name FROM settings WHERE (name, value) > (?, ?) ORDER BY name LIMIT ?",
        "Z",
        "",
        2,
      ),
    );
    expect(after.map((row) => row["name"])).toEqual(["_", "a"]);
  });

  promise.each([
    ["null", "SELECT CAST(? AS TEXT) AS value", null, null],
    ["nothing held against NULL", "SELECT 'there' AS value WHERE ? IS NULL", null, "there"],
    ["a number held against NULL", "SELECT 'there' AS value WHERE ? IS NOT NULL", 7, "there"],
    ["text", "SELECT CAST(? AS TEXT) AS value", 'it\'s ? \\ "x"', 'it\'s ? \\ "x"'],
    ["text with a NUL", "SELECT CAST(? AS TEXT) AS value", "a\u0000\u0001b", "a\u0000\u0001b"],
    ["a literal with a question mark", "SELECT '?' || CAST(? AS TEXT) AS value", "!", "?!"],
    ["true", "SELECT 1 = CAST(? AS BIGINT) AS value", 1, 1],
    ["false", "SELECT 1 = CAST(? AS BIGINT) AS value", 2, 0],
    ["a moment", "SELECT CAST(? AS BIGINT) AS value", 1_773_153_000_250, 1_773_153_000_250],
    ["the largest number", "SELECT CAST(? AS BIGINT) AS value", 2 ** 53 - 1, 2 ** 53 - 1],
    ["the smallest", "SELECT CAST(? AS BIGINT) AS value", -(2 ** 53 - 1), -(2 ** 53 - 1)],
  ] as const)("%s comes back", async (_, sql, given, want) => {
    const database = await opened();
    expect((await database.read((connection) => connection.one(sql, given)))?.["value"]).toBe(want);
  });

  promise("counts and sums are numbers, no row is undefined, and changes are counted", async () => {
    const database = await opened();
    await database.transaction(async (connection) => {
      for (const [name, value] of ["a", "b", "c"].entries()) await note(connection, value, String(name));
      const sum = await connection.one(
        "SELECT count(*) AS count, sum(CAST(value AS BIGINT)) AS total FROM settings",
      );
      expect({ ...sum }).toEqual({ count: 3, total: 3 });
      expect(await connection.one("SELECT name FROM settings WHERE name = 'z'")).toBeUndefined();
      expect(await connection.all("SELECT name FROM settings WHERE name = 'z'")).toEqual([]);
      expect(await connection.run("DELETE FROM settings WHERE name <> ?", "a")).toBe(2);
    });
  });

  promise("bytes come back as bytes", async () => {
    const database = await opened();
    const bytes = Uint8Array.from([0, 1, 127, 128, 255, 92, 120]);
    await database.transaction(async (connection) => {
      await connection.run(define("CREATE TABLE blobs (body BLOB) STRICT"));
      await connection.run("INSERT INTO blobs VALUES (?)", bytes);
      const row = await connection.one("SELECT body FROM blobs WHERE body = ?", bytes);
      expect(row?.["body"]).toStrictEqual(bytes);
    });
  });

  promise("deletions pass on to what belongs to a row", async () => {
    const database = await opened();
    await database.transaction(async (connection) => {
      await connection.run(
        `INSERT INTO accounts (id, tenant, platform, username, profile, status, status_changed_at, active_from, created_at, updated_at, settings)
         VALUES ('acc_1', 't', 'p', 'u', 'p', 'setup', '', 0, '', '', '{}')`,
      );
      await connection.run("INSERT INTO targeting VALUES ('acc_1', '{}')");
      await connection.run("DELETE FROM accounts");
      expect(await connection.all("SELECT * FROM targeting")).toEqual([]);
    });
  });

  promise("the clock's state is kept", async () => {
    const database = await opened();
    const read = () => database.read((connection) => new ClockStates(connection).read());
    const states = [
      { offset: 86_400_000, frozenAt: null },
      { offset: -5, frozenAt: 1_773_153_000_250 },
    ];
    expect(await read()).toBeUndefined();
    for (const state of states) {
      await database.transaction((connection) => new ClockStates(connection).write(state));
      expect(await read()).toEqual(state);
    }
  });
});
