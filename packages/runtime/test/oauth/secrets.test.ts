import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CredentialsError, OAuthError } from "../../src/index.ts";
import { OAuth } from "../../src/oauth/index.ts";
import { clientOf, clientOptions } from "./fixtures/client.ts";
import { world } from "./fixtures/setup.ts";

/** All ways in which a value gets into a log. */
function shown(value: unknown): string {
  const own = value instanceof Error ? `${value.message} ${value.stack} ${shown(value.cause)}` : "";
  return `${inspect(value, { depth: 12 })} ${JSON.stringify(value)} ${String(value)} ${own}`;
}

const secret = /secret|[\w-]{43}/;

describe("nothing secret is shown", () => {
  test("by what the flow gives", async () => {
    const { oauth, server, transport, call } = await world({ empty: true });
    const request = await oauth.authorizationUrl({ scopes: ["items:read"], state: "s" });
    expect(shown({ ...request }).replace(/code_challenge=[\w-]{43}/g, "")).not.toMatch(secret);
    expect(request.codeVerifier).toMatch(/^[\w-]{43}$/);
    const code = server.consent(request.url);
    const { codeVerifier } = request;
    const tokens = await oauth.exchangeCode({ code, state: "s", expectedState: "s", codeVerifier });
    expect([tokens.accessToken, tokens.refreshToken]).toEqual([
      expect.stringMatching(/^oa_test_secret/),
      expect.stringMatching(/^ort_secret/),
    ]);
    await call();
    for (const value of [tokens, { ...tokens }, oauth, transport]) expect(shown(value)).not.toMatch(secret);
  });

  test.each([
    ["a refusal that quotes", { status: 400, body: { error: "invalid_grant" }, acted: true }],
    ["a code that quotes", { status: 400, body: { error: "app_secret" }, acted: false }],
    ["a fault", { status: 500, body: "ort_secret", acted: true }],
    ["an answer without sense", { status: 200, body: { refresh_token: "ort_secret" }, acted: true }],
  ])("by %s", async (_, answer) => {
    const quoted = { ...Object(answer.body), error_description: "" };
    const { oauth, call, first } = await world({
      age: 3600,
      fault: (form) => {
        quoted.error_description = `${form.get("refresh_token")} of ${form.get("client_secret")} is bad`;
        return { answer: { ...answer, body: typeof answer.body === "string" ? answer.body : quoted } };
      },
    });
    const failure: unknown = await oauth.accessToken().catch((error: unknown) => error);
    const result = await call().result();
    for (const value of [failure, result, result.ok || result.error]) {
      expect(shown(value)).not.toMatch(secret);
      expect(shown(value)).not.toContain(first?.refreshToken);
    }
  });

  test("by a connection that breaks", async () => {
    const { call } = await world({ age: 3600, fault: () => ({ drop: "before" }) });
    const result = await call().result();
    if (result.ok || !CredentialsError.is(result.error)) throw new Error("it worked");
    expect(result.error.message).toMatch(/connection_error/);
    expect(shown(result.error)).not.toMatch(secret);
  });

  test("by URLs: all of it travels in bodies and headers", async () => {
    const { call, server } = await world({ age: 3600 });
    await call();
    const urls = [...server.headers.map((headers) => headers[":url"]), ...server.seen.map(({ url }) => url)];
    expect(urls).toEqual(["/token", "/v1/items/1"]);
  });
});

test("a wrong client secret is said to be that", async () => {
  const { store, spec, clock, server } = await world({ age: 3600 });
  const oauth = new OAuth(spec, { ...clientOptions, clientSecret: "wrong_secret", tokenStore: store }, clock);
  const failure: unknown = await oauth.accessToken().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(OAuthError);
  expect(failure).toMatchObject({ error: "invalid_client", description: "not [redacted]", status: 401 });
  const { call } = clientOf(server.url, spec, { oauth });
  expect(await call().result()).toMatchObject({ ok: false, error: { code: "invalid_credentials" } });
});
