import { OAuthError } from "../errors/oauth-error.ts";
import { CredentialsError } from "../errors/transport-error.ts";
import { sameText } from "./same-text.ts";

/** What came back with the user, and what was kept for their return. */
export interface CodeExchange {
  /** `code` of the redirect's query. */
  readonly code: string | null | undefined;
  /** `state` of the redirect's query. */
  readonly state: string | null | undefined;
  /** `state` that `authorizationUrl` gave. */
  readonly expectedState: string;
  /** `codeVerifier` that `authorizationUrl` gave. */
  readonly codeVerifier: string;
  /** `error` of the redirect's query, such as `access_denied` (RFC 6749 §4.1.2.1). */
  readonly error?: string | null | undefined;
  /** `error_description` of the redirect's query. */
  readonly errorDescription?: string | null | undefined;
}

/**
 * The code of a redirect that belongs to the request. The state is compared first, in constant time: nothing else of
 * a forged redirect is looked at. Throws a `CredentialsError`, or an `OAuthError` when the user or the server refused.
 */
export function readCallback(exchange: CodeExchange): string {
  const { code, state, expectedState, codeVerifier, error, errorDescription } = exchange;
  if (!expectedState)
    throw invalid("expectedState is empty: keep the state of authorizationUrl() in the session");
  if (!state || !sameText(state, expectedState)) {
    throw invalid("state is not the expected one: the redirect answers another request, or is forged");
  }
  if (error) throw new OAuthError({ error, description: errorDescription ?? undefined, status: undefined });
  if (!code) throw invalid("code is missing: take it from the redirect's query");
  if (!/^[\w.~-]{43,128}$/.test(codeVerifier)) {
    throw invalid("codeVerifier is not the one that authorizationUrl() gave (RFC 7636 §4.1)");
  }
  return code;
}

function invalid(problem: string): CredentialsError {
  return new CredentialsError("invalid_credentials", problem);
}
