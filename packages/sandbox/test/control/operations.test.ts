import { expect, test } from "vitest";
import type { SandboxControl } from "../../src/client/generated/client.ts";
import { description } from "../../src/control/generated/description.ts";
import { createAccount, harness } from "../support/harness.ts";
import { receiver } from "../webhooks/support/receiver.ts";
import { subscribe } from "./subscribe.ts";

const redirect = "https://app.example.com/callback";

/** What the client fails with: the status, and the code of the body. */
async function refusal(call: PromiseLike<unknown>): Promise<number | string> {
  return Promise.resolve(call).then(
    () => "done",
    (error: { status?: number }) => error.status ?? String(error),
  );
}

test("every operation does what it says, through the typed client", async () => {
  const endpoint = await receiver();
  const h = await harness({ allowHttpWebhooks: true });
  const { control } = h.sandbox;
  const { state, clock, organizations, apiKeys, oauth, events, faults, requests } = control;

  expect(await state.health()).toMatchObject({ status: "ok" });
  expect(await state.ready()).toMatchObject({ status: "ok" });
  expect(await state.getSettings()).toMatchObject({
    limits: true,
    consent: "ask",
    duplicates: "never",
    seed: 1,
  });
  expect(await state.updateSettings({ limits: false, duplicates: "next" })).toMatchObject({
    limits: false,
    duplicates: "next",
  });

  const other = await organizations.create({ name: "Other", plan: "basic" });
  expect(await organizations.update(other.id, { name: "Another" })).toEqual({ ...other, name: "Another" });
  expect(await organizations.get(other.id)).toEqual({ ...other, name: "Another" });
  expect((await organizations.list()).data.map(({ name }) => name)).toEqual(["Sandbox", "Another"]);
  const key = await apiKeys.create({ name: "Key", organization_id: other.id });
  expect((await apiKeys.list({ organization_id: other.id })).data.map(({ id }) => id)).toEqual([key.id]);
  const usage = await organizations.getUsage(other.id);
  expect(usage.data.map(({ kind }) => kind)).toEqual(["api_key", "oauth"]);
  await apiKeys.revoke(key.id);

  const client = await oauth.createClient({ name: "App", redirect_uris: [redirect] });
  expect((await oauth.listClients()).data.map(({ client_id }) => client_id)).toEqual([client.client_id]);
  const tokens = await oauth.issueTokens({ client_id: client.client_id });
  expect((await oauth.listGrants()).data).toMatchObject([{ id: tokens.grant_id, revoked_at: null }]);
  const withToken = async () => (await h.call("GET", "/accounts", { key: tokens.access_token })).status;
  expect(await withToken()).toBe(200);
  await oauth.expireTokens(tokens.grant_id);
  expect(await withToken()).toBe(401);
  await oauth.revokeGrant(tokens.grant_id);
  await oauth.deleteClient(client.client_id);

  const account = await createAccount(h);
  await subscribe(h, endpoint.url, ["account.flagged"]);
  const event = await events.trigger({ type: "account.flagged", account_id: account });
  await endpoint.came(2);
  expect([...endpoint.ids()]).toEqual([event.id]);
  expect((await events.list()).data.map(({ id }) => id)).toContain(event.id);
  const [webhook] = (await events.listWebhooks()).data;
  const [delivery] = (await events.listDeliveries({ event_id: event.id })).data;
  expect([webhook?.url, delivery?.event_id]).toEqual([endpoint.url, event.id]);
  await events.resendDelivery(delivery?.id ?? "");
  await endpoint.came(3);
  expect(await events.enableWebhook(webhook?.id ?? "")).toMatchObject({ status: "enabled" });
  expect((await events.listMails()).data).toEqual([]);

  const fault = await faults.inject({ status: 503, times: 1 });
  expect((await faults.list()).data).toEqual([fault]);
  await faults.end(fault.id);
  await faults.inject({ latency_ms: 1 });
  await faults.clear();
  expect((await faults.list()).data).toEqual([]);

  expect((await requests.list({ operation: "listAccounts" })).data.map(({ status }) => status)).toEqual([
    401, 200,
  ]);
  expect(await requests.verdict()).toMatchObject({ passed: true });
  expect(await requests.verdictReport()).toContain("<testsuites>");
  await requests.clearVerdict();
  expect(await requests.verdict()).toMatchObject({ requests: 0 });

  const frozen = await clock.freeze();
  expect([frozen.frozen, (await clock.get()).now]).toEqual([true, frozen.now]);
  expect(Date.parse((await clock.advance({ seconds: 90 })).now) - Date.parse(frozen.now)).toBe(90_000);
  expect((await clock.resume()).frozen).toBe(false);

  expect(await state.takeSnapshot({ name: "all" })).toMatchObject({ name: "all" });
  expect((await state.listSnapshots()).data.map(({ name }) => name)).toEqual(["all"]);
  await state.reset({ accounts: 2, seed: 7 });
  expect((await organizations.list()).data).toHaveLength(1);
  await state.restoreSnapshot("all");
  expect((await organizations.list()).data).toHaveLength(2);
  await state.deleteSnapshot("all");
  await organizations.delete(other.id);
});

const refusals: readonly (readonly [string, number, (control: SandboxControl) => PromiseLike<unknown>])[] = [
  ["getOrganization", 404, ({ organizations }) => organizations.get("org_none")],
  ["updateOrganization", 404, ({ organizations }) => organizations.update("org_none", { name: "x" })],
  ["createOrganization", 400, ({ organizations }) => organizations.create({ name: "x", plan: "gold" })],
  ["deleteOrganization", 404, ({ organizations }) => organizations.delete("org_none")],
  ["getUsage", 404, ({ organizations }) => organizations.getUsage("org_none")],
  [
    "the first organization stays",
    409,
    async ({ organizations }) => organizations.delete((await organizations.list()).data[0]?.id ?? ""),
  ],
  ["createApiKey", 400, ({ apiKeys }) => apiKeys.create({ name: "x", scopes: ["accounts:burn"] })],
  ["revokeApiKey", 404, ({ apiKeys }) => apiKeys.revoke("key_none")],
  [
    "createOAuthClient",
    400,
    ({ oauth }) => oauth.createClient({ name: "x", redirect_uris: ["https://app.example.com/#here"] }),
  ],
  ["deleteOAuthClient", 404, ({ oauth }) => oauth.deleteClient("none")],
  ["issueTokens", 404, ({ oauth }) => oauth.issueTokens({ client_id: "none" })],
  ["revokeGrant", 404, ({ oauth }) => oauth.revokeGrant("grant_none")],
  ["expireTokens", 404, ({ oauth }) => oauth.expireTokens("grant_none")],
  ["triggerEvent", 400, ({ events }) => events.trigger({ type: "account.exploded" })],
  [
    "triggerEvent for nobody",
    404,
    ({ events }) => events.trigger({ type: "account.flagged", organization_id: "org_none" }),
  ],
  ["resendDelivery", 404, ({ events }) => events.resendDelivery("dlv_none")],
  ["enableWebhook", 404, ({ events }) => events.enableWebhook("wh_none")],
  ["listEvents", 404, ({ events }) => events.list({ organization_id: "org_none" })],
  ["injectFault", 400, ({ faults }) => faults.inject({ status: 503, operation: "listMoons" })],
  ["endFault", 404, ({ faults }) => faults.end("flt_none")],
  ["advanceClock", 400, ({ clock }) => clock.advance({ to: "2020-01-01T00:00:00Z" })],
  ["restoreSnapshot", 404, ({ state }) => state.restoreSnapshot("none")],
  ["deleteSnapshot", 404, ({ state }) => state.deleteSnapshot("none")],
  ["takeSnapshot", 400, ({ state }) => state.takeSnapshot({ name: "a/b" })],
  ["listRequests", 400, ({ requests }) => requests.list({ status: "9xx" })],
];

test.each(refusals)("%s is refused with %i", async (_, status, call) => {
  const h = await harness();
  expect(await refusal(call(h.sandbox.control))).toBe(status);
});

test("there is nothing in the document that the first test leaves out", () => {
  expect(description.operations).toHaveLength(44);
});
