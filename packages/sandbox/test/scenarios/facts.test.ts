import { expect, onTestFinished, test } from "vitest";
import type { ApiDescription } from "../../src/description.ts";
import { description } from "../../src/generated/description.ts";
import { createSandbox } from "../../src/index.ts";

/** The generated description as an edit of the document would have made it, and the server that follows from it. */
async function serverOf(edit: (text: string) => string) {
  const edited = JSON.parse(edit(JSON.stringify(description))) as ApiDescription;
  expect(edited).not.toEqual(description);
  const sandbox = await createSandbox({}, { description: edited });
  onTestFinished(() => sandbox.close());
  const key = await sandbox.createReadyKey();
  return async (method: string, path: string, body?: object) => {
    const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await sandbox.fetch(
      new Request(`http://localhost${path}`, { method, headers, ...payload }),
    );
    return {
      status: response.status,
      headers: response.headers,
      key,
      body: (await response.json()) as Record<string, never>,
    };
  };
}

const handle = { instagram_username: "north" };

test.each<
  [
    string,
    (text: string) => string,
    (call: Awaited<ReturnType<typeof serverOf>>) => Promise<unknown>,
    unknown,
  ]
>([
  [
    "the number of a plan",
    (text) => text.replace('"requestsPerMinute":10000', '"requestsPerMinute":12345'),
    async (call) => (await call("GET", "/v1/accounts")).headers.get("X-RateLimit-Limit"),
    "12345",
  ],
  [
    "the name of a header",
    (text) => text.replace('"X-RateLimit-Limit"', '"RateLimit-Limit"'),
    async (call) => (await call("GET", "/v1/accounts")).headers.get("RateLimit-Limit"),
    "10000",
  ],
  [
    "the base path",
    (text) => text.replace('"basePath":"/v1"', '"basePath":"/v2"'),
    async (call) => [(await call("GET", "/v1/accounts")).status, (await call("GET", "/v2/accounts")).status],
    [404, 200],
  ],
  [
    "the prefix of keys",
    (text) => text.replace('"sk_test_"', '"sk_sandbox_"'),
    async (call) => (await call("GET", "/v1/accounts")).key.slice(0, 11),
    "sk_sandbox_",
  ],
  [
    "the prefix of identifiers",
    (text) => text.replace('"^acc_', '"^account_'),
    async (call) => String((await call("POST", "/v1/accounts", handle)).body["id"]).slice(0, 8),
    "account_",
  ],
  [
    "a default",
    (text) => text.replace('"default":150', '"default":151'),
    async (call) => (await call("POST", "/v1/accounts", handle)).body["daily_limits"]?.["likes"],
    151,
  ],
  [
    "a bound",
    (text) => text.replace('"maximum":100,"default":20', '"maximum":101,"default":20'),
    async (call) => [
      (await call("GET", "/v1/accounts?limit=101")).status,
      (await call("GET", "/v1/accounts?limit=102")).status,
    ],
    [200, 400],
  ],
  [
    "where an error is explained",
    (text) => text.replaceAll("https://docs.outfame.com/errors#not_found", "https://docs.example.com/gone"),
    async (call) => (await call("GET", "/v1/nothing")).body["error"]?.["doc_url"],
    "https://docs.example.com/gone",
  ],
  [
    "the status of an error",
    (text) => text.replace('"code":"not_found","status":404', '"code":"not_found","status":410'),
    async (call) => (await call("GET", "/v1/nothing")).status,
    410,
  ],
  [
    "how many keys there may be",
    (text) => text.replace('"maxPerOrganization":25', '"maxPerOrganization":2'),
    async (call) => [
      (await call("POST", "/_sandbox/api-keys", { name: "second" })).status,
      (await call("POST", "/_sandbox/api-keys", { name: "third" })).status,
    ],
    [201, 409],
  ],
])("%s is the document's to change", async (_, edit, observe, want) => {
  expect(await observe(await serverOf(edit))).toEqual(want);
});

test("an operation without a handler stops the server from starting", async () => {
  const started = serverOf((text) => text.replace('"id":"listAccounts"', '"id":"listEverything"'));
  await expect(started).rejects.toThrow("There is no handler for the operation listEverything.");
});
