import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CredentialsError, OAuthError } from "../../src/index.ts";
import { memoryTokenStore, OAuth, type OAuthOptions } from "../../src/oauth/index.ts";
import { challengeOf, randomText } from "../../src/oauth/pkce.ts";
import { sameText } from "../../src/oauth/same-text.ts";
import { clientOptions, specOf } from "./fixtures/client.ts";
import { world } from "./fixtures/setup.ts";

describe("PKCE", () => {
  test("the vector of RFC 7636, appendix B", async () => {
    expect(await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
      "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    );
  });

  test("verifiers are 43 unreserved characters, never the same", async () => {
    const verifiers = await Promise.all(Array.from({ length: 100 }, randomText));
    expect(new Set(verifiers).size).toBe(100);
    for (const verifier of verifiers) expect(verifier).toMatch(/^[\w-]{43}$/);
  });
});

test("texts are the same when they are equal", () => {
  const text = fc.string({ unit: "binary", maxLength: 8 }).filter((value) => value.isWellFormed());
  fc.assert(fc.property(text, text, (left, right) => sameText(left, right) === (left === right)));
  fc.assert(fc.property(text, (one) => sameText(one, one)));
});

describe("the authorization URL", () => {
  test.each<[given: { scopes: string[]; state?: string }, want: Record<string, string>]>([
    [
      { scopes: ["a:read", "b:write"], state: "s 1" },
      { scope: "a:read b:write", state: "s 1" },
    ],
    [{ scopes: ["a:read"] }, { scope: "a:read", state: expect.stringMatching(/^[\w-]{43}$/) }],
    [{ scopes: [], state: "s" }, { state: "s" }],
  ])("%j", async (given, want) => {
    const { oauth, server } = await world({ empty: true });
    const request = await oauth.authorizationUrl(given);
    const url = new URL(request.url);
    expect(url.origin + url.pathname).toBe(`${server.url}/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "app",
      redirect_uri: "https://app.example/back",
      code_challenge: await challengeOf(request.codeVerifier),
      code_challenge_method: "S256",
      ...want,
    });
    expect(request.state).toBe(url.searchParams.get("state"));
  });

  test("keeps what the document's URL asks for", async () => {
    const spec = { authorizationUrl: "https://auth.example/go?tenant=1" };
    const { oauth } = await world({ empty: true, spec });
    const { url } = await oauth.authorizationUrl({ scopes: [] });
    expect(url).toMatch(/^https:\/\/auth\.example\/go\?tenant=1&response_type=code&/);
  });

  test("needs a redirectUri", async () => {
    const { oauth } = await world({ empty: true, oauth: { redirectUri: undefined } });
    expect(() => oauth.authorizationUrl({ scopes: [] })).toThrow("redirectUri is missing");
  });
});

describe("the exchange of a code", () => {
  test("stores the tokens, tells of them, then gives them", async () => {
    const told: unknown[] = [];
    const { oauth, server, store, call } = await world({
      empty: true,
      oauth: {
        onTokens: async (tokens) =>
          void told.push(tokens.accessToken, (await store.get())?.grant?.accessToken),
      },
    });
    const { url, state, codeVerifier } = await oauth.authorizationUrl({ scopes: ["items:read"] });
    const code = server.consent(url);
    const tokens = await oauth.exchangeCode({ code, state, expectedState: state, codeVerifier });
    expect(told).toEqual([tokens.accessToken, tokens.accessToken]);
    expect(tokens.scopes).toEqual(["items:read", "items:write"]);
    expect(await call()).toEqual({ id: "1" });
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({
      grant_type: "authorization_code",
      code,
      redirect_uri: "https://app.example/back",
      code_verifier: codeVerifier,
      client_id: "app",
      client_secret: "app_secret",
    });
    expect(server.headers[0]).toMatchObject({ "content-type": "application/x-www-form-urlencoded" });
  });

  const verifier = "v".repeat(43);
  test.each<[given: Partial<Parameters<OAuth["exchangeCode"]>[0]>, want: RegExp]>([
    [{ state: "other" }, /state is not the expected one/],
    [{ state: "expecte" }, /state is not the expected one/],
    [{ state: "expected1" }, /state is not the expected one/],
    [{ state: "" }, /state is not the expected one/],
    [{ state: null }, /state is not the expected one/],
    [{ state: "other", error: "access_denied" }, /state is not the expected one/],
    [{ expectedState: "", state: "" }, /expectedState is empty/],
    [{ error: "access_denied", errorDescription: "not today" }, /oauth_error: access_denied: not today$/],
    [{ code: undefined }, /code is missing/],
    [{ codeVerifier: "" }, /codeVerifier is not the one/],
    [{ codeVerifier: "short" }, /codeVerifier is not the one/],
    [{ codeVerifier: `${verifier}%` }, /codeVerifier is not the one/],
    [{}, /^\[POST \/token\] oauth_error: 400 invalid_grant: bad code \[redacted\]$/],
  ])("%j is refused", async (given, want) => {
    const { oauth, server, store } = await world({ empty: true });
    const exchange = {
      code: "secret_code",
      state: "expected",
      expectedState: "expected",
      codeVerifier: verifier,
    };
    const failure = await oauth.exchangeCode({ ...exchange, ...given }).catch((error: unknown) => error);
    expect(failure).toSatisfy((error) => CredentialsError.is(error) || OAuthError.is(error));
    expect(String(Reflect.get(Object(failure), "message"))).toMatch(want);
    expect(server.forms).toHaveLength(Object.keys(given).length ? 0 : 1);
    expect(await store.get()).toBeUndefined();
  });

  test("with a wrong verifier is refused by the server", async () => {
    const { oauth, server } = await world({ empty: true });
    const { url, state } = await oauth.authorizationUrl({ scopes: [] });
    const exchange = { code: server.consent(url), state, expectedState: state, codeVerifier: verifier };
    await expect(oauth.exchangeCode(exchange)).rejects.toMatchObject({ error: "invalid_grant", status: 400 });
  });
});

describe("answers of the token endpoint", () => {
  test.each<[body: unknown, want: RegExp]>([
    ["text", /invalid_response: the answer holds no access_token/],
    [{}, /invalid_response: the answer holds no access_token/],
    [{ access_token: "" }, /invalid_response: the answer holds no access_token/],
    [{ access_token: "oa_secret", token_type: "mac" }, /invalid_response: the token_type is not Bearer/],
  ])("%j", async (body, want) => {
    const { oauth } = await world({
      age: 3600,
      fault: () => ({ answer: { status: 200, body, acted: false } }),
    });
    const failure = await oauth.accessToken().catch((error: unknown) => error);
    expect(inspect(failure, { depth: 9, showHidden: true })).toMatch(want);
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain("oa_secret");
  });

  test.each<[body: object, want: object]>([
    [
      { access_token: "a", expires_in: 60 },
      { seconds: 60, refreshToken: "old", scopes: undefined },
    ],
    [{ access_token: "a" }, { seconds: 3600, refreshToken: "old", scopes: undefined }],
    [
      { access_token: "a", expires_in: "90" },
      { seconds: 90, refreshToken: "old", scopes: undefined },
    ],
    [
      { access_token: "a", token_type: "bearer", refresh_token: "new", scope: "x  y" },
      { seconds: 3600, refreshToken: "new", scopes: ["x", "y"] },
    ],
  ])("%j is understood", async (body, want) => {
    const { oauth, store, clock, first } = await world({
      age: 3600,
      fault: () => ({ answer: { status: 200, body, acted: false } }),
    });
    await oauth.accessToken();
    const grant = (await store.get())?.grant;
    expect({
      seconds: ((grant?.expiresAt ?? 0) - clock.now()) / 1000,
      refreshToken: grant?.refreshToken === first?.refreshToken ? "old" : grant?.refreshToken,
      scopes: grant?.scopes,
    }).toEqual(want);
  });

  test("a redirect is not followed: everything sent is secret", async () => {
    const elsewhere = await world({ empty: true });
    const { oauth } = await world({
      age: 3600,
      oauth: {
        fetch: async (_url, init) => {
          expect(init?.redirect).toBe("manual");
          return Response.redirect(`${elsewhere.server.url}/token`, 307);
        },
      },
    });
    await expect(oauth.accessToken()).rejects.toMatchObject({ code: "oauth_error", status: 307 });
    expect(elsewhere.server.forms).toEqual([]);
  });

  test("the client's own id and secret by HTTP Basic, encoded as RFC 6749 wants", async () => {
    const sent: (string | null)[] = [];
    const { oauth } = await world({
      age: 3600,
      oauth: {
        clientId: "a b",
        clientSecret: "c:d+%",
        clientAuthentication: "basic",
        fetch: async (_url, init) => {
          sent.push(
            new Headers(init?.headers).get("authorization"),
            String(init?.body).replace(/ort_\S+/, "…"),
          );
          return Response.json({ access_token: "a" });
        },
      },
    });
    await oauth.accessToken();
    expect(sent).toEqual([`Basic ${btoa("a+b:c%3Ad%2B%25")}`, "grant_type=refresh_token&refresh_token=…"]);
  });
});

describe("the end of a grant", () => {
  test("revoke tells the server, then forgets", async () => {
    const { server, first, spec, store, clock, oauth } = await world();
    expect(oauth.revocable).toBe(false);
    await expect(oauth.revoke()).rejects.toThrow("the server offers no revocation: use forget()");
    const revocable = new OAuth(
      { ...spec, revocationUrl: `${server.url}/revoke` },
      { ...clientOptions, tokenStore: store },
      clock,
    );
    await revocable.revoke();
    expect(Object.fromEntries(server.forms[0] ?? [])).toMatchObject({
      token: first?.refreshToken,
      token_type_hint: "refresh_token",
    });
    expect(server.alive).toBe(false);
    expect(await store.get()).toEqual({ version: 2 });
    await revocable.revoke();
    expect(server.forms).toHaveLength(1);
    await expect(revocable.accessToken()).rejects.toMatchObject({ reason: "no_tokens" });
  });

  test("a revocation that fails forgets nothing", async () => {
    const { store, oauth } = await world({
      oauth: { endpoints: { revocation: "http://127.0.0.1:1/revoke" } },
    });
    await expect(oauth.revoke()).rejects.toMatchObject({ code: "connection_error" });
    expect(await store.get()).toMatchObject({ version: 1, grant: {} });
  });

  test("forget removes the tokens only", async () => {
    const { server, oauth, store } = await world();
    await oauth.forget();
    expect(await store.get()).toEqual({ version: 2 });
    expect(server.forms).toEqual([]);
  });
});

test.each<[given: Partial<OAuthOptions>, want: RegExp]>([
  [{ clientId: "" }, /clientId is empty/],
  [{ clientSecret: "" }, /clientSecret is empty/],
  [{ clientSecret: "top secret\n" }, /clientId or clientSecret holds a line break/],
  [{ endpoints: { token: "http://auth.example/token" } }, /the token endpoint must be an https: URL/],
  [{ endpoints: { authorization: "/authorize" } }, /the authorization endpoint must be an absolute URL/],
  [{ timeout: 0 }, /timeout must be a positive number/],
  [Object({ tokenStore: undefined }), /tokenStore is missing/],
])("options %j are refused", (given, want) => {
  const options = { ...clientOptions, tokenStore: memoryTokenStore(), ...given };
  expect(() => new OAuth(specOf("https://auth.example"), options)).toThrow(want);
});
