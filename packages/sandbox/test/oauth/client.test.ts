import * as oauth from "oauth4webapi";
import { describe, expect, onTestFinished, test } from "vitest";
import { fieldsOf } from "./calls.ts";
import { callback, fixtureOfTest, listen, type OAuthFixture } from "./support.ts";

/** An independent client of OAuth, against a socket: it discovers the server, and holds every answer to the RFCs. */

const insecure = { [oauth.allowInsecureRequests]: true } as const;

interface Connected {
  readonly fixture: OAuthFixture;
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly authentication: oauth.ClientAuth;
}

async function connect(): Promise<Connected> {
  const fixture = await fixtureOfTest();
  const { url, close } = await listen(fixture);
  onTestFinished(close);
  const issuer = new URL(url);
  const found = await oauth.discoveryRequest(issuer, { algorithm: "oauth2", ...insecure });
  const server = await oauth.processDiscoveryResponse(issuer, found);
  const client = { client_id: fixture.client.id };
  return { fixture, server, client, authentication: oauth.ClientSecretPost(fixture.client.secret) };
}

/** What a browser and a person do: open the page, press a button, follow the way back. */
async function decide(page: URL, decision: "allow" | "deny"): Promise<URL> {
  const response = await fetch(page, { redirect: "manual" });
  if (response.status === 302) return new URL(response.headers.get("Location") ?? "");
  const body = new URLSearchParams({ ...fieldsOf(await response.text()), decision });
  const decided = await fetch(`${page.origin}/oauth/authorize/decision`, {
    method: "POST",
    body,
    redirect: "manual",
  });
  return new URL(decided.headers.get("Location") ?? "");
}

async function authorizationUrl(
  { server, client }: Connected,
  state: string,
  challenge: string,
  changes: Record<string, string> = {},
): Promise<URL> {
  const url = new URL(server.authorization_endpoint ?? "");
  const parameters = {
    client_id: client.client_id,
    redirect_uri: callback,
    response_type: "code",
    scope: "accounts:read targeting:write",
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

async function tokensOf(connected: Connected): Promise<oauth.TokenEndpointResponse> {
  const { server, client, authentication } = connected;
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const url = await authorizationUrl(connected, state, await oauth.calculatePKCECodeChallenge(verifier));
  const back = oauth.validateAuthResponse(server, client, await decide(url, "allow"), state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    authentication,
    back,
    callback,
    verifier,
    insecure,
  );
  return oauth.processAuthorizationCodeResponse(server, client, response);
}

test("discovers the server by its metadata (RFC 8414)", async () => {
  const { server } = await connect();
  expect(server).toEqual({
    issuer: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    authorization_endpoint: `${server.issuer}/oauth/authorize`,
    token_endpoint: `${server.issuer}/oauth/token`,
    scopes_supported: [
      "accounts:read",
      "accounts:write",
      "analytics:read",
      "targeting:write",
      "engagement:manage",
      "webhooks:manage",
    ],
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: ["authorization_code", "refresh_token"],
    token_endpoint_auth_methods_supported: ["client_secret_post"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true,
  });
});

test("goes through the whole flow: PKCE, state, issuer, tokens, refresh", async () => {
  const connected = await connect();
  const { fixture, server, client, authentication } = connected;
  const tokens = await tokensOf(connected);
  // The client lower-cases the type, as it is compared without case (RFC 6749 §7.1).
  expect(tokens).toMatchObject({
    token_type: "bearer",
    expires_in: 3600,
    scope: "accounts:read targeting:write",
  });
  expect(await fixture.present(tokens.access_token)).toMatchObject({
    scopes: ["accounts:read", "targeting:write"],
  });
  const response = await oauth.refreshTokenGrantRequest(
    server,
    client,
    authentication,
    tokens.refresh_token ?? "",
    { ...insecure, additionalParameters: { scope: "accounts:read" } },
  );
  const narrowed = await oauth.processRefreshTokenResponse(server, client, response);
  expect(narrowed.scope).toBe("accounts:read");
  expect(narrowed.refresh_token).not.toBe(tokens.refresh_token);
});

describe("understands every refusal", () => {
  test("of the user", async () => {
    const connected = await connect();
    const url = await authorizationUrl(connected, "state", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const back = await decide(url, "deny");
    const validate = () => oauth.validateAuthResponse(connected.server, connected.client, back, "state");
    expect(validate).toThrow(oauth.AuthorizationResponseError);
    expect(validate).toThrow(
      expect.objectContaining({ error: "access_denied", error_description: "The user declined." }),
    );
  });

  test("of a scope", async () => {
    const connected = await connect();
    const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    const back = await decide(await authorizationUrl(connected, "s", challenge, { scope: "all" }), "allow");
    expect(() => oauth.validateAuthResponse(connected.server, connected.client, back, "s")).toThrow(
      expect.objectContaining({ error: "invalid_scope" }),
    );
  });

  test("of a refresh token that was used before", async () => {
    const connected = await connect();
    const { server, client, authentication } = connected;
    const { refresh_token: token = "" } = await tokensOf(connected);
    const refresh = async () => {
      const response = await oauth.refreshTokenGrantRequest(server, client, authentication, token, insecure);
      return oauth.processRefreshTokenResponse(server, client, response);
    };
    await refresh();
    await expect(refresh()).rejects.toMatchObject({
      name: "ResponseBodyError",
      status: 400,
      error: "invalid_grant",
      error_description: "The refresh token was used before. All tokens of this grant are now revoked.",
    });
  });

  test("of a wrong secret", async () => {
    const { server, client } = await connect();
    const wrong = oauth.ClientSecretPost("wrong");
    const response = await oauth.refreshTokenGrantRequest(server, client, wrong, "ort_x", insecure);
    await expect(oauth.processRefreshTokenResponse(server, client, response)).rejects.toMatchObject({
      status: 401,
      error: "invalid_client",
    });
  });

  test("of credentials in the header, as the document has them in the body", async () => {
    const { fixture, server, client } = await connect();
    const basic = oauth.ClientSecretBasic(fixture.client.secret);
    const response = await oauth.refreshTokenGrantRequest(server, client, basic, "ort_x", insecure);
    await expect(oauth.processRefreshTokenResponse(server, client, response)).rejects.toMatchObject({
      name: "WWWAuthenticateChallengeError",
      status: 401,
      cause: [{ scheme: "basic" }],
    });
  });
});
