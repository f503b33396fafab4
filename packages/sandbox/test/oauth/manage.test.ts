import { describe, expect, test } from "vitest";
import { createClient, deleteClient, listClients } from "../../src/oauth/manageClients.ts";
import { expireToken, grantDirectly, listGrants, revokeGrant } from "../../src/oauth/manageGrants.ts";
import type { Connection } from "../../src/storage/connection.ts";
import { obtainTokens, refresh } from "./calls.ts";
import { callback, fixtureOfTest, type OAuthFixture } from "./support.ts";

const day = 86_400_000;

/** What the control plane does, as one unit of work. */
function doing<Result>(
  fixture: OAuthFixture,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  return fixture.database.transaction(work);
}

describe("clients", () => {
  test("are listed newest first, without their secrets, and removed with all they were granted", async () => {
    const fixture = await fixtureOfTest();
    const { access_token: token } = await obtainTokens(fixture);
    fixture.clock.advance(1);
    const { id } = await fixture.register({ name: "Second" });
    const listed = await doing(fixture, listClients);
    expect(listed.map(({ name }) => name)).toEqual(["Second", "Example App"]);
    expect(listed[0]).toEqual({
      id,
      name: "Second",
      environment: "sandbox",
      redirectUris: [callback],
      grantTypes: ["authorization_code", "refresh_token"],
      createdAt: "2026-03-10T14:30:00.251Z",
    });
    expect(await doing(fixture, (connection) => deleteClient(connection, fixture.client.id))).toBe(true);
    expect(await doing(fixture, (connection) => deleteClient(connection, fixture.client.id))).toBe(false);
    expect(await fixture.present(token)).toBe("unknown");
  });

  const faults: readonly [given: string, request: object, field: string, message: string][] = [
    ["no name", { name: " " }, "name", "must not be empty"],
    ["no redirect URI", { redirectUris: [] }, "redirect_uris", "must have at least 1 item"],
    ["a relative URI", { redirectUris: ["/cb"] }, "redirect_uris[0]", "must be an absolute URI"],
    ["a space", { redirectUris: ["https://a.example/c b"] }, "redirect_uris[0]", "must be an absolute URI"],
    [
      "a fragment",
      { redirectUris: [callback, `${callback}#a`] },
      "redirect_uris[1]",
      "must have no fragment",
    ],
    [
      "a script",
      { redirectUris: ["javascript:alert(1)"] },
      "redirect_uris[0]",
      "must not have the scheme javascript",
    ],
    ["a user", { redirectUris: ["https://u:p@a.example/"] }, "redirect_uris[0]", "must have no user name"],
    ["an environment", { environment: "staging" }, "environment", 'must be one of: "production", "sandbox"'],
    ["a grant type", { grantTypes: ["password"] }, "grant_types", "must be one of"],
  ];
  test.each(faults)("are refused for %s", async (_, request, field, message) => {
    const fixture = await fixtureOfTest();
    const wanted = { name: "A", redirectUris: [callback], ...request };
    await expect(
      doing(fixture, (connection) => createClient(fixture.context, connection, wanted)),
    ).rejects.toMatchObject({
      code: "invalid_request",
      facts: { details: [{ field, message: expect.stringContaining(message) }] },
    });
  });
});

describe("grants", () => {
  test("are listed with their tokens, and revoked whole and at once", async () => {
    const fixture = await fixtureOfTest();
    const { access_token: token, refresh_token: next } = await obtainTokens(fixture);
    const [organization = ""] = fixture.organizations;
    const [grant] = await doing(fixture, (connection) => listGrants(connection, organization));
    expect(grant).toMatchObject({
      clientId: fixture.client.id,
      environment: "sandbox",
      revokedAt: undefined,
    });
    expect(grant?.tokens.map(({ kind }) => kind).sort()).toEqual(["access", "refresh"]);
    const revoke = () =>
      doing(fixture, (connection) => revokeGrant(fixture.context, connection, grant?.id ?? ""));
    expect(await revoke()).toBe(true);
    expect(await fixture.present(token)).toBe("unknown");
    expect((await refresh(fixture, next)).body.error_description).toBe("The grant was revoked.");
    expect(await revoke()).toBe(false);
    const [revoked] = await doing(fixture, (connection) => listGrants(connection, organization));
    expect(revoked?.revokedAt).toBe(fixture.clock.now());
  });

  test("belong to one organization", async () => {
    const fixture = await fixtureOfTest({ organizations: ["One", "Two"] });
    await obtainTokens(fixture);
    const counts: number[] = [];
    for (const id of fixture.organizations)
      counts.push((await doing(fixture, (connection) => listGrants(connection, id))).length);
    expect(counts).toEqual([1, 0]);
  });

  test("that nothing has lived of for 30 days are cleared away, and those in use stay", async () => {
    const fixture = await fixtureOfTest();
    const left = await obtainTokens(fixture);
    let used = await obtainTokens(fixture);
    for (let month = 0; month < 3; month++) {
      fixture.clock.advance(25 * day);
      used = (await refresh(fixture, used.refresh_token)).body;
    }
    await obtainTokens(fixture);
    const [organization = ""] = fixture.organizations;
    expect(await doing(fixture, (connection) => listGrants(connection, organization))).toHaveLength(2);
    expect((await refresh(fixture, left.refresh_token)).body.error_description).toBe(
      "The refresh token is unknown.",
    );
    expect((await refresh(fixture, used.refresh_token)).status).toBe(200);
  });
});

describe("a token is made to expire", () => {
  test("an access token, told by itself", async () => {
    const fixture = await fixtureOfTest();
    const { access_token: token, refresh_token: next } = await obtainTokens(fixture);
    expect(await doing(fixture, (connection) => expireToken(fixture.context, connection, token))).toBe(true);
    expect(await fixture.present(token)).toContain("The access token expired");
    expect((await refresh(fixture, next)).status).toBe(200);
  });

  test("a refresh token, told by its id", async () => {
    const fixture = await fixtureOfTest();
    const { refresh_token: next } = await obtainTokens(fixture);
    const [organization = ""] = fixture.organizations;
    const [grant] = await doing(fixture, (connection) => listGrants(connection, organization));
    const id = grant?.tokens.find(({ kind }) => kind === "refresh")?.id ?? "";
    expect(await doing(fixture, (connection) => expireToken(fixture.context, connection, id))).toBe(true);
    expect((await refresh(fixture, next)).body.error_description).toBe("The refresh token has expired.");
  });

  test("never later than it had", async () => {
    const fixture = await fixtureOfTest();
    const { access_token: token } = await obtainTokens(fixture);
    fixture.clock.advance(day);
    await doing(fixture, (connection) => expireToken(fixture.context, connection, token));
    const row = await fixture.database.read((connection) =>
      connection.one("SELECT expires_at FROM oauth_tokens WHERE kind = 'access'"),
    );
    expect(row?.["expires_at"]).toBe(fixture.clock.now() - day + 3_600_000);
  });

  test("an unknown one is none", async () => {
    const fixture = await fixtureOfTest();
    expect(await doing(fixture, (connection) => expireToken(fixture.context, connection, "x"))).toBe(false);
  });
});

describe("tokens without the flow", () => {
  test("are as those of the flow", async () => {
    const fixture = await fixtureOfTest();
    const [organization = ""] = fixture.organizations;
    const wish = { clientId: fixture.client.id, organization, scopes: ["accounts:read"] };
    const issued = await doing(fixture, (connection) => grantDirectly(fixture.context, connection, wish));
    expect(issued).toMatchObject({
      expires_in: 3600,
      scope: "accounts:read",
      grant_id: expect.stringMatching(/^grt_/),
    });
    expect(await fixture.present(issued.access_token)).toMatchObject({ tenant: { organization } });
    expect((await refresh(fixture, issued.refresh_token)).body.scope).toBe("accounts:read");
  });

  test.each([
    ["client", { clientId: "client_none" }, "not_found"],
    ["organization", { organization: "org_none" }, "not_found"],
    ["scope", { scopes: ["none"] }, "invalid_request"],
  ])("need a known %s", async (_, changes, code) => {
    const fixture = await fixtureOfTest();
    const [organization = ""] = fixture.organizations;
    const wish = { clientId: fixture.client.id, organization, ...changes };
    await expect(
      doing(fixture, (connection) => grantDirectly(fixture.context, connection, wish)),
    ).rejects.toMatchObject({ code });
  });
});
