import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PostgresDatabase } from "../../src/storage/postgres/database.ts";
import { hasPostgres, type PostgresServer, startPostgresServer } from "../support/postgresServer.ts";
import { authorize, exchange, obtainCode, obtainTokens, postDecision } from "./calls.ts";
import { callback, makeFixture, type OAuthFixture } from "./support.ts";

let server: PostgresServer | undefined;
beforeAll(async () => {
  if (hasPostgres) server = await startPostgresServer();
});
afterAll(() => server?.end());

const names = [
  "response_type",
  "client_id",
  "redirect_uri",
  "scope",
  "state",
  "code_challenge",
  "code_challenge_method",
  "grant_type",
  "code",
  "client_secret",
  "code_verifier",
  "refresh_token",
  "transaction",
  "decision",
  "organization",
  "__proto__",
  "constructor",
];

/** Values that mean something here, next to any text there is and to what is no text at all. */
function values(known: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known).map(encodeURIComponent) },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme" }).map(encodeURIComponent) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("%00", "a%00b", "%FF", "%", "%zz", "", "+", "%20", "a=b", "x".repeat(9_000)),
    },
  );
}

function forms(known: readonly string[]): fc.Arbitrary<string> {
  const pair = fc.tuple(fc.constantFrom(...names), values(known)).map(([name, value]) => `${name}=${value}`);
  return fc.array(pair, { maxLength: 10 }).map((pairs) => pairs.join("&"));
}

async function withstands(fixture: OAuthFixture, runs: number): Promise<void> {
  const { id, secret } = fixture.client;
  const { refresh_token: token } = await obtainTokens(fixture);
  const words = [
    "code",
    "token",
    "S256",
    "plain",
    "accounts:read",
    "admin",
    "authorization_code",
    "refresh_token",
  ];
  const code = await obtainCode(fixture);
  const known = [id, secret, callback, token, code, "allow", "deny", ...fixture.organizations, ...words];
  const whole = `response_type=code&client_id=${id}&redirect_uri=${encodeURIComponent(callback)}`;
  const credentials = `client_id=${id}&client_secret=${secret}`;
  const start = fc.constantFrom(
    "",
    `${whole}&`,
    `${credentials}&grant_type=refresh_token&`,
    `${credentials}&`,
  );
  await fc.assert(
    fc.asyncProperty(start, forms(known), async (begins, form) => {
      // The calls hold every answer against the document: its statuses, headers and bodies.
      await authorize(fixture, begins + form);
      await exchange(fixture, begins + form);
      const decided = await postDecision(fixture, {
        transaction: form,
        decision: "allow",
        organization: form,
      });
      expect(decided.status).toBe(400);
      expect(fixture.faults).toEqual([]);
    }),
    { numRuns: runs },
  );
}

test("whatever is sent is answered as the document says", async () => {
  const fixture = await makeFixture();
  try {
    await withstands(fixture, 300);
  } finally {
    await fixture.close();
  }
});

test.skipIf(!hasPostgres)("on PostgreSQL too", async () => {
  const database = await PostgresDatabase.open(server?.url({ schema: "oauth_fuzz" }) ?? "");
  const fixture = await makeFixture({ database });
  try {
    await withstands(fixture, 150);
  } finally {
    await fixture.close();
  }
});
