import { expect } from "vitest";
import { expectDocumented } from "./documented.ts";
import { callback, type OAuthFixture, type RegisteredClient } from "./support.ts";

/** Parameters by name; undefined ones are left out. */
export type Form = Readonly<Record<string, string | undefined>>;

export function encode(form: Form): string {
  return new URLSearchParams(
    Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
}

const formType = "application/x-www-form-urlencoded";

/** An honest authorization request. */
export function request(client: RegisteredClient, changes: Form = {}): Form {
  return {
    response_type: "code",
    client_id: client.id,
    redirect_uri: callback,
    scope: "accounts:read analytics:read",
    state: "af0ifjsldkj",
    ...changes,
  };
}

/** Calls the authorization endpoint, and holds the answer against the document. */
export async function authorize({ app }: OAuthFixture, query: Form | string): Promise<Response> {
  const response = await app.request(`/oauth/authorize?${typeof query === "string" ? query : encode(query)}`);
  const { status, headers } = response;
  expectDocumented("get", "/oauth/authorize", { status, headers, body: await response.clone().text() });
  return response;
}

/** Fields of the form of a consent page, as a browser would send them. */
export function fieldsOf(page: string): Record<string, string> {
  const inputs = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  const selected = [...page.matchAll(/<select[^>]* name="([^"]+)"><option value="([^"]*)">/g)];
  return Object.fromEntries([...inputs, ...selected].map(([, name, value]) => [name ?? "", value ?? ""]));
}

export async function postDecision(
  { app }: OAuthFixture,
  fields: Form,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return app.request("/oauth/authorize/decision", {
    method: "POST",
    body: encode(fields),
    headers: { "Content-Type": formType, ...headers },
  });
}

/** Parameters that the browser comes back with. */
export function cameBack(response: Response): Record<string, string> {
  return Object.fromEntries(new URL(response.headers.get("Location") ?? "").searchParams);
}

/** Asks, agrees, and returns the code. */
export async function obtainCode(
  fixture: OAuthFixture,
  changes: Form = {},
  client: RegisteredClient = fixture.client,
): Promise<string> {
  const page = await authorize(fixture, request(client, changes));
  expect(page.status).toBe(200);
  const response = await postDecision(fixture, { ...fieldsOf(await page.text()), decision: "allow" });
  expect(response.status).toBe(303);
  return cameBack(response)["code"] ?? "";
}

export interface TokenReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly access_token: string;
    readonly refresh_token: string;
    readonly scope: string;
    readonly expires_in: number;
    readonly error?: string;
    readonly error_description?: string;
  };
}

/** Calls the token endpoint, and holds the answer against the document. */
export async function exchange(
  { app, client }: OAuthFixture,
  form: Form | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<TokenReply> {
  const credentials = { client_id: client.id, client_secret: client.secret };
  const body = typeof form === "string" ? form : encode({ ...credentials, ...form });
  const response = await app.request("/oauth/token", {
    method: "POST",
    body,
    headers: { "Content-Type": formType, ...headers },
  });
  const reply: TokenReply = {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as TokenReply["body"],
  };
  expectDocumented("post", "/oauth/token", reply);
  expect(reply.headers.get("Pragma")).toBe("no-cache");
  return reply;
}

export function exchangeCode(fixture: OAuthFixture, code: string, changes: Form = {}): Promise<TokenReply> {
  return exchange(fixture, { grant_type: "authorization_code", code, redirect_uri: callback, ...changes });
}

export function refresh(fixture: OAuthFixture, token: string, changes: Form = {}): Promise<TokenReply> {
  return exchange(fixture, { grant_type: "refresh_token", refresh_token: token, ...changes });
}

/** Tokens of a fresh grant, through the whole flow. */
export async function obtainTokens(fixture: OAuthFixture, changes: Form = {}): Promise<TokenReply["body"]> {
  const { status, body } = await exchangeCode(fixture, await obtainCode(fixture, changes));
  expect(status).toBe(200);
  return body;
}
