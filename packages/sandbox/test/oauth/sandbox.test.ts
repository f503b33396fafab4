import { expect, test } from "vitest";
import { createAccount, type Harness, harness } from "../support/harness.ts";
import { encode, type Form } from "./calls.ts";
import { expectDocumented } from "./documented.ts";
import { callback, type RegisteredClient } from "./support.ts";

/** The authorization server as a part of the sandbox: over its socket, beside the API that its tokens open. */

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly scope: string;
}

async function register(h: Harness, request: object = {}): Promise<RegisteredClient> {
  const body = { name: "Example App", redirect_uris: [callback], ...request };
  const reply = await h.control<{ client_id: string; client_secret: string }>("POST", "/oauth/clients", {
    body,
  });
  expect(reply.status).toBe(201);
  return { id: reply.body.client_id, secret: reply.body.client_secret };
}

async function exchange(h: Harness, client: RegisteredClient, form: Form): Promise<Tokens> {
  const body = encode({ client_id: client.id, client_secret: client.secret, ...form });
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const response = await fetch(`${h.sandbox.url}/oauth/token`, { method: "POST", body, headers });
  const answer = await response.json();
  expectDocumented("post", "/oauth/token", {
    status: response.status,
    headers: response.headers,
    body: answer,
  });
  expect(response.status).toBe(200);
  return answer as Tokens;
}

/** Through the whole flow, with the consent page skipped. */
async function authorized(h: Harness, client: RegisteredClient, scope: string): Promise<Tokens> {
  const asked = { response_type: "code", client_id: client.id, redirect_uri: callback, scope };
  const response = await fetch(`${h.sandbox.url}/oauth/authorize?${encode(asked)}`, { redirect: "manual" });
  const back = new URL(response.headers.get("Location") ?? "").searchParams;
  expect(back.get("iss")).toBe(h.sandbox.url);
  return exchange(h, client, {
    grant_type: "authorization_code",
    code: back.get("code") ?? "",
    redirect_uri: callback,
  });
}

async function skippingConsent(): Promise<Harness> {
  const h = await harness();
  const { status } = await h.control("PATCH", "/settings", { body: { consent: "allow" } });
  expect(status).toBe(200);
  return h;
}

test("a token opens what its scopes say, and nothing else", async () => {
  const h = await skippingConsent();
  await createAccount(h);
  const { access_token: key } = await authorized(h, await register(h), "accounts:read");
  const listed = await h.call<{ data: unknown[] }>("GET", "/accounts", { key });
  expect([listed.status, listed.body.data.length]).toEqual([200, 1]);
  const refused = await h.call("POST", "/accounts", {
    key,
    body: { instagram_username: "fernhollow.books" },
  });
  expect(refused.status).toBe(403);
});

test("live data stand apart", async () => {
  const h = await skippingConsent();
  await createAccount(h);
  const live = await register(h, { environment: "production" });
  const { access_token: key } = await authorized(h, live, "accounts:read");
  expect(key).toMatch(/^oa_live_/);
  expect((await h.call<{ data: unknown[] }>("GET", "/accounts", { key })).body.data).toEqual([]);
});

test("tokens of an organization share its limit, whatever the application", async () => {
  const h = await skippingConsent();
  const first = await authorized(h, await register(h), "accounts:read");
  const second = await authorized(h, await register(h), "accounts:read");
  const left: number[] = [];
  for (const { access_token: key } of [first, second, first]) {
    const { headers } = await h.call("GET", "/accounts", { key });
    left.push(Number(headers.get("X-RateLimit-Remaining")));
  }
  const [most = 0] = left;
  expect(left).toEqual([most, most - 1, most - 2]);
});

test("an expired token is told apart, and a refreshed one goes on", async () => {
  const h = await skippingConsent();
  const client = await register(h);
  const { access_token: key, refresh_token: token } = await authorized(h, client, "accounts:read");
  h.clock.advance(3_600_000);
  const expired = await h.call("GET", "/accounts", { key });
  expect([expired.status, expired.headers.get("WWW-Authenticate")]).toEqual([
    401,
    'Bearer realm="outfame", error="invalid_token", error_description="The access token expired"',
  ]);
  const next = await exchange(h, client, { grant_type: "refresh_token", refresh_token: token });
  expect((await h.call("GET", "/accounts", { key: next.access_token })).status).toBe(200);
});

test("a grant that is revoked opens nothing from the next request on", async () => {
  const h = await skippingConsent();
  const { access_token: key } = await authorized(h, await register(h), "accounts:read");
  expect((await h.call("GET", "/accounts", { key })).status).toBe(200);
  const { body } = await h.control<{ data: { id: string }[] }>("GET", "/oauth/grants");
  expect((await h.control("DELETE", `/oauth/grants/${body.data[0]?.id}`)).status).toBe(204);
  const refused = await h.call("GET", "/accounts", { key });
  expect(refused.status).toBe(401);
  expect(refused.headers.get("WWW-Authenticate")).toContain('error="invalid_token"');
});
