import { expect, test } from "vitest";
import { harness } from "../support/harness.ts";

test("every request is there, newest first, and can be looked for", async () => {
  const h = await harness();
  const { requests, organizations } = h.sandbox.control;
  await h.call("GET", "/accounts");
  await h.call("POST", "/accounts", { body: { instagram_username: "north" } });
  await h.call("GET", "/accounts/acc_1");
  await h.call("GET", "/nothing", { key: null });
  const [first] = (await organizations.list()).data;
  const found = async (filter: Parameters<typeof requests.list>[0]) =>
    (await requests.list(filter)).data.map(({ method, target, status }) => `${method} ${target} ${status}`);
  const [list, create, read, nothing] = [
    "GET /v1/accounts 200",
    "POST /v1/accounts 201",
    "GET /v1/accounts/acc_1 404",
    "GET /v1/nothing 401",
  ];
  expect(await found({})).toEqual([nothing, read, create, list]);
  expect(await found({ limit: 1 })).toEqual([nothing]);
  expect(await found({ operation: "listAccounts" })).toEqual([list]);
  expect(await found({ method: "POST" })).toEqual([create]);
  expect(await found({ status: "4xx" })).toEqual([nothing, read]);
  expect(await found({ status: "404" })).toEqual([read]);
  expect(await found({ organization_id: first?.id ?? "" })).toEqual([read, create, list]);
});

test("a secret that was put into a target is not shown", async () => {
  const h = await harness();
  const { requests, oauth } = h.sandbox.control;
  const client = await oauth.createClient({ name: "App", redirect_uris: ["https://app.example.com/"] });
  const tokens = await oauth.issueTokens({ client_id: client.client_id });
  const secrets = [
    h.sandbox.apiKey,
    tokens.access_token,
    tokens.refresh_token,
    "whsec_QQL5tx/hlSQ8xtOZUJl3VQ=",
  ];
  for (const secret of secrets) {
    await h.call("GET", `/accounts?api_key=${secret}`);
    await h.call("GET", `/accounts?api_key=${encodeURIComponent(secret)}`);
    await h.call("GET", `/accounts/${encodeURIComponent(secret)}`);
    await h.call("GET", `/nothing/${secret}/more?x=1`);
  }
  const text = JSON.stringify(await requests.list({ limit: 100 }));
  for (const secret of secrets)
    for (const written of [secret, encodeURIComponent(secret)])
      expect(text.includes(written.slice(12)), written).toBe(false);
});
