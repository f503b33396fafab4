import { expect, test } from "vitest";
import { createAccount, harness } from "../support/harness.ts";
import { receiver } from "../webhooks/support/receiver.ts";
import { subscribe } from "./subscribe.ts";

test("a snapshot brings everything back: accounts, tokens, deliveries, faults", async () => {
  const endpoint = await receiver();
  const h = await harness({ allowHttpWebhooks: true });
  const { state, oauth, events, faults } = h.sandbox.control;
  const account = await createAccount(h);
  await subscribe(h, endpoint.url, ["account.flagged"]);
  const client = await oauth.createClient({ name: "App", redirect_uris: ["https://app.example.com/"] });
  const { access_token: token } = await oauth.issueTokens({ client_id: client.client_id });
  await events.trigger({ type: "account.flagged", account_id: account });
  await endpoint.came(1);
  // The attempt is written down after the endpoint has answered.
  await h.sandbox.control.clock.advance({ seconds: 1 });
  await faults.inject({ operation: "createAccount", status: 503 });
  const deliveries = await events.listDeliveries();
  const read = async () => (await h.call("GET", `/accounts/${account}`, { key: token })).status;
  await state.takeSnapshot({ name: "before" });

  await state.reset({ accounts: 3 });
  expect([await read(), (await events.listDeliveries()).data, (await faults.list()).data]).toEqual([
    401,
    [],
    [],
  ]);
  expect((await h.call<{ data: unknown[] }>("GET", "/accounts")).body.data).toHaveLength(3);

  await state.restoreSnapshot("before");
  expect(await read()).toBe(200);
  expect(await events.listDeliveries()).toEqual(deliveries);
  expect((await faults.list()).data).toHaveLength(1);
  expect((await h.call<{ data: unknown[] }>("GET", "/accounts")).body.data).toHaveLength(1);
});

test("a reset with the same seed makes the same accounts", async () => {
  const h = await harness();
  const handles = async (seed: number) => {
    await h.sandbox.control.state.reset({ seed, accounts: 3 });
    const { body } = await h.call<{ data: { instagram_username: string; followers_count: number }[] }>(
      "GET",
      "/accounts",
    );
    return body.data.map((one) => `${one.instagram_username} ${one.followers_count}`);
  };
  const [one, two, again] = [await handles(1), await handles(2), await handles(1)];
  expect(again).toEqual(one);
  expect(two).not.toEqual(one);
});

test("with limits off nobody is refused, and the headers are there all the same", async () => {
  const h = await harness();
  const key = await h.sandbox.createApiKey({ name: "fuzzer", plan: "basic" });
  await h.sandbox.control.state.updateSettings({ limits: false });
  const replies = await Promise.all(Array.from({ length: 150 }, () => h.call("GET", "/accounts", { key })));
  expect(
    new Set(replies.map(({ status, headers }) => `${status} ${headers.get("X-RateLimit-Remaining")}`)),
  ).toEqual(new Set(["200 100"]));
  await h.sandbox.control.state.updateSettings({ limits: true });
  expect((await h.call("GET", "/accounts", { key })).headers.get("X-RateLimit-Remaining")).toBe("99");
});

test("tests in organizations of their own run side by side", async () => {
  const h = await harness();
  const { organizations, apiKeys } = h.sandbox.control;
  const one = async (number: number): Promise<readonly string[]> => {
    const { id } = await organizations.create({ name: `Test ${number}`, plan: "basic" });
    const { secret: key } = await apiKeys.create({ name: "Key", organization_id: id });
    await h.call("POST", "/accounts", { key, body: { instagram_username: "north" } });
    for (let time = 0; time < 15; time++) await h.call("GET", "/accounts", { key });
    const { body } = await h.call<{ data: { id: string }[] }>("GET", "/accounts", { key });
    await organizations.delete(id);
    expect((await h.call("GET", "/accounts", { key })).status).toBe(401);
    return body.data.map((account) => account.id);
  };
  const found = await Promise.all(Array.from({ length: 8 }, (_, number) => one(number)));
  expect(found.map((ids) => ids.length)).toEqual(found.map(() => 1));
  expect(new Set(found.flat()).size).toBe(8);
});
