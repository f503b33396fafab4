import { describe, expect, test } from "vitest";
import { setConsentSwitch } from "../../src/oauth/consentSwitch.ts";
import { decisionSeconds } from "../../src/oauth/decision.ts";
import { deleteClient } from "../../src/oauth/manageClients.ts";
import { authorize, cameBack, exchangeCode, fieldsOf, postDecision, request } from "./calls.ts";
import { callback, type FixtureOptions, fixtureOfTest, type OAuthFixture } from "./support.ts";

async function asked(
  options: FixtureOptions = {},
): Promise<{ fixture: OAuthFixture; fields: Record<string, string> }> {
  const fixture = await fixtureOfTest(options);
  const page = await authorize(fixture, request(fixture.client));
  return { fixture, fields: fieldsOf(await page.text()) };
}

test("allowing sends the browser back with a code, the state and the issuer", async () => {
  const { fixture, fields } = await asked();
  const response = await postDecision(fixture, { ...fields, decision: "allow" });
  expect(response.status).toBe(303);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
  const { code, ...back } = cameBack(response);
  expect(code).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(back).toEqual({ state: "af0ifjsldkj", iss: "http://localhost" });
});

test("denying sends it back with access_denied", async () => {
  const { fixture, fields } = await asked();
  const response = await postDecision(fixture, { transaction: fields["transaction"], decision: "deny" });
  expect(response.status).toBe(303);
  expect(cameBack(response)).toEqual({
    error: "access_denied",
    error_description: "The user declined.",
    state: "af0ifjsldkj",
    iss: "http://localhost",
  });
});

test("nothing but the question's id is taken from the form", async () => {
  const { fixture, fields } = await asked();
  const forged = {
    redirect_uri: "https://evil.example/",
    scope: "webhooks:manage",
    client_id: "other",
    state: "x",
  };
  const response = await postDecision(fixture, { ...fields, ...forged, decision: "allow" });
  expect(response.headers.get("Location")).toMatch(/^https:\/\/app\.example\.com\/callback\?/);
  const { code = "", state } = cameBack(response);
  expect(state).toBe("af0ifjsldkj");
  expect((await exchangeCode(fixture, code)).body.scope).toBe("accounts:read analytics:read");
});

test("the chosen organization is the one that grants", async () => {
  const { fixture, fields } = await asked({ organizations: ["One", "Two"] });
  const [, second] = fixture.organizations;
  const response = await postDecision(fixture, { ...fields, organization: second, decision: "allow" });
  const { body } = await exchangeCode(fixture, cameBack(response)["code"] ?? "");
  expect(await fixture.present(body.access_token)).toMatchObject({ tenant: { organization: second } });
});

describe("what is no decision gets a page", () => {
  test("the same question twice", async () => {
    const { fixture, fields } = await asked();
    expect((await postDecision(fixture, { ...fields, decision: "allow" })).status).toBe(303);
    const again = await postDecision(fixture, { ...fields, decision: "allow" });
    expect(again.status).toBe(400);
    expect(await again.text()).toContain("This request has ended");
  });

  test.each([
    [decisionSeconds * 1000 - 1, 303],
    [decisionSeconds * 1000, 400],
  ])("after %d ms it is answered with %d", async (wait, status) => {
    const { fixture, fields } = await asked();
    fixture.clock.advance(wait);
    expect((await postDecision(fixture, { ...fields, decision: "allow" })).status).toBe(status);
  });

  test.each([
    ["an unknown question", { transaction: "unknown" }],
    ["no question", { transaction: undefined }],
    ["neither allow nor deny", { decision: "maybe" }],
    ["an unknown organization", { organization: "org_unknown" }],
    ["no organization", { organization: undefined }],
  ])("%s", async (_, changes) => {
    const { fixture, fields } = await asked();
    const response = await postDecision(fixture, { ...fields, decision: "allow", ...changes });
    expect([response.status, response.headers.get("Location")]).toEqual([400, null]);
  });

  test.each([
    ["a form of another site", { "Sec-Fetch-Site": "cross-site" }],
    ["a form of another port", { "Sec-Fetch-Site": "same-site" }],
    ["JSON", { "Content-Type": "application/json" }],
  ])("%s", async (_, headers) => {
    const { fixture, fields } = await asked();
    const response = await postDecision(fixture, { ...fields, decision: "allow" }, headers);
    expect(response.status).toBe(400);
    // It was no decision, so the question stands.
    const sameOrigin = { "Sec-Fetch-Site": "same-origin" };
    expect((await postDecision(fixture, { ...fields, decision: "deny" }, sameOrigin)).status).toBe(303);
  });

  test("a form beyond all measure", async () => {
    const { fixture, fields } = await asked();
    const response = await postDecision(fixture, { ...fields, decision: "allow", more: "x".repeat(70_000) });
    expect(response.status).toBe(400);
  });

  test("a client that was removed while the page was open", async () => {
    const { fixture, fields } = await asked();
    await fixture.database.transaction((connection) => deleteClient(connection, fixture.client.id));
    expect((await postDecision(fixture, { ...fields, decision: "allow" })).status).toBe(400);
  });
});

describe("the consent switch", () => {
  test("allow skips the page", async () => {
    const fixture = await fixtureOfTest({ consent: "allow" });
    const response = await authorize(fixture, request(fixture.client));
    expect(response.status).toBe(302);
    const { code = "", ...back } = cameBack(response);
    expect(back).toEqual({ state: "af0ifjsldkj", iss: "http://localhost" });
    expect((await exchangeCode(fixture, code)).status).toBe(200);
  });

  test("deny skips it too", async () => {
    const fixture = await fixtureOfTest({ consent: "deny" });
    const response = await authorize(fixture, request(fixture.client));
    expect([response.status, cameBack(response)["error"]]).toEqual([302, "access_denied"]);
  });

  test("what is set while it runs goes first, and may name the organization", async () => {
    const fixture = await fixtureOfTest({ consent: "deny", organizations: ["One", "Two"] });
    const organization = fixture.organizations[1] ?? "";
    await fixture.database.transaction((connection) =>
      setConsentSwitch(connection, { mode: "allow", organization }),
    );
    const { code = "" } = cameBack(await authorize(fixture, request(fixture.client)));
    const { body } = await exchangeCode(fixture, code);
    expect(await fixture.present(body.access_token)).toMatchObject({ tenant: { organization } });
    await fixture.database.transaction((connection) =>
      setConsentSwitch(connection, { mode: "allow", organization: "org_gone" }),
    );
    expect(cameBack(await authorize(fixture, request(fixture.client)))["error"]).toBe("access_denied");
    await fixture.database.transaction((connection) =>
      setConsentSwitch(connection, { mode: "ask", organization: null }),
    );
    expect((await authorize(fixture, request(fixture.client))).status).toBe(200);
  });

  test("never comes before the checks", async () => {
    const fixture = await fixtureOfTest({ consent: "allow" });
    const foreign = await authorize(fixture, request(fixture.client, { redirect_uri: `${callback}x` }));
    expect(foreign.status).toBe(400);
    const unknown = await authorize(fixture, request(fixture.client, { scope: "x" }));
    expect(cameBack(unknown)["error"]).toBe("invalid_scope");
  });
});
