import { describe, expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { authorize, cameBack, encode, type Form, postDecision, request } from "./calls.ts";
import { callback, fixtureOfTest } from "./support.ts";

const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

describe("a request that nobody can be trusted with gets a page, never a redirect", () => {
  const refusals: readonly [given: string, changes: Form, sentence: string][] = [
    ["no client_id", { client_id: undefined }, "client_id is missing"],
    ["an empty client_id", { client_id: "" }, "client_id is missing"],
    ["an unknown client", { client_id: "client_unknown" }, "client_id is not known"],
    ["no redirect_uri", { redirect_uri: undefined }, "redirect_uri is missing"],
    ["a foreign redirect_uri", { redirect_uri: "https://evil.example/" }, "not registered"],
    ["a slash more", { redirect_uri: `${callback}/` }, "not registered"],
    ["a query more", { redirect_uri: `${callback}?a=1` }, "not registered"],
    ["another case", { redirect_uri: callback.replace("app", "App") }, "not registered"],
    ["the default port", { redirect_uri: callback.replace(".com", ".com:443") }, "not registered"],
    ["a user name", { redirect_uri: callback.replace("//", "//app.example.com@") }, "not registered"],
    ["no URI", { redirect_uri: "javascript:alert(1)" }, "not registered"],
  ];
  test.each(refusals)("%s", async (_, changes, sentence) => {
    const fixture = await fixtureOfTest();
    const response = await authorize(fixture, request(fixture.client, changes));
    expect(response.status).toBe(400);
    expect(response.headers.get("Location")).toBeNull();
    expect(await response.text()).toContain(sentence);
  });

  test.each(["client_id", "redirect_uri"])("%s twice", async (name) => {
    const fixture = await fixtureOfTest();
    const query = encode(request(fixture.client));
    const value = new URLSearchParams(query).get(name) ?? "";
    const response = await authorize(fixture, `${query}&${encode({ [name]: value })}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`The parameter ${name} is given more than once.`);
  });

  test("another port of a loopback address, as the document says character for character", async () => {
    const fixture = await fixtureOfTest();
    const client = await fixture.register({ redirectUris: ["http://127.0.0.1:8080/callback"] });
    const changed = { redirect_uri: "http://127.0.0.1:8081/callback" };
    expect((await authorize(fixture, request(client, changed))).status).toBe(400);
  });
});

describe("any other fault goes back to the application", () => {
  const refusals: readonly [given: string, changes: Form, error: string, sentence: string][] = [
    ["no response_type", { response_type: undefined }, "invalid_request", "response_type is missing"],
    ["the implicit flow", { response_type: "token" }, "unsupported_response_type", "response_type must be"],
    ["no scope", { scope: undefined }, "invalid_scope", "scope is missing"],
    ["an empty scope", { scope: "" }, "invalid_scope", "scope is missing"],
    ["an unknown scope", { scope: "accounts:read admin" }, "invalid_scope", "scope admin is unknown"],
    ["two unknown scopes", { scope: "x y" }, "invalid_scope", "scopes x, y are unknown"],
    ["two spaces", { scope: "accounts:read  accounts:write" }, "invalid_scope", "scope must match"],
    ["a long state", { state: "s".repeat(513) }, "invalid_request", "state must have at most 512"],
    [
      "the method plain",
      { code_challenge: challenge, code_challenge_method: "plain" },
      "invalid_request",
      "code_challenge_method must be",
    ],
    ["no method", { code_challenge: challenge }, "invalid_request", "code_challenge_method is missing"],
    ["a method alone", { code_challenge_method: "S256" }, "invalid_request", "code_challenge is missing"],
    [
      "a short challenge",
      { code_challenge: "abc", code_challenge_method: "S256" },
      "invalid_request",
      "code_challenge must match",
    ],
  ];
  test.each(refusals)("%s", async (_, changes, error, sentence) => {
    const fixture = await fixtureOfTest();
    const wanted = request(fixture.client, changes);
    const response = await authorize(fixture, wanted);
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toMatch(/^https:\/\/app\.example\.com\/callback\?/);
    const { error_description: words, ...back } = cameBack(response);
    expect(back).toEqual({ error, state: wanted["state"], iss: "http://localhost" });
    expect(words).toContain(sentence);
  });

  test.each(["response_type", "scope", "code_challenge"])("%s twice", async (name) => {
    const fixture = await fixtureOfTest();
    const pkce = { code_challenge: challenge, code_challenge_method: "S256" };
    const query = encode(request(fixture.client, pkce));
    const response = await authorize(fixture, `${query}&${name}=x`);
    expect(cameBack(response)).toMatchObject({
      error: name === "scope" ? "invalid_scope" : "invalid_request",
      error_description: `The parameter ${name} is given more than once.`,
    });
  });

  test("a state that is given twice does not come back", async () => {
    const fixture = await fixtureOfTest();
    const back = cameBack(await authorize(fixture, `${encode(request(fixture.client))}&state=other`));
    expect(back).toMatchObject({ error: "invalid_request" });
    expect(back).not.toHaveProperty("state");
  });

  test("a state that is no UTF-8", async () => {
    const fixture = await fixtureOfTest();
    const query = `${encode(request(fixture.client, { state: undefined }))}&state=%FF`;
    expect(cameBack(await authorize(fixture, query))).toMatchObject({ error: "invalid_request" });
  });
});

test("parameters that are not known, or are empty, are ignored (RFC 6749 §3.1)", async () => {
  const fixture = await fixtureOfTest();
  const query = `${encode(request(fixture.client))}&prompt=login&prompt=x&code_challenge=&__proto__=x`;
  expect((await authorize(fixture, query)).status).toBe(200);
});

test("the query of a registered redirect URI is kept", async () => {
  const fixture = await fixtureOfTest();
  const uri = `${callback}?tenant=a%20b`;
  const client = await fixture.register({ redirectUris: [uri] });
  const response = await authorize(fixture, request(client, { redirect_uri: uri, scope: "none" }));
  expect(response.headers.get("Location")).toMatch(/callback\?tenant=a%20b&error=invalid_scope&/);
});

describe("the consent page", () => {
  test("lists every requested permission in the document's words, and no other", async () => {
    const fixture = await fixtureOfTest();
    const scope = "webhooks:manage accounts:read webhooks:manage";
    const page = await (await authorize(fixture, request(fixture.client, { scope }))).text();
    const listed = [...page.matchAll(/<li>([^<]*)<\/li>/g)].map(([, words]) => words);
    const words = new Map(
      description.authorizationServer?.scopes.map(({ name, description: inWords }) => [name, inWords]),
    );
    expect(listed).toEqual([words.get("webhooks:manage"), words.get("accounts:read")]);
  });

  test("says who asks, for whose data, and where it leads", async () => {
    const fixture = await fixtureOfTest();
    const client = await fixture.register({ name: "Live App", environment: "production" });
    const page = await (await authorize(fixture, request(client))).text();
    expect(page).toContain("<h1>Live App asks for access to your organization</h1>");
    expect(page).toContain("Production environment");
    expect(page).toContain("<strong>Northpine Coffee</strong>");
    expect(page).toContain("app.example.com");
  });

  test("lets a person choose among organizations", async () => {
    const fixture = await fixtureOfTest({ organizations: ["One", "Two"] });
    const page = await (await authorize(fixture, request(fixture.client))).text();
    const options = [...page.matchAll(/<option value="([^"]+)">([^<]+)</g)].map(([, id, name]) => [id, name]);
    expect(options).toEqual([
      [fixture.organizations[0], "One"],
      [fixture.organizations[1], "Two"],
    ]);
    expect(page).toContain('<label for="organization">');
  });

  test("escapes what applications and organizations call themselves", async () => {
    const evil = `"><script>alert(1)</script>&'`;
    const fixture = await fixtureOfTest({ organizations: [evil, "Two"] });
    const client = await fixture.register({ name: evil });
    const page = await (await authorize(fixture, request(client, { state: evil }))).text();
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&amp;");
  });

  test("is kept nowhere, framed by nobody, and loads and runs nothing", async () => {
    const fixture = await fixtureOfTest();
    const { headers } = await authorize(fixture, request(fixture.client));
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "content-type": "text/html; charset=utf-8",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' https: /);
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
  });

  test.each([
    ["https://app.example.com/cb", ""],
    ["http://127.0.0.1:3000/cb", ""],
    ["http://[::1]:3000/cb", " http:"],
    ["com.example.app:/cb", " com.example.app:"],
  ])("may lead to %s", async (uri, more) => {
    const fixture = await fixtureOfTest();
    const client = await fixture.register({ redirectUris: [uri] });
    const { headers } = await authorize(fixture, request(client, { redirect_uri: uri }));
    expect(headers.get("Content-Security-Policy")).toContain(
      `form-action 'self' https: http://127.0.0.1:* http://localhost:*${more};`,
    );
  });
});

describe("methods", () => {
  test.each([
    ["/oauth/authorize", "POST", "GET, HEAD, OPTIONS"],
    ["/oauth/authorize", "DELETE", "GET, HEAD, OPTIONS"],
    ["/oauth/authorize/decision", "GET", "OPTIONS, POST"],
    ["/oauth/token", "GET", "OPTIONS, POST"],
    ["/oauth/token", "HEAD", "OPTIONS, POST"],
    ["/oauth/token", "PUT", "OPTIONS, POST"],
    ["/.well-known/oauth-authorization-server", "POST", "GET, HEAD, OPTIONS"],
  ])("%s does not have %s", async (path, method, allow) => {
    const { app } = await fixtureOfTest();
    const response = await app.request(path, { method });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, allow]);
    const options = await app.request(path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("Allow")]).toEqual([204, allow]);
  });

  test("HEAD is GET without its body", async () => {
    const fixture = await fixtureOfTest();
    const path = `/oauth/authorize?${encode(request(fixture.client))}`;
    const response = await fixture.app.request(path, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  test("nothing else is there", async () => {
    const { app } = await fixtureOfTest();
    expect((await app.request("/oauth/other")).status).toBe(404);
  });
});

test("a fault after the client is known goes back as server_error", async () => {
  const fixture = await fixtureOfTest();
  await fixture.database.transaction((connection) => connection.run("DROP TABLE oauth_consents"));
  const back = cameBack(await authorize(fixture, request(fixture.client)));
  expect(back).toMatchObject({ error: "server_error", state: "af0ifjsldkj" });
  expect(fixture.faults.splice(0)).toHaveLength(1);
  const decision = { transaction: "x", decision: "deny" };
  expect((await postDecision(fixture, decision)).status).toBe(500);
  expect(fixture.faults.splice(0)).toHaveLength(1);
});
