import { hide } from "../errors/sdk-error.ts";
import { challengeOf, randomText } from "./pkce.ts";
import type { AuthorizationServer } from "./server.ts";

/** What the user is to be asked for. */
export interface AuthorizationOptions<Scope extends string = string> {
  /** The scopes to ask for; as few as will do. */
  readonly scopes: readonly Scope[];
  /** What comes back with the user, unchanged. Default: 32 random bytes, which nobody can guess. */
  readonly state?: string | undefined;
}

/**
 * Where to send the user, and what to keep for their return, in their session. `codeVerifier` is secret: it can be read,
 * but logs, spreads and `JSON.stringify` leave it out.
 */
export class AuthorizationRequest {
  /** Send the user there. */
  readonly url: string;
  /** Compared with what comes back: `expectedState` of `exchangeCode`. */
  readonly state: string;
  /** Proves that the one who exchanges the code is the one who asked for it (RFC 7636). */
  declare readonly codeVerifier: string;

  constructor(url: string, state: string, codeVerifier: string) {
    this.url = url;
    this.state = state;
    hide(this, { codeVerifier });
  }
}

/** Begins the authorization code flow with PKCE, method `S256` (RFC 6749 §4.1.1, RFC 7636 §4.3). */
export async function beginAuthorization(
  server: AuthorizationServer,
  redirectUri: string,
  options: AuthorizationOptions,
): Promise<AuthorizationRequest> {
  const { scopes, state = await randomText() } = options;
  const codeVerifier = await randomText();
  const url = new URL(server.endpoints.authorization);
  const fields = {
    response_type: "code",
    client_id: server.clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(" "),
    state,
    code_challenge: await challengeOf(codeVerifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(fields)) if (value) url.searchParams.set(name, value);
  return new AuthorizationRequest(url.href, state, codeVerifier);
}
