import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { TestClock } from "../../src/core/testClock.ts";
import { ManualClock } from "../support/manualClock.ts";
import { deliveringProcess, dyingProcess } from "./support/childProcesses.ts";
import { deliveriesOf, office } from "./support/office.ts";
import { receiver } from "./support/receiver.ts";

function databaseFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "outfame-webhooks-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "sandbox.db");
}

describe("what a process had under way when it died", () => {
  /** Real time by hand, which leases go by. */
  const real = (start: number) => {
    let now = start;
    return { now: () => now, pass: (milliseconds: number) => (now += milliseconds) };
  };

  test("is sent by another one once its lease has lapsed, and not before", async () => {
    const file = databaseFile();
    const r = await receiver();
    const time = real(0);
    const dispatcher = { alone: false, timeoutMilliseconds: 1_000, realNow: time.now };
    const dead = office({ file, dispatcher });
    await dead.subscribe(r.url);
    await dead.publish();
    const lease = { owner: "dead", now: 0, until: 6_000 };
    await dead.inStore((store) => store.deliveries.claim(dead.clock.now(), 1, lease));

    const other = office({ file, dispatcher });
    time.pass(5_999);
    await other.deliver();
    expect(r.received.length).toBe(0);
    time.pass(1);
    await other.deliver();
    expect(r.received.length).toBe(1);
  });

  test("is sent at once by the next, where that one is alone", async () => {
    const file = databaseFile();
    const r = await receiver();
    const dead = office({ file });
    await dead.subscribe(r.url);
    await dead.publish();
    const lease = { owner: "dead", now: Date.now(), until: Date.now() + 3_600_000 };
    await dead.inStore((store) => store.deliveries.claim(dead.clock.now(), 1, lease));
    await office({ file }).deliver();
    expect(r.received.length).toBe(1);
  });

  test("is not undone by its late outcome", async () => {
    const p = office();
    const hold = Promise.withResolvers<void>();
    const r = await receiver((number, response) => {
      if (number > 0) return 204;
      void hold.promise.then(() => response.writeHead(500).end());
      return undefined;
    });
    await p.subscribe(r.url);
    await p.publish();
    const slow = p.deliver();
    await r.came(1);
    // Another process takes the lapsed lease and delivers.
    const [delivery] = await deliveriesOf(p);
    const state = { status: "delivered", attempts: 1, dueAt: null } as const;
    await p.inStore((store) => store.deliveries.settle(delivery?.id ?? "", state));
    hold.resolve();
    await slow;
    expect(await deliveriesOf(p)).toMatchObject([{ status: "delivered", attempts: 2, dueAt: null }]);
  });
});

test("two processes side by side lose nothing, and none sends what the other is sending", async () => {
  const file = databaseFile();
  // Each has four under way at most: eight at once are of both.
  const both = Promise.withResolvers<void>();
  const r = await receiver((number, response) => {
    if (number === 7) both.resolve();
    void both.promise.then(() => response.writeHead(204).end());
    return undefined;
  });
  const first = office({ file });
  await first.subscribe(r.url);
  for (let count = 0; count < 40; count++) await first.publish();
  await Promise.all([deliveringProcess(file), deliveringProcess(file)]);
  expect([r.received.length, r.ids().size]).toEqual([40, 40]);
  expect((await deliveriesOf(first)).filter(({ status }) => status !== "delivered")).toEqual([]);
});

test("every event that was committed arrives at least once, however often the process is killed", async () => {
  const file = databaseFile();
  // Every third delivery is left without an answer, so that some are under way at every death.
  let patient = true;
  const r = await receiver((number) => (patient && number % 3 === 2 ? undefined : 204));
  const committed: string[] = [];
  for (let death = 0; death < 6; death++)
    committed.push(...(await dyingProcess({ file, url: r.url, events: 15 })));
  patient = false;
  // By a clock that is ahead, so that nothing waits for a retry.
  const last = office({ file, clock: new TestClock(new ManualClock("2099-01-01T00:00:00Z")) });
  await last.deliver();
  expect(committed.length).toBeGreaterThanOrEqual(6 * 15);
  expect(committed.filter((id) => !r.ids().has(id))).toEqual([]);
  expect((await deliveriesOf(last)).filter(({ status }) => status !== "delivered")).toEqual([]);
});
