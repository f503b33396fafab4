import { OAuthError } from "../errors/oauth-error.ts";
import { SdkError } from "../errors/sdk-error.ts";
import { AbortError, ConnectionError, TimeoutError, type TransportFacts } from "../errors/transport-error.ts";
import { within } from "../limits.ts";
import { redacted } from "../redact.ts";
import type { AuthorizationServer } from "./server.ts";

/** A good answer of an endpoint: its status and its body, `undefined` where that is no JSON. */
export interface OAuthAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly facts: TransportFacts;
}

/**
 * Sends a form with the client's own credentials, once, following no redirect: everything in it is secret.
 * Throws an `OAuthError` for a refusal, a `ConnectionError` or a `TimeoutError` when no answer arrived.
 */
export function post(
  server: AuthorizationServer,
  url: string,
  form: Readonly<Record<string, string>>,
): Promise<OAuthAnswer> {
  const path = new URL(url).pathname;
  const operation = { id: "oauth", resource: "oauth", method: "POST", path, response: "json" } as const;
  const facts = { operation, attempts: 1 };
  const limits = {
    signal: undefined,
    timeout: server.timeout,
    onTimeout: () => new TimeoutError("attempt", server.timeout, facts),
    onAbort: (reason: unknown) => new AbortError(facts, reason),
  };
  return within(limits, async (signal) => {
    try {
      const { fetch } = server;
      const response = await fetch(url, { ...request(server, form), signal, redirect: "manual" });
      const body = parse(await response.text());
      if (!response.ok) throw new OAuthError(problemOf(response.status, body, server, form), facts);
      return { status: response.status, body, facts: { ...facts, status: response.status } };
    } catch (cause) {
      throw cause instanceof SdkError ? cause : new ConnectionError(facts, cause);
    }
  });
}

function request(server: AuthorizationServer, form: Readonly<Record<string, string>>) {
  const { clientId, clientSecret } = server;
  const basic = server.clientAuthentication === "basic" && clientSecret !== undefined;
  const client = { client_id: clientId, ...(clientSecret && { client_secret: clientSecret }) };
  const headers = new Headers({
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
  });
  if (basic) headers.set("authorization", `Basic ${btoa(`${formText(clientId)}:${formText(clientSecret)}`)}`);
  // A string, because some runtimes would add a charset to the type of a `URLSearchParams`.
  return { method: "POST", headers, body: `${new URLSearchParams(basic ? form : { ...form, ...client })}` };
}

/** A text as forms encode it; RFC 6749 §2.3.1 wants that before Base64. */
function formText(text: string): string {
  return `${new URLSearchParams({ _: text })}`.slice(2);
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? { ...body } : undefined;
  } catch {
    return undefined;
  }
}

/** What the server says of its refusal; some repeat what was sent, and that is secret. */
function problemOf(
  status: number,
  body: Readonly<Record<string, unknown>> | undefined,
  server: AuthorizationServer,
  form: Readonly<Record<string, string>>,
) {
  const open = new Set(["grant_type", "token_type_hint", "redirect_uri"]);
  const secrets = Object.entries(form).flatMap(([name, value]) => (open.has(name) || !value ? [] : [value]));
  const clean = (value: unknown): string | undefined =>
    typeof value === "string"
      ? [...secrets, server.clientSecret ?? secrets[0] ?? "\0"].reduce(
          (text, secret) => text.replaceAll(secret, redacted),
          value,
        )
      : undefined;
  return {
    status,
    error: clean(body?.["error"]) ?? "no_code",
    description: clean(body?.["error_description"]),
  };
}
