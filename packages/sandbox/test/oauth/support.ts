import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { expect, onTestFinished } from "vitest";
import { growingIds } from "../../src/core/ids.ts";
import type { ApiDescription } from "../../src/description.ts";
import { ApiError } from "../../src/errors/apiError.ts";
import { description as outfame } from "../../src/generated/description.ts";
import { authorizationServer } from "../../src/oauth/authorizationServer.ts";
import type { ConsentMode } from "../../src/oauth/consentSwitch.ts";
import { oauthFacts } from "../../src/oauth/facts.ts";
import { type ClientRequest, createClient } from "../../src/oauth/manageClients.ts";
import type { OAuthContext, Reuse } from "../../src/oauth/services.ts";
import { tokenLookup } from "../../src/oauth/tokenLookup.ts";
import type { Credential } from "../../src/pipeline/credential.ts";
import { validators } from "../../src/schema/validators.ts";
import type { Database } from "../../src/storage/connection.ts";
import { Organizations } from "../../src/storage/organizations.ts";
import { SqliteDatabase } from "../../src/storage/sqlite.ts";
import { ManualClock } from "../support/manualClock.ts";

export const callback = "https://app.example.com/callback";

export interface RegisteredClient {
  readonly id: string;
  readonly secret: string;
}

export interface OAuthFixture {
  readonly app: Hono;
  readonly clock: ManualClock;
  readonly database: Database;
  readonly context: OAuthContext;
  /** Of the organizations, in order. */
  readonly organizations: readonly string[];
  readonly client: RegisteredClient;
  readonly reuses: Reuse[];
  /** Faults of the server. Any that a test leaves here fails it. */
  readonly faults: unknown[];
  register(request?: Partial<ClientRequest>): Promise<RegisteredClient>;
  /** What the API makes of a bearer token: the credential, `unknown`, or the challenge it is refused with. */
  present(token: string): Promise<Credential | string>;
  close(): Promise<void>;
}

export interface FixtureOptions {
  readonly consent?: ConsentMode;
  readonly organizations?: readonly string[];
  /** Default: SQLite in memory. */
  readonly database?: Database;
  /** Default: the document's. */
  readonly description?: ApiDescription;
}

/** An authorization server in this process, with one client; it has to be closed. */
export async function makeFixture(options: FixtureOptions = {}): Promise<OAuthFixture> {
  const { consent = "ask", organizations: names = ["Northpine Coffee"], description = outfame } = options;
  const clock = new ManualClock();
  const ids = growingIds(clock);
  const { database = new SqliteDatabase(":memory:") } = options;
  const facts = oauthFacts(description);
  const context = { facts, clock, ids };
  const reuses: Reuse[] = [];
  const faults: unknown[] = [];
  const organizations = await database.transaction(async (connection) => {
    const made: string[] = [];
    for (const name of names) {
      const request = { id: ids.next("org_"), name, plan: "pro" };
      made.push((await new Organizations(connection).insert(request, clock.now())).id);
    }
    return made;
  });
  const app = authorizationServer({
    description,
    database,
    clock,
    ids,
    validators: validators(description),
    consent,
    report: (error) => faults.push(error),
    toResponse: (error) =>
      Response.json({}, { status: error instanceof ApiError && error.code === "not_found" ? 404 : 500 }),
    onReuse: (reuse) => reuses.push(reuse),
  });
  const register = async (request: Partial<ClientRequest> = {}): Promise<RegisteredClient> => {
    const wanted = { name: "Example App", redirectUris: [callback], ...request };
    const { client, secret } = await database.transaction((connection) =>
      createClient(context, connection, wanted),
    );
    return { id: client.id, secret };
  };
  const lookup = tokenLookup(facts, clock);
  return {
    app,
    clock,
    database,
    context,
    organizations,
    client: await register(),
    reuses,
    faults,
    register,
    async present(token) {
      try {
        return (await database.read((connection) => lookup(connection, token))) ?? "unknown";
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return error.facts.headers?.["WWW-Authenticate"] ?? error.code;
      }
    },
    close: () => database.close(),
  };
}

/** A fixture that ends with the test. */
export async function fixtureOfTest(options: FixtureOptions = {}): Promise<OAuthFixture> {
  const fixture = await makeFixture(options);
  onTestFinished(async () => {
    await fixture.close();
    expect(fixture.faults).toEqual([]);
  });
  return fixture;
}

/** Serves the fixture over a socket. */
export async function listen({
  app,
}: OAuthFixture): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
