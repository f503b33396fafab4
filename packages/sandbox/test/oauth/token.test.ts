import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { encode, exchange, exchangeCode, type Form, obtainCode, obtainTokens, refresh } from "./calls.ts";
import { callback, fixtureOfTest } from "./support.ts";

const second = 1000;
const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const pkce = {
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
};

describe("tokens", () => {
  test.each([
    ["sandbox", "oa_test_"],
    ["production", "oa_live_"],
  ])("of %s data begin with %s, and carry what was granted", async (environment, prefix) => {
    const fixture = await fixtureOfTest();
    const client = await fixture.register({ environment });
    const credentials = { client_id: client.id, client_secret: client.secret };
    const { status, headers, body } = await exchangeCode(
      fixture,
      await obtainCode(fixture, {}, client),
      credentials,
    );
    expect(status).toBe(200);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(body).toEqual({
      access_token: expect.stringMatching(new RegExp(`^${prefix}[A-Za-z0-9_-]{43}$`)),
      token_type: "Bearer",
      expires_in: 3600,
      refresh_token: expect.stringMatching(/^ort_[A-Za-z0-9_-]{43}$/),
      scope: "accounts:read analytics:read",
    });
    expect(await fixture.present(body.access_token)).toEqual({
      scheme: "oauth",
      id: expect.stringMatching(/^tok_/),
      tenant: { organization: fixture.organizations[0], environment },
      scopes: ["accounts:read", "analytics:read"],
      plan: "pro",
    });
  });

  test("are no credentials once they have expired, and that is told apart", async () => {
    const fixture = await fixtureOfTest();
    const { access_token: token } = await obtainTokens(fixture);
    fixture.clock.advance(3600 * second - 1);
    expect(await fixture.present(token)).toMatchObject({ scheme: "oauth" });
    fixture.clock.advance(1);
    expect(await fixture.present(token)).toBe(
      'Bearer realm="outfame", error="invalid_token", error_description="The access token expired"',
    );
  });

  test.each(["oa_test_unknown", "sk_test_unknown", "unknown", ""])("%j is none", async (token) => {
    expect(await (await fixtureOfTest()).present(token)).toBe("unknown");
  });

  test("a refresh token is no access token", async () => {
    const fixture = await fixtureOfTest();
    expect(await fixture.present((await obtainTokens(fixture)).refresh_token)).toBe("unknown");
  });

  test("nor is any secret kept as it is", async () => {
    const fixture = await fixtureOfTest();
    const code = await obtainCode(fixture);
    const { body } = await exchangeCode(fixture, code);
    const tables = ["oauth_clients", "oauth_consents", "oauth_grants", "oauth_codes", "oauth_tokens"];
    const kept = await fixture.database.read(async (connection) => {
      const rows: unknown[] = [];
      for (const table of tables) rows.push(...(await connection.all(`SELECT * FROM ${table}`)));
      return JSON.stringify(rows);
    });
    for (const secret of [code, body.access_token, body.refresh_token, fixture.client.secret])
      expect(kept).not.toContain(secret);
    expect(kept).toContain(createHash("sha256").update(body.access_token).digest("hex"));
  });
});

describe("a request that can't be read", () => {
  const refusals: readonly [given: string, form: Form, status: number, error: string, words: string][] = [
    [
      "no grant_type",
      { grant_type: undefined },
      400,
      "invalid_request",
      "The parameter grant_type is missing.",
    ],
    ["an empty grant_type", { grant_type: "" }, 400, "invalid_request", "grant_type is missing"],
    [
      "the grant password",
      { grant_type: "password" },
      400,
      "unsupported_grant_type",
      "Use authorization_code or refresh_token.",
    ],
    ["no code", { code: undefined }, 400, "invalid_request", "The parameter code is missing."],
    ["no redirect_uri", { redirect_uri: undefined }, 400, "invalid_request", "redirect_uri is missing"],
    ["no client_id", { client_id: undefined }, 400, "invalid_request", "client_id is missing"],
    ["no client_secret", { client_secret: undefined }, 400, "invalid_request", "client_secret is missing"],
    ["a short verifier", { code_verifier: "short" }, 400, "invalid_request", "code_verifier must"],
    [
      "an unknown client",
      { client_id: "client_unknown" },
      401,
      "invalid_client",
      "unknown or its secret is wrong",
    ],
    ["a wrong secret", { client_secret: "wrong" }, 401, "invalid_client", "unknown or its secret is wrong"],
    [
      "a wrong secret and no code",
      { client_secret: "wrong", code: undefined },
      401,
      "invalid_client",
      "secret",
    ],
    ["an unknown code", { code: "unknown" }, 400, "invalid_grant", "The code is unknown."],
  ];
  test.each(refusals)("%s", async (_, changes, status, error, words) => {
    const fixture = await fixtureOfTest();
    const code = await obtainCode(fixture);
    const reply = await exchangeCode(fixture, code, changes);
    expect([reply.status, reply.body.error]).toEqual([status, error]);
    expect(reply.body.error_description).toContain(words);
    // What was refused has used nothing up.
    expect((await exchangeCode(fixture, code)).status).toBe(200);
  });

  const refreshes: readonly [given: string, form: Form, error: string, words: string][] = [
    ["no refresh_token", { refresh_token: undefined }, "invalid_request", "refresh_token is missing"],
    ["what is no refresh token", { refresh_token: "abc" }, "invalid_request", "refresh_token must match"],
    ["an unknown refresh token", { refresh_token: "ort_unknown" }, "invalid_grant", "is unknown"],
    [
      "a scope beyond the grant",
      { scope: "accounts:read webhooks:manage" },
      "invalid_scope",
      "The scope webhooks:manage was not granted.",
    ],
    ["an unknown scope", { scope: "admin" }, "invalid_scope", "The scope admin was not granted."],
    ["a malformed scope", { scope: "a  b" }, "invalid_scope", "scope must match"],
  ];
  test.each(refreshes)("%s", async (_, changes, error, words) => {
    const fixture = await fixtureOfTest();
    const { refresh_token: token } = await obtainTokens(fixture);
    const reply = await refresh(fixture, token, changes);
    expect([reply.status, reply.body.error]).toEqual([400, error]);
    expect(reply.body.error_description).toContain(words);
    expect((await refresh(fixture, token)).status).toBe(200);
  });

  test.each(["grant_type", "code", "client_id", "client_secret", "redirect_uri"])(
    "%s twice",
    async (name) => {
      const fixture = await fixtureOfTest();
      const { id, secret } = fixture.client;
      const form = {
        grant_type: "authorization_code",
        code: "x",
        redirect_uri: callback,
        client_id: id,
        client_secret: secret,
      };
      const reply = await exchange(fixture, `${encode(form)}&${encode({ [name]: "x" })}`);
      expect(reply.body).toEqual({
        error: "invalid_request",
        error_description: `The parameter ${name} is given more than once.`,
      });
    },
  );

  test.each<[string, string, Record<string, string>, string]>([
    [
      "JSON",
      "{}",
      { "Content-Type": "application/json" },
      "The Content-Type has to be application/x-www-form-urlencoded.",
    ],
    ["a compressed body", "", { "Content-Encoding": "gzip" }, "A compressed body is not accepted."],
    ["nothing", "", {}, "The parameter grant_type is missing."],
    [
      "broken encoding",
      "grant_type=%E0%A4%A",
      {},
      "The parameter grant_type is not properly percent-encoded UTF-8.",
    ],
    ["too much", `a=${"x".repeat(70_000)}`, {}, "The body has more than 65536 bytes."],
  ])("%s", async (_, body, headers, words) => {
    const reply = await exchange(await fixtureOfTest(), body, headers);
    expect([reply.status, reply.body]).toEqual([400, { error: "invalid_request", error_description: words }]);
  });

  test.each(["Basic", "Bearer"])("credentials in the header, by %s", async (scheme) => {
    const fixture = await fixtureOfTest();
    const { id, secret } = fixture.client;
    const header = `${scheme} ${Buffer.from(`${id}:${secret}`).toString("base64")}`;
    const reply = await exchange(fixture, { grant_type: "authorization_code" }, { Authorization: header });
    expect([reply.status, reply.body.error]).toEqual([401, "invalid_client"]);
    expect(reply.headers.get("WWW-Authenticate")).toBe(`${scheme} realm="Outfame API"`);
  });

  test("unknown and empty parameters are ignored, and the charset of a form too", async () => {
    const fixture = await fixtureOfTest();
    const form = {
      grant_type: "authorization_code",
      code: await obtainCode(fixture),
      redirect_uri: callback,
    };
    const more = { audience: "x", code_verifier: "" };
    const type = { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" };
    expect((await exchange(fixture, { ...form, ...more }, type)).status).toBe(200);
  });
});

describe("a code", () => {
  test.each([
    [600 * second - 1, 200],
    [600 * second, 400],
  ])("after %d ms it is answered with %d", async (wait, status) => {
    const fixture = await fixtureOfTest();
    const code = await obtainCode(fixture);
    fixture.clock.advance(wait);
    const reply = await exchangeCode(fixture, code);
    expect(reply.status).toBe(status);
    if (status === 400) expect(reply.body.error_description).toBe("The code has expired.");
  });

  test("is bound to its redirect URI", async () => {
    const fixture = await fixtureOfTest();
    const other = "https://app.example.com/other";
    const client = await fixture.register({ redirectUris: [callback, other] });
    const credentials = { client_id: client.id, client_secret: client.secret };
    const reply = await exchangeCode(fixture, await obtainCode(fixture, {}, client), {
      ...credentials,
      redirect_uri: other,
    });
    expect(reply.body.error_description).toBe(
      "The redirect_uri is not the one of the authorization request.",
    );
  });

  test("is bound to its client", async () => {
    const fixture = await fixtureOfTest();
    const other = await fixture.register();
    const credentials = { client_id: other.id, client_secret: other.secret };
    const code = await obtainCode(fixture);
    const reply = await exchangeCode(fixture, code, credentials);
    expect(reply.body).toEqual({
      error: "invalid_grant",
      error_description: "The code was issued to another client.",
    });
    const { body } = await exchangeCode(fixture, code);
    const stolen = await refresh(fixture, body.refresh_token, credentials);
    expect(stolen.body.error_description).toBe("The refresh token was issued to another client.");
    expect(fixture.reuses).toEqual([]);
  });

  test.each<[string, Form, string | undefined, number]>([
    ["the right verifier", pkce, verifier, 200],
    ["another verifier", pkce, verifier.replace("d", "e"), 400],
    ["no verifier", pkce, undefined, 400],
    ["a verifier without a challenge", {}, verifier, 400],
    ["neither", {}, undefined, 200],
  ])("with %s", async (_, asked, given, status) => {
    const fixture = await fixtureOfTest();
    const reply = await exchangeCode(fixture, await obtainCode(fixture, asked), { code_verifier: given });
    expect(reply.status).toBe(status);
    if (status === 400) expect(reply.body.error).toBe("invalid_grant");
  });
});

test.each(["authorization_code", "refresh_token"])("a client may be kept from %s", async (kept) => {
  const fixture = await fixtureOfTest();
  const grantTypes = ["authorization_code", "refresh_token"].filter((name) => name !== kept);
  const client = await fixture.register({ grantTypes });
  const form = { grant_type: kept, code: "x", redirect_uri: callback, refresh_token: "ort_x" };
  const reply = await exchange(fixture, { ...form, client_id: client.id, client_secret: client.secret });
  expect([reply.status, reply.body]).toEqual([
    400,
    { error: "unauthorized_client", error_description: `This client may not use the grant type ${kept}.` },
  ]);
});
