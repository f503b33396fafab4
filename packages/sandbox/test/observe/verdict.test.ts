import { describe, expect, test } from "vitest";
import { Outfame } from "../../../sdk/src/index.ts";
import { createAccount, type Harness, harness } from "../support/harness.ts";
import { elementsOf } from "./xml.ts";

const get = (h: Harness, path = "/accounts", key = h.sandbox.apiKey) => h.call("GET", path, { key });
const create = (h: Harness, key?: string) =>
  fetch(`${h.sandbox.baseUrl}/accounts`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${h.sandbox.apiKey}`,
      "Content-Type": "application/json",
      ...(key === undefined ? {} : { "Idempotency-Key": key }),
    },
    body: '{"instagram_username":"north"}',
  });

/** Uses up a second of the plan `basic`. */
async function exhausted(h: Harness): Promise<string> {
  const key = await h.sandbox.createApiKey({ name: "slow", plan: "basic" });
  for (let time = 0; time < 20; time++) await get(h, "/accounts", key);
  const { headers } = await get(h, "/accounts", key);
  expect(headers.get("Retry-After")).toBe("1");
  return key;
}

async function lostCreate(h: Harness, key?: string): Promise<void> {
  await h.sandbox.control.faults.inject({
    operation: "createAccount",
    status: 503,
    moment: "after",
    times: 1,
  });
  expect((await create(h, key)).status).toBe(503);
}

async function tokens(h: Harness) {
  const { oauth } = h.sandbox.control;
  const client = await oauth.createClient({ name: "App", redirect_uris: ["https://app.example.com/"] });
  const granted = await oauth.issueTokens({ client_id: client.client_id });
  const refresh = async (token: string) => {
    const response = await fetch(`${h.sandbox.url}/oauth/token`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "refresh_token",
        client_id: client.client_id,
        client_secret: client.client_secret,
        refresh_token: token,
      }),
    });
    return (await response.json()) as { refresh_token?: string };
  };
  return { granted, refresh };
}

/** What a caller does, and which rules it breaks by that. */
const scenarios: readonly (readonly [string, (h: Harness) => Promise<unknown>, readonly string[]])[] = [
  [
    "comes back before it was told to",
    async (h) => {
      const key = await exhausted(h);
      h.clock.advance(500);
      await get(h, "/accounts", key);
    },
    ["early_retry"],
  ],
  [
    "waits as long as it was told",
    async (h) => {
      const key = await exhausted(h);
      h.clock.advance(1_000);
      expect((await get(h, "/accounts", key)).status).toBe(200);
    },
    [],
  ],
  [
    "asks for something else after an outage",
    async (h) => {
      await h.sandbox.control.faults.inject({
        operation: "listAccounts",
        status: 503,
        retry_after: 60,
        times: 1,
      });
      await get(h);
      h.clock.advance(1_000);
      await get(h, "/webhooks");
    },
    [],
  ],
  [
    "asks for the same again right after an outage",
    async (h) => {
      await h.sandbox.control.faults.inject({
        operation: "listAccounts",
        status: 503,
        retry_after: 60,
        times: 1,
      });
      await get(h);
      h.clock.advance(1_000);
      await get(h);
    },
    ["early_retry"],
  ],
  [
    "has twenty requests on their way when the limit is met, and waits then",
    async (h) => {
      const key = await h.sandbox.createApiKey({ name: "slow", plan: "basic" });
      const replies = await Promise.all(Array.from({ length: 40 }, () => get(h, "/accounts", key)));
      expect(replies.filter(({ status }) => status === 429)).toHaveLength(20);
      h.clock.advance(1_000);
      await get(h, "/accounts", key);
    },
    [],
  ],
  [
    "uses a refresh token twice",
    async (h) => {
      const { granted, refresh } = await tokens(h);
      await refresh(granted.refresh_token);
      await refresh(granted.refresh_token);
    },
    ["refresh_token_reuse"],
  ],
  [
    "uses every refresh token once",
    async (h) => {
      const { granted, refresh } = await tokens(h);
      await refresh((await refresh(granted.refresh_token)).refresh_token ?? "");
    },
    [],
  ],
  [
    "drops the idempotency key when it tries again",
    async (h) => {
      await lostCreate(h, "one");
      await create(h);
    },
    ["dropped_idempotency_key"],
  ],
  [
    "makes up another idempotency key when it tries again",
    async (h) => {
      await lostCreate(h, "one");
      await create(h, "two");
    },
    ["dropped_idempotency_key"],
  ],
  [
    "tries again under the same idempotency key",
    async (h) => {
      await lostCreate(h, "one");
      expect((await create(h, "one")).status).toBe(201);
    },
    [],
  ],
  [
    "sends again what was refused",
    async (h) => {
      await get(h, "/accounts?limit=0");
      await get(h, "/accounts?limit=0");
    },
    ["pointless_retry"],
  ],
  [
    "sends what was refused, corrected",
    async (h) => {
      await get(h, "/accounts?limit=0");
      await get(h, "/accounts?limit=1");
    },
    [],
  ],
  [
    "takes the first page for the list",
    async (h) => {
      await createAccount(h, "north");
      await createAccount(h, "south");
      await get(h, "/accounts?limit=1");
    },
    ["ignored_has_more"],
  ],
  [
    "reads a list to its end",
    async (h) => {
      await createAccount(h, "north");
      await createAccount(h, "south");
      const { body } = await h.call<{ next_cursor: string }>("GET", "/accounts?limit=1");
      await get(h, `/accounts?limit=1&cursor=${body.next_cursor}`);
    },
    [],
  ],
];

describe("a caller that", () => {
  test.each(scenarios)("%s", async (_, act, broken) => {
    const h = await harness();
    await act(h);
    const { passed, rules } = await h.sandbox.control.requests.verdict();
    expect(rules.filter((rule) => !rule.passed).map(({ name }) => name)).toEqual(broken);
    // Advice alone does not fail the verdict.
    expect(passed).toBe(broken.every((name) => name === "ignored_has_more"));
    await h.sandbox.control.requests.clearVerdict();
    expect((await h.sandbox.control.requests.verdict()).rules.every((rule) => rule.passed)).toBe(true);
  });
});

test("the SDK's client, in trouble, behaves", async () => {
  const h = await harness();
  const { control, baseUrl, apiKey } = h.sandbox;
  const client = new Outfame({ apiKey, baseUrl });
  await control.faults.inject({ operation: "createAccount", status: 503, moment: "after", times: 1 });
  await client.accounts.create({ instagram_username: "north" });
  await client.accounts.create({ instagram_username: "south" });
  await control.faults.inject({ operation: "listAccounts", transport: "reset", times: 1 });
  const handles: string[] = [];
  for await (const account of client.accounts.list({ limit: 1 })) handles.push(account.instagram_username);
  expect(handles.sort()).toEqual(["north", "south"]);
  const { passed, rules } = await control.requests.verdict();
  expect([passed, rules.filter((rule) => !rule.passed)]).toEqual([true, []]);
});

test("the report is well-formed XML, whatever callers wrote", async () => {
  const h = await harness();
  const odd = `/accounts?limit=0&x=%3C%26%22'%00%ED%A0%80]]>`;
  await get(h, odd);
  await get(h, odd);
  const report = await h.sandbox.control.requests.verdictReport();
  const elements = elementsOf(report);
  expect(elements.filter(({ name }) => name === "testcase")).toHaveLength(5);
  expect(elements.filter(({ name }) => name === "failure")).toHaveLength(1);
  expect(elements.find(({ name }) => name === "testsuite")?.attributes).toMatchObject({
    tests: "5",
    failures: "1",
    skipped: "0",
    errors: "0",
  });
});
