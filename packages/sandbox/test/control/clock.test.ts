import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/index.ts";
import { createAccount, harness } from "../support/harness.ts";
import { receiver } from "../webhooks/support/receiver.ts";
import { subscribe } from "./subscribe.ts";

const hour = 3_600;
const day = 24 * hour;

test("an access token is good until its hour is over", async () => {
  const h = await harness();
  const { oauth, clock } = h.sandbox.control;
  const client = await oauth.createClient({ name: "App", redirect_uris: ["https://app.example.com/"] });
  const { access_token: key } = await oauth.issueTokens({ client_id: client.client_id });
  const use = async () => (await h.call("GET", "/accounts", { key })).status;
  await clock.advance({ seconds: hour - 1 });
  expect(await use()).toBe(200);
  await clock.advance({ seconds: 1 });
  expect(await use()).toBe(401);
});

test("windows begin anew", async () => {
  const h = await harness();
  const key = await h.sandbox.createApiKey({ name: "slow", plan: "basic" });
  const use = async () => (await h.call("GET", "/accounts", { key })).status;
  const statuses = await Promise.all(Array.from({ length: 21 }, use));
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  await h.sandbox.control.clock.advance({ seconds: 1 });
  expect(await use()).toBe(200);
});

test("an idempotency key is forgotten after its day", async () => {
  const h = await harness();
  const create = (handle: string) =>
    h.call<{ id: string }>("POST", "/accounts", {
      body: { instagram_username: handle },
      headers: { "Idempotency-Key": "once" },
    });
  const first = await create("north");
  await h.sandbox.control.clock.advance({ seconds: day - 1 });
  expect((await create("north")).text).toBe(first.text);
  expect((await create("south")).status).toBe(409);
  await h.sandbox.control.clock.advance({ seconds: 1 });
  expect((await create("south")).status).toBe(201);
});

test("what was deleted is removed after 30 days", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-clock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const h = await harness({ database: path.join(folder, "kept.db") });
  const id = await createAccount(h);
  await h.call("DELETE", `/accounts/${id}`);
  const rows = async () => (await h.sandbox.control.state.takeSnapshot({ name: "now" })).rows;
  await h.sandbox.control.clock.advance({ seconds: 30 * day - 1 });
  const before = await rows();
  await h.sandbox.control.clock.advance({ seconds: 1 });
  expect(await rows()).toBeLessThan(before);
});

test("a webhook is tried again after 1, 5 and 30 minutes", async () => {
  const endpoint = await receiver(() => 500);
  const h = await harness({ allowHttpWebhooks: true });
  const { events, clock } = h.sandbox.control;
  await createAccount(h);
  await subscribe(h, endpoint.url, ["account.flagged"]);
  await events.trigger({ type: "account.flagged" });
  await endpoint.came(1);
  for (const [seconds, attempts] of [
    [59, 1],
    [1, 2],
    [299, 2],
    [1, 3],
    [1_799, 3],
    [1, 4],
    [day, 4],
  ] as const) {
    await clock.advance({ seconds });
    expect([seconds, endpoint.received.length]).toEqual([seconds, attempts]);
  }
});

test("it stands still and goes on, ahead of real time, over a restart too", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-clock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = path.join(folder, "kept.db");
  const first = await startSandbox({ database });
  await first.control.clock.advance({ seconds: 10 * day });
  const { now } = await first.control.clock.freeze();
  await first.close();
  const second = await startSandbox({ database });
  onTestFinished(() => second.close());
  expect(await second.control.clock.get()).toMatchObject({ now, frozen: true });
  expect((await second.control.clock.advance({ seconds: 1 })).now).toBe(
    new Date(Date.parse(now) + 1_000).toISOString(),
  );
  const resumed = await second.control.clock.resume();
  expect(Date.parse(resumed.now)).toBeGreaterThanOrEqual(Date.parse(now) + 1_000);
  await expect(second.control.clock.advance({ to: now })).rejects.toMatchObject({ status: 400 });
});
