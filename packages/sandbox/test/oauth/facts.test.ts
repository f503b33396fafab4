import { describe, expect, test } from "vitest";
import type { ApiDescription, AuthorizationServerDescription } from "../../src/description.ts";
import { description } from "../../src/generated/description.ts";
import { oauthFacts } from "../../src/oauth/facts.ts";
import { exchangeCode, obtainCode, obtainTokens, refresh } from "./calls.ts";
import { fixtureOfTest } from "./support.ts";

/** The document with other facts about the authorization server. */
function changed(changes: Partial<AuthorizationServerDescription>): ApiDescription {
  const server = description.authorizationServer;
  if (server === null) throw new Error("The document describes an authorization server.");
  return { ...description, authorizationServer: { ...server, ...changes } };
}

const second = 1000;

describe("a fact of the document is what the server does", () => {
  test("lifetimes", async () => {
    const lifetimes = { accessTokenSeconds: 10, refreshTokenSeconds: 20, authorizationCodeSeconds: 5 };
    const fixture = await fixtureOfTest({ description: changed(lifetimes) });
    const tokens = await obtainTokens(fixture);
    expect(tokens.expires_in).toBe(10);
    fixture.clock.advance(10 * second);
    expect(await fixture.present(tokens.access_token)).toContain("expired");
    fixture.clock.advance(10 * second);
    expect((await refresh(fixture, tokens.refresh_token)).status).toBe(400);
    const code = await obtainCode(fixture);
    fixture.clock.advance(5 * second);
    expect((await exchangeCode(fixture, code)).status).toBe(400);
  });

  test("refresh tokens without age", async () => {
    const fixture = await fixtureOfTest({ description: changed({ refreshTokenSeconds: null }) });
    const { refresh_token: token } = await obtainTokens(fixture);
    fixture.clock.advance(10 * 365 * 86_400 * second);
    await obtainTokens(fixture);
    expect((await refresh(fixture, token)).status).toBe(200);
  });

  test("no rotation: the refresh token stays in use", async () => {
    const fixture = await fixtureOfTest({ description: changed({ refreshRotation: false }) });
    const { refresh_token: token } = await obtainTokens(fixture);
    for (let use = 0; use < 3; use++) expect((await refresh(fixture, token)).body.refresh_token).toBe(token);
    expect(fixture.reuses).toEqual([]);
  });

  test("no revocation of the family: a second use is refused alone", async () => {
    const fixture = await fixtureOfTest({ description: changed({ reuseRevokesFamily: false }) });
    const { refresh_token: token } = await obtainTokens(fixture);
    const { body } = await refresh(fixture, token);
    expect((await refresh(fixture, token)).body.error_description).toBe("The refresh token was used before.");
    expect((await refresh(fixture, body.refresh_token)).status).toBe(200);
  });

  test("paths and scopes", async () => {
    const paths = { authorizePath: "/auth/start", tokenPath: "/auth/token" };
    const scopes = [{ name: "a", description: null }];
    const { app, client } = await fixtureOfTest({ description: changed({ ...paths, scopes }) });
    const query = new URLSearchParams({
      client_id: client.id,
      redirect_uri: "https://app.example.com/callback",
      response_type: "code",
      scope: "a",
    });
    const page = await (await app.request(`/auth/start?${query}`)).text();
    expect(page).toContain("<li>a</li>");
    expect(page).toContain('action="/auth/start/decision"');
    const found = (await (await app.request("/.well-known/oauth-authorization-server")).json()) as object;
    expect(found).toMatchObject({ token_endpoint: "http://localhost/auth/token", scopes_supported: ["a"] });
    expect((await app.request("/oauth/token", { method: "POST" })).status).toBe(404);
  });
});

test("a document without the flow, or without prefixes of its tokens, is refused", () => {
  expect(() => oauthFacts({ ...description, authorizationServer: null })).toThrow(
    "no authorization code flow",
  );
  expect(() => oauthFacts({ ...description, securitySchemes: [] })).toThrow('add "x-key-prefixes"');
  const facts = oauthFacts(description);
  expect(() => facts.prefix("access", "staging")).toThrow('no access tokens for the environment "staging"');
});
