import type { Clock } from "../core/clock.ts";
import { hashSecret } from "../core/keys.ts";
import { ApiError } from "../errors/apiError.ts";
import { realm } from "../pipeline/authenticate.ts";
import type { Credential } from "../pipeline/credential.ts";
import type { Connection } from "../storage/connection.ts";
import { OAuthTokens } from "../storage/oauthTokens.ts";
import type { OAuthFacts } from "./facts.ts";

/**
 * Finds the credential that an access token is. One of a grant that was revoked is not there any more.
 * What it makes throws ApiError unauthorized where the token has expired, and says so (RFC 6750 §3.1).
 */
export function tokenLookup(
  facts: OAuthFacts,
  clock: Clock,
): (connection: Connection, token: string) => Promise<Credential | undefined> {
  return async (connection, token) => {
    if (!facts.owns(token)) return undefined;
    const found = await new OAuthTokens(connection).findAccessToken(hashSecret(token));
    if (found === undefined) return undefined;
    const { id, scopes, expiresAt } = found.token;
    if (expiresAt !== undefined && expiresAt <= clock.now()) throw expired();
    const { organization, environment, plan } = found;
    return { scheme: facts.server.scheme, id, tenant: { organization, environment }, scopes, plan };
  };
}

function expired(): ApiError {
  const description = "The access token expired";
  return new ApiError("unauthorized", {
    message: `${description}. Refresh it.`,
    headers: { "WWW-Authenticate": `${realm}, error="invalid_token", error_description="${description}"` },
  });
}
