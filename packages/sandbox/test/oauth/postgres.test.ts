import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { setConsentSwitch } from "../../src/oauth/consentSwitch.ts";
import { deleteClient } from "../../src/oauth/manageClients.ts";
import { expireToken, grantDirectly, listGrants } from "../../src/oauth/manageGrants.ts";
import { PostgresDatabase } from "../../src/storage/postgres/database.ts";
import { hasPostgres, type PostgresServer, startPostgresServer } from "../support/postgresServer.ts";
import { authorize, exchangeCode, obtainCode, obtainTokens, refresh, request } from "./calls.ts";
import { makeFixture, type OAuthFixture } from "./support.ts";

if (!hasPostgres) console.warn("SKIPPED: OAuth on PostgreSQL (postgres is not installed)");

let server: PostgresServer | undefined;
let schemas = 0;

beforeAll(async () => {
  if (hasPostgres) server = await startPostgresServer();
});
afterAll(() => server?.end());

/** Two instances of the server, side by side on the same data; the first one's client is both's. */
async function instances(): Promise<readonly [OAuthFixture, OAuthFixture]> {
  const url = server?.url({ schema: `oauth_${schemas++}` }) ?? "";
  const one = await makeFixture({ database: await PostgresDatabase.open(url) });
  const other = await makeFixture({ database: await PostgresDatabase.open(url), organizations: [] });
  onTestFinished(async () => {
    await Promise.all([one.close(), other.close()]);
    expect([one.faults, other.faults]).toEqual([[], []]);
  });
  return [one, { ...other, client: one.client, organizations: one.organizations }];
}

describe.skipIf(!hasPostgres)("two instances on PostgreSQL", () => {
  test("share the whole flow", async () => {
    const [one, other] = await instances();
    const code = await obtainCode(one);
    const { body } = await exchangeCode(other, code);
    expect(await one.present(body.access_token)).toMatchObject({
      tenant: { organization: one.organizations[0] },
    });
    const { body: next } = await refresh(one, body.refresh_token);
    expect((await refresh(other, body.refresh_token)).body.error).toBe("invalid_grant");
    expect(await one.present(next.access_token)).toBe("unknown");
  });

  test("let one of twins win, whichever they reach", async () => {
    const [one, other] = await instances();
    const both = Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? one : other));
    const { refresh_token: token } = await obtainTokens(one);
    const code = await obtainCode(other);
    for (const replies of [
      await Promise.all(both.map((instance) => refresh(instance, token))),
      await Promise.all(both.map((instance) => exchangeCode(instance, code))),
    ]) {
      const won = replies.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      expect(replies.filter(({ body }) => body.error === "invalid_grant")).toHaveLength(5);
      expect(await one.present(won[0]?.body.access_token ?? "")).toBe("unknown");
    }
    expect([...one.reuses, ...other.reuses].map(({ token: kind }) => kind).sort()).toEqual([
      ...Array.from({ length: 5 }, () => "code"),
      ...Array.from({ length: 5 }, () => "refresh"),
    ]);
  });

  test("see what the control plane does, each through the other", async () => {
    const [one, other] = await instances();
    const [organization = ""] = one.organizations;
    const { context, client } = one;
    const issued = await one.database.transaction((connection) =>
      grantDirectly(context, connection, { clientId: client.id, organization }),
    );
    expect(await other.present(issued.access_token)).toMatchObject({ tenant: { organization } });
    const listed = await other.database.read((connection) => listGrants(connection, organization));
    expect(listed).toMatchObject([{ id: issued.grant_id, revokedAt: undefined, tokens: [{}, {}] }]);
    await one.database.transaction((connection) => expireToken(context, connection, issued.access_token));
    expect(await other.present(issued.access_token)).toContain("expired");
    await one.database.transaction((connection) =>
      setConsentSwitch(connection, { mode: "deny", organization: null }),
    );
    expect((await authorize(other, request(client))).status).toBe(302);
    await one.database.transaction((connection) => deleteClient(connection, client.id));
    expect((await authorize(other, request(client))).status).toBe(400);
  });
});
