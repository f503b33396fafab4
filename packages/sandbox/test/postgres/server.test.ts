import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { TestClock } from "../../src/core/testClock.ts";
import { ClockStates } from "../../src/storage/clockState.ts";
import type { Connection } from "../../src/storage/connection.ts";
import { DatabaseUnavailable } from "../../src/storage/databaseError.ts";
import { steps } from "../../src/storage/migrations.ts";
import { PostgresDatabase } from "../../src/storage/postgres/database.ts";
import { DatabaseClock } from "../../src/storage/postgres/databaseClock.ts";
import { stepsTable } from "../../src/storage/postgres/migrate.ts";
import { ManualClock } from "../support/manualClock.ts";
import {
  hasPostgres,
  type PostgresServer,
  password,
  startPostgresServer,
  user,
} from "../support/postgresServer.ts";

if (!hasPostgres) console.warn("SKIPPED: sandboxes on PostgreSQL (postgres is not installed)");

const notes = "CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL)";
const insert = (connection: Connection, name: string) =>
  connection.run("INSERT INTO notes (name, value) VALUES (?, '')", name);
const names = async (connection: Connection) =>
  (await connection.all("SELECT name FROM notes ORDER BY name")).map((row) => row["name"]);

describe.runIf(hasPostgres)("PostgreSQL", () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server.end());

  const open = async (schema: string): Promise<PostgresDatabase> => {
    const database = await PostgresDatabase.open(server.url({ schema }));
    onTestFinished(() => database.close());
    await database.transaction((connection) => connection.run(notes));
    return database;
  };

  test("sandboxes that start together make the tables once, and a later one finds the data", async () => {
    const [first, second, third] = await Promise.all([open("together"), open("together"), open("together")]);
    await first?.transaction((connection) => insert(connection, "a"));
    await second?.transaction((connection) => insert(connection, "b"));
    expect(await third?.read(names)).toEqual(["a", "b"]);
    expect(await (await open("together")).read(names)).toEqual(["a", "b"]);
  });

  test("schemas lie apart", async () => {
    const [one, other] = [await open("one"), await open("other")];
    await one.transaction((connection) => insert(connection, "a"));
    expect(await other.read(names)).toEqual([]);
  });

  test("changes of three instances at once come one after the other, each on top of the one before", async () => {
    const instances = await Promise.all([1, 2, 3].map(() => open("burst")));
    const made = await Promise.all(
      Array.from({ length: 150 }, (_, index) =>
        instances[index % 3]?.transaction(async (connection) => {
          const row = await connection.one("SELECT count(*) AS count FROM notes");
          await insert(connection, String(row?.["count"]));
          return row?.["count"];
        }),
      ),
    );
    expect(made.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 150 }, (_, n) => n));
  });

  test("what was to read and writes is run again as a transaction, whole or not at all", async () => {
    const database = await open("reader");
    await database.read((connection) => insert(connection, "a"));
    const failed = database.read(async (connection) => {
      await insert(connection, "b");
      throw new Error("stop");
    });
    await expect(failed).rejects.toThrow("stop");
    const counts = await Promise.all(
      Array.from({ length: 20 }, () =>
        database.read(async (connection) => {
          const row = await connection.one("SELECT count(*) AS count FROM notes");
          await insert(connection, `more ${row?.["count"]}`);
          return row?.["count"];
        }),
      ),
    );
    expect(new Set(counts).size).toBe(20);
    expect(await database.read(names)).toHaveLength(21);
  });

  test("work whose plan another version's tables have made old is run again", async () => {
    const database = await open("plans");
    const columns = () =>
      database.read(async (connection) =>
        Object.keys((await connection.one("SELECT * FROM clock_state")) ?? {}),
      );
    await database.transaction((connection) =>
      new ClockStates(connection).write({ offset: 1, frozenAt: null }),
    );
    expect(await columns()).toEqual(["id", "clock_offset", "frozen_at"]);
    await database.direct.run("ALTER TABLE clock_state ADD COLUMN later BIGINT");
    expect(await columns()).toEqual(["id", "clock_offset", "frozen_at", "later"]);
  });

  test("a lost connection fails what it carried, and nothing else", async () => {
    const database = await open("lost");
    const lose = database.transaction(async (connection) => {
      await insert(connection, "half");
      const self = await connection.one("SELECT pg_backend_pid() AS id");
      await database.direct.one("SELECT pg_terminate_backend(CAST(? AS INTEGER))", Number(self?.["id"]));
      await insert(connection, "other half");
    });
    await expect(lose).rejects.toThrow(DatabaseUnavailable);
    await database.transaction((connection) => insert(connection, "whole"));
    expect(await database.read(names)).toEqual(["whole"]);
  });

  test("a server that ends is unavailable, and used again once it is back", async () => {
    const database = await open("restart");
    await database.transaction((connection) => insert(connection, "before"));
    await server.stop();
    onTestFinished(() => server.start().catch(() => undefined));
    await expect(database.read(names)).rejects.toThrow(DatabaseUnavailable);
    await expect(database.transaction((connection) => insert(connection, "never"))).rejects.toThrow(
      DatabaseUnavailable,
    );
    await expect(database.direct.all("SELECT 1 AS one")).rejects.toThrow(DatabaseUnavailable);
    await server.start();
    await database.transaction((connection) => insert(connection, "later"));
    expect(await database.read(names)).toEqual(["before", "later"]);
  });

  test.each<[string, () => string, string]>([
    ["a wrong password", () => server.url({ password: "guessed" }), "it refuses the user or the password."],
    ["a user that is not known", () => server.url({ user: "eve" }), "it refuses the user or the password."],
    ["no password", () => server.url({ password: "" }), "it asks for a password."],
    ["no such database", () => server.url({ database: "nowhere" }), "the server has no such database."],
    ["nobody there", () => server.url({ host: "/nonexistent" }), "it can't be reached (ENOENT)."],
    ["no URL", () => `postgres://${user}:guessed@[x/y`, "the URL is none. It has the form postgres://"],
    ["an odd schema", () => server.url({ schema: "a; drop" }), "its schema must begin with a small letter"],
  ])("%s is told without anything secret", async (_, url, message) => {
    const failed = await PostgresDatabase.open(url()).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: "DatabaseError", message: expect.stringContaining(message) });
    const all = inspect(failed, { depth: 9, showHidden: true });
    for (const secret of [password, encodeURIComponent(password), user, "guessed", "eve"]) {
      expect(all).not.toContain(secret);
    }
  });

  test("tables of a newer version, or of another program, are left as they are", async () => {
    const newer = await open("newer");
    await newer.direct.run(`UPDATE ${stepsTable} SET taken = 99`);
    await expect(open("newer")).rejects.toThrow(
      `a newer version of the sandbox wrote it (schema 99, known ${steps.length}).`,
    );
    const other = await open("shop");
    await other.direct.run("CREATE SCHEMA taken");
    await other.direct.run("CREATE TABLE taken.accounts (number BIGINT)");
    await expect(open("taken")).rejects.toThrow("there are tables of another program in it.");
    expect(
      await other.direct.all("SELECT table_name FROM information_schema.tables WHERE table_schema = 'taken'"),
    ).toEqual([{ table_name: "accounts" }]);
  });

  test("a user that may not create tables is told so", async () => {
    const owner = await open("owned");
    await owner.direct.run("CREATE ROLE reader LOGIN PASSWORD 'reads'");
    const url = server.url({ user: "reader", password: "reads", schema: "hers" });
    await expect(PostgresDatabase.open(url)).rejects.toThrow("the user may not create tables there.");
  });

  describe("the clock of all instances", () => {
    test("is the server's, and goes on between readings", async () => {
      const database = await open("time");
      const clock = await DatabaseClock.start(database.direct);
      const before = clock.now();
      const row = await database.direct.one("SELECT extract(epoch from clock_timestamp()) * 1000 AS now");
      await clock.refresh();
      expect(clock.now()).toBeGreaterThanOrEqual(Math.floor(Number(row?.["now"])));
      expect(clock.now()).toBeGreaterThanOrEqual(before);
    });

    test("what one instance sets, the next request of another goes by", async () => {
      const [here, there] = [await open("shared"), await open("shared")];
      const instance = async (database: PostgresDatabase) => {
        let state: unknown;
        const clock = await DatabaseClock.start(database.direct, (read) => {
          state = read;
        });
        return { clock, state: () => state };
      };
      const [first, second] = [await instance(here), await instance(there)];
      expect(second.state()).toEqual({ offset: 0, frozenAt: null });
      const moved = new TestClock(new ManualClock());
      moved.advanceTo(moved.now() + 86_400_000);
      moved.freeze();
      await here.transaction((connection) => new ClockStates(connection).write(moved.state()));
      await second.clock.refresh();
      expect(second.state()).toEqual(moved.state());
      await first.clock.refresh();
      expect(first.state()).toEqual(moved.state());
    });

    test("many readings at once cost two, and each sees what was there before it", async () => {
      const database = await open("many");
      let asked = 0;
      const counting: Connection = {
        one: (sql, ...values) => {
          asked += 1;
          return database.direct.one(sql, ...values);
        },
        all: (sql, ...values) => database.direct.all(sql, ...values),
        run: (sql, ...values) => database.direct.run(sql, ...values),
      };
      const clock = await DatabaseClock.start(counting);
      asked = 0;
      await Promise.all(Array.from({ length: 50 }, () => clock.refresh()));
      expect(asked).toBe(2);
    });
  });
});
