import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { SqliteDatabase } from "../../src/storage/sqlite.ts";
import { createAccount, harness } from "../support/harness.ts";
import { ManualClock } from "../support/manualClock.ts";
import { receiver } from "../webhooks/support/receiver.ts";
import { day, inOrder, pass, subscribe } from "./support.ts";

function databaseFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "outfame-causes-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "sandbox.db");
}

const start = "2026-03-10T14:30:00.250Z";
const later = (days: number) =>
  new ManualClock(new Date(Date.parse(start) + days * day * 1000).toISOString());

/** A sandbox whose process ends after a day; then another one on the same data, so many days later. */
async function away(days: number) {
  const database = databaseFile();
  const r = await receiver();
  const first = await harness({ database, allowHttpWebhooks: true, clock: later(0) });
  await subscribe(first, r.url, ["engagement.daily_summary", "targeting.suggestions_ready"]);
  await createAccount(first);
  await pass(first, day);
  await first.sandbox.close();
  // Its clock is a day ahead of real time still.
  const second = await harness({ database, allowHttpWebhooks: true, clock: later(days - 1) });
  await pass(second, 1);
  return inOrder(r).map(({ type, created_at }) => [type.split(".")[1], created_at.slice(0, 10)]);
}

test("what fell due while it was away is made up for, each once", async () => {
  expect(await away(8)).toEqual([
    ["suggestions_ready", "2026-03-10"],
    ...["10", "11", "12", "13", "14", "15", "16"].map((date) => ["daily_summary", `2026-03-${date}`]),
    ["suggestions_ready", "2026-03-17"],
    ["daily_summary", "2026-03-17"],
  ]);
});

test("after a long absence only the latest days and weeks are", async () => {
  const events = await away(400);
  const count = (kind: string) => events.filter(([type]) => type === kind).length;
  expect([count("daily_summary"), count("suggestions_ready")]).toEqual([1 + 31, 1 + 8]);
});

test("thirty days after its deletion nothing is left of an account", async () => {
  const database = databaseFile();
  const h = await harness({ database });
  const id = await createAccount(h);
  await h.call("DELETE", `/accounts/${id}`);
  const rows = async () => {
    const file = new SqliteDatabase(database);
    const tables = ["accounts", "timeline", "targeting", "suggestions", "account_schedules"];
    const counts = await Promise.all(
      tables.map((table) =>
        file.read((connection) => connection.one(`SELECT count(*) AS rows FROM ${table}`)),
      ),
    );
    await file.close();
    return counts.map((row) => row?.["rows"]);
  };
  await pass(h, 30 * day - 1);
  expect((await rows())[0]).toBe(1);
  await pass(h, 1);
  expect(await rows()).toEqual([0, 0, 0, 0, 0]);
});
