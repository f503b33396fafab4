import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningSandbox } from "../../src/index.ts";

/** What the pages are looked at with: something of everything, and texts that would be markup. */
export async function furnish(sandbox: RunningSandbox) {
  const { control, baseUrl, apiKey } = sandbox;
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    key = apiKey,
  ): Promise<Record<string, unknown>> => {
    const response = await fetch(baseUrl + path, {
      method,
      headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const organization = await control.organizations.create({ name: "Harbour & Sons <b>", plan: "basic" });
  const key = await control.apiKeys.create({
    name: "Nightly import",
    plan: "basic",
    scopes: ["accounts:read"],
  });
  await control.apiKeys.create({
    name: "<b>Bold</b> & with quite a long name for a cell of a table",
    environment: "production",
  });
  const { client_id } = await control.oauth.createClient({
    name: "Northpine <i>Planner</i>",
    redirect_uris: ["http://localhost:3000/callback", "https://planner.example/oauth/callback"],
  });
  await control.oauth.issueTokens({ client_id });
  const { grant_id } = await control.oauth.issueTokens({ client_id, scopes: ["accounts:read"] });
  await control.oauth.revokeGrant(grant_id);
  for (const number of [1, 2, 3])
    await call("POST", "/accounts", { instagram_username: `northpine.coffee${number}` });
  const webhook = await failingWebhook(sandbox, (url) => call("POST", "/webhooks", { url, events: ["*"] }));
  await control.faults.inject({ operation: "getAccount", status: 503, retry_after: 5, times: 1 });
  await control.faults.inject({ latency_ms: 1, probability: 0.1 });
  await call("GET", "/accounts?limit=1");
  for (let calls = 0; calls < 2; calls++) await call("POST", "/accounts", { instagram_username: "" });
  await call("GET", "/accounts/acc_1");
  await call("GET", "/accounts/<script>");
  await call("GET", "/accounts", undefined, "sk_test_unknown");
  for (let calls = 0; calls < 24; calls++) await call("GET", "/accounts", undefined, key.secret);
  await control.state.takeSnapshot({ name: "before-import" });
  const { data } = await control.requests.list({ status: "503" });
  return { organization: organization.id, webhook, request: data[0]?.id ?? "" };
}

/** A webhook that is disabled by now, as its endpoint failed too often. */
async function failingWebhook(
  { control }: RunningSandbox,
  subscribe: (url: string) => Promise<Record<string, unknown>>,
): Promise<string> {
  const endpoint = createServer((request, response) => {
    request.resume();
    response.writeHead(500).end("<script>alert(1)</script>");
  });
  await new Promise<void>((resolve) => endpoint.listen(0, "127.0.0.1", resolve));
  const webhook = await subscribe(`http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/hooks`);
  for (let sent = 0; sent < 3; sent++) {
    await control.events.trigger({ type: "account.flagged" });
    await control.clock.advance({ seconds: 3600 });
  }
  endpoint.closeAllConnections();
  endpoint.close();
  return String(webhook["id"]);
}
