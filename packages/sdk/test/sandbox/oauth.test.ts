import { expect, it } from "vitest";
import Outfame from "../../src/index.ts";
import { createOAuth, memoryTokenStore, ReauthorizationRequiredError } from "../../src/oauth.ts";
import { sandboxFor } from "./sandboxFor.ts";

const redirectUri = "https://app.example/callback";

/** A client that acts for an organization of a sandbox, which agreed to two scopes. */
async function connected() {
  const sandbox = await sandboxFor({ consent: "allow" });
  const application = await sandbox.control.oauth.createClient({ name: "App", redirect_uris: [redirectUri] });
  const tokenStore = memoryTokenStore();
  const oauth = createOAuth({
    clientId: application.client_id,
    clientSecret: application.client_secret,
    redirectUri,
    tokenStore,
    endpoints: {
      authorization: `${sandbox.url}/oauth/authorize`,
      token: `${sandbox.url}/oauth/token`,
    },
  });
  const { url, state, codeVerifier } = await oauth.authorizationUrl({
    scopes: ["accounts:read", "accounts:write"],
  });
  const answer = await fetch(url, { redirect: "manual" });
  const query = new URL(answer.headers.get("Location") ?? "").searchParams;
  await oauth.exchangeCode({
    code: query.get("code"),
    state: query.get("state"),
    error: query.get("error"),
    expectedState: state,
    codeVerifier,
  });
  const outfame = new Outfame({ oauth, baseUrl: sandbox.baseUrl });
  return { sandbox, outfame, tokenStore };
}

it("goes through the flow, and calls with the scopes that were agreed to", async () => {
  const { outfame } = await connected();
  const { id } = await outfame.accounts.create({ instagram_username: "north" });
  expect((await outfame.accounts.get(id)).instagram_username).toBe("north");
  const refused = await outfame.webhooks.list().result();
  expect(refused).toMatchObject({
    ok: false,
    error: { code: "insufficient_scope", required: ["webhooks:manage"] },
  });
});

it("renews an expired token once for many calls, over as many hours as it takes", async () => {
  const { sandbox, outfame } = await connected();
  for (let hour = 0; hour < 3; hour++) {
    await sandbox.control.clock.advance({ seconds: 3600 });
    const lists = await Promise.all(Array.from({ length: 10 }, () => outfame.accounts.list()));
    expect(lists.every(({ data }) => data.length === 0)).toBe(true);
  }
  const { rules } = await sandbox.control.requests.verdict();
  expect(rules.find(({ name }) => name === "refresh_token_reuse")).toMatchObject({ passed: true });
});

it("asks for the user again when the grant is gone, and sends nothing more", async () => {
  const { sandbox, outfame } = await connected();
  const [grant] = (await sandbox.control.oauth.listGrants()).data;
  await sandbox.control.oauth.revokeGrant(grant?.id ?? "");
  await expect(outfame.accounts.list()).rejects.toThrow(ReauthorizationRequiredError);
  const before = (await sandbox.control.requests.list()).data.length;
  await expect(outfame.accounts.list()).rejects.toThrow(ReauthorizationRequiredError);
  expect((await sandbox.control.requests.list()).data).toHaveLength(before);
});

it("asks for the user again when the refresh token was not used for its whole life", async () => {
  const { sandbox, outfame } = await connected();
  await sandbox.control.clock.advance({ seconds: 31 * 86_400 });
  await expect(outfame.accounts.list()).rejects.toThrow(ReauthorizationRequiredError);
});
