import { expect, test } from "vitest";
import { jsonLogger } from "../../src/log/logger.ts";
import { subscribe } from "../control/subscribe.ts";
import { createAccount, harness } from "../support/harness.ts";
import { receiver } from "../webhooks/support/receiver.ts";

test("the log is lines of JSON, and no secret that was handed out is in it", async () => {
  const lines: string[] = [];
  const endpoint = await receiver();
  const logger = jsonLogger({ level: "debug", write: (line) => lines.push(line) });
  const h = await harness({ logger, allowHttpWebhooks: true });
  const { apiKeys, oauth, events, clock, requests } = h.sandbox.control;
  const key = await apiKeys.create({ name: "Key" });
  const client = await oauth.createClient({ name: "App", redirect_uris: ["https://app.example.com/"] });
  const tokens = await oauth.issueTokens({ client_id: client.client_id });
  const refreshed = await fetch(`${h.sandbox.url}/oauth/token`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: client.client_id,
      client_secret: client.client_secret,
      refresh_token: tokens.refresh_token,
    }),
  });
  const later = (await refreshed.json()) as { access_token: string; refresh_token: string };
  const account = await createAccount(h);
  const webhook = await subscribe(h, endpoint.url, ["account.flagged"]);
  await events.trigger({ type: "account.flagged", account_id: account });
  await endpoint.came(1);
  const secrets = [
    h.sandbox.apiKey,
    key.secret,
    tokens.access_token,
    tokens.refresh_token,
    later.access_token,
    later.refresh_token,
    webhook.secret,
  ];
  for (const secret of secrets) {
    await h.call("GET", "/accounts", { key: /^[\w-]+$/.test(secret) ? secret : null });
    await h.call("GET", `/accounts?token=${encodeURIComponent(secret)}`);
    await h.call("GET", `/${encodeURIComponent(secret)}`);
  }
  await h.call("GET", `/accounts?client_secret=${client.client_secret}`);
  secrets.push(client.client_secret);
  await clock.advance({ seconds: 60 });
  await requests.verdict();
  await h.sandbox.close();
  const text = lines.join("\n");
  for (const secret of secrets)
    for (const written of [secret, encodeURIComponent(secret)])
      expect(text.includes(written.replace(/^(?:[a-z]+_)+/, "").slice(3)), written).toBe(false);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({
      time: expect.any(String),
      level: expect.any(String),
      event: expect.any(String),
    });
  expect(lines.filter((line) => line.includes('"event":"request"')).length).toBeGreaterThan(20);
});

test.each([
  ["silent", []],
  ["error", ["error"]],
  ["warn", ["error", "warn"]],
  ["info", ["error", "warn", "info"]],
  ["debug", ["error", "warn", "info", "debug"]],
] as const)("at level %s it has %j", (level, heard) => {
  const lines: string[] = [];
  const logger = jsonLogger({ level, write: (line) => lines.push(line), now: () => 0 });
  for (const own of ["error", "warn", "info", "debug"] as const) logger[own]("happened", { text: 'a "b"\n' });
  expect(lines).toEqual(
    heard.map(
      (own) =>
        `{"time":"1970-01-01T00:00:00.000Z","level":"${own}","event":"happened","text":"a \\"b\\"\\n"}`,
    ),
  );
});
