import { OAuthError, ReauthorizationRequiredError } from "../errors/oauth-error.ts";
import { type CallFacts, SdkError } from "../errors/sdk-error.ts";
import { CredentialsError } from "../errors/transport-error.ts";
import type { OAuthSpec } from "../operation.ts";
import { OAuth } from "./oauth.ts";
import type { OAuthOptions } from "./options.ts";

/** OAuth as a client takes it: options, or what was made of them, to share its tokens with other code. */
export type OAuthCredential = OAuth | OAuthOptions;

/** An {@link OAuth} by what a client was given. It may be of another copy of this runtime. */
export function connect(spec: OAuthSpec, given: OAuthCredential, fetch?: typeof globalThis.fetch): OAuth {
  return "accessToken" in given ? given : new OAuth(spec, { ...given, fetch: given.fetch ?? fetch });
}

/** The access token for a call. What it throws speaks of that call, which was not sent. */
export async function accessTokenFor(oauth: OAuth, facts: CallFacts): Promise<string> {
  try {
    return await oauth.accessToken();
  } catch (error) {
    if (ReauthorizationRequiredError.is(error)) {
      throw new ReauthorizationRequiredError(error.reason, facts, error.cause);
    }
    const code = OAuthError.is(error) ? "invalid_credentials" : "missing_credentials";
    const why = error instanceof SdkError ? error.message : "the token store or onTokens failed";
    throw new CredentialsError(code, `no access token could be had: ${why}`, facts, error);
  }
}
