import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { createSandbox, DatabaseError, startSandbox } from "../../src/index.ts";

function temporaryFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, "sandbox.db");
}

const send = async (
  baseUrl: string,
  key: string,
  method: string,
  target: string,
  body?: unknown,
  idempotencyKey?: string,
) => {
  const response = await fetch(baseUrl + target, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": "application/json",
      ...(idempotencyKey === undefined ? {} : { "Idempotency-Key": idempotencyKey }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
};

test("everything is there after a restart on the same file, and only the ready key is new", async () => {
  const database = temporaryFile();
  const first = await startSandbox({ database });
  const key = await first.createApiKey({ name: "kept" });
  const created = await send(
    first.baseUrl,
    key,
    "POST",
    "/accounts",
    { instagram_username: "north" },
    "once",
  );
  await send(first.baseUrl, key, "POST", "/webhooks", { url: "https://example.com", events: ["*"] });
  const lists = async (baseUrl: string) =>
    Promise.all(
      ["/accounts", "/webhooks"].map(async (target) => (await send(baseUrl, key, "GET", target)).text),
    );
  const before = await lists(first.baseUrl);
  await first.close();

  await using second = await startSandbox({ database });
  expect(await lists(second.baseUrl)).toEqual(before);
  expect(
    (await send(second.baseUrl, key, "POST", "/accounts", { instagram_username: "north" }, "once")).text,
  ).toBe(created.text);
  expect((await send(second.baseUrl, first.apiKey, "GET", "/accounts")).status).toBe(401);
  expect((await send(second.baseUrl, second.apiKey, "GET", "/accounts")).status).toBe(200);
});

test("no key and no hint of more than its first characters is in the file", async () => {
  const database = temporaryFile();
  const sandbox = await createSandbox({ database });
  const key = await sandbox.createApiKey({ name: "secret" });
  await sandbox.close();
  const connection = new DatabaseSync(database);
  const rows = JSON.stringify(connection.prepare("SELECT * FROM api_keys").all());
  connection.close();
  expect(rows).toContain("secret");
  expect(rows).not.toContain(key.slice(0, 16));
});

test("a file of a newer version is left alone", async () => {
  const database = temporaryFile();
  await (await createSandbox({ database })).close();
  const connection = new DatabaseSync(database);
  connection.exec("PRAGMA user_version = 99");
  connection.close();
  await expect(createSandbox({ database })).rejects.toThrow(DatabaseError);
  await expect(createSandbox({ database })).rejects.toThrow("a newer version of the sandbox wrote it");
});

test("the plan of the first organization changes only when one is asked for", async () => {
  const database = temporaryFile();
  const limitOf = async (plan?: string) => {
    await using sandbox = await startSandbox({ database, ...(plan === undefined ? {} : { plan }) });
    const response = await fetch(`${sandbox.baseUrl}/accounts`, {
      headers: { Authorization: `Bearer ${sandbox.apiKey}` },
    });
    return response.headers.get("X-RateLimit-Limit");
  };
  expect([await limitOf("pro"), await limitOf(), await limitOf("basic"), await limitOf()]).toEqual([
    "500",
    "500",
    "100",
    "100",
  ]);
});

test("what is asked for at the start goes before what was switched in an earlier run", async () => {
  const database = temporaryFile();
  const settings = async (options: { seed?: number; consent?: "ask" | "allow" }) => {
    await using sandbox = await startSandbox({ database, ...options });
    const { seed, consent } = await sandbox.control.state.getSettings();
    await sandbox.control.state.updateSettings({ consent: "deny", limits: false });
    return [seed, consent];
  };
  expect(await settings({ seed: 5 })).toEqual([5, "ask"]);
  expect(await settings({})).toEqual([5, "deny"]);
  expect(await settings({ seed: 7, consent: "allow" })).toEqual([7, "allow"]);
});
