import type { Clock } from "../clock.ts";
import { CredentialsError } from "../errors/transport-error.ts";
import type { OAuthSpec } from "../operation.ts";
import { isBrowser, isLoopback } from "../platform.ts";
import type { OAuthEndpoints, OAuthOptions } from "./options.ts";

/** An authorization server, as one client of it sees it. */
export interface AuthorizationServer {
  readonly endpoints: OAuthEndpoints;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly clientAuthentication: "body" | "basic";
  readonly fetch: typeof globalThis.fetch;
  readonly timeout: number;
  readonly clock: Clock;
  /** Life of an access token in seconds, for answers that don't tell. */
  readonly accessTokenSeconds: number | undefined;
}

/** Throws a `CredentialsError` for what cannot be right, or must not be used here. */
export function serverOf(spec: OAuthSpec, options: OAuthOptions, clock: Clock): AuthorizationServer {
  const { clientId, clientSecret, clientAuthentication = "body", timeout = 10_000 } = options;
  if (!options.tokenStore) throw invalid("tokenStore is missing: fileTokenStore(path), for one");
  if (!clientId) throw invalid("clientId is empty: check where it is read from");
  if (clientSecret === "") throw invalid("clientSecret is empty: check where it is read from");
  if (/[^\x20-\x7e]|^ | $/.test(clientId + (clientSecret ?? ""))) {
    throw invalid("clientId or clientSecret holds a line break or another odd character: trim it");
  }
  if (clientSecret !== undefined && isBrowser()) {
    throw invalid("in a browser everybody can read the clientSecret: exchange tokens on your server");
  }
  if (!(timeout > 0)) throw new RangeError("timeout must be a positive number of milliseconds");
  const endpoints = {
    authorization: options.endpoints?.authorization ?? spec.authorizationUrl,
    token: options.endpoints?.token ?? spec.tokenUrl,
    refresh: options.endpoints?.refresh ?? options.endpoints?.token ?? spec.refreshUrl,
    revocation: options.endpoints?.revocation ?? spec.revocationUrl,
  };
  for (const [name, url] of Object.entries(endpoints)) if (url !== undefined) guardUrl(name, url);
  return {
    endpoints,
    clientId,
    clientSecret,
    clientAuthentication,
    fetch: (...request) => (options.fetch ?? globalThis.fetch)(...request),
    timeout,
    clock,
    accessTokenSeconds: spec.accessTokenSeconds,
  };
}

function guardUrl(name: string, text: string): void {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw invalid(`the ${name} endpoint must be an absolute URL`);
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url))) {
    throw invalid(`the ${name} endpoint must be an https: URL (RFC 6749 §3.1): secrets travel there`);
  }
}

function invalid(problem: string): CredentialsError {
  return new CredentialsError("invalid_credentials", problem);
}
