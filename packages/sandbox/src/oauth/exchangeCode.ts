import { hashSecret } from "../core/keys.ts";
import type { Connection } from "../storage/connection.ts";
import type { StoredClient } from "../storage/oauthClients.ts";
import { OAuthCodes, type StoredCode } from "../storage/oauthCodes.ts";
import { OAuthGrants } from "../storage/oauthGrants.ts";
import { issueTokens, type TokenResponse } from "./issue.ts";
import { type OAuthError, refusal } from "./oauthError.ts";
import { challengeOf } from "./pkce.ts";
import { reused } from "./reuse.ts";
import type { OAuthContext } from "./services.ts";

export interface CodeExchange {
  readonly code: string;
  readonly redirect_uri: string;
  readonly code_verifier?: string;
}

/**
 * Exchanges an authorization code, once (RFC 6749 §4.1.3). A second time ends all that came of the first (§4.1.2).
 * It runs inside of one transaction, and a refusal is a result: what it revokes has to last.
 */
export async function exchangeCode(
  context: OAuthContext,
  connection: Connection,
  client: StoredClient,
  asked: CodeExchange,
): Promise<TokenResponse | OAuthError> {
  const codes = new OAuthCodes(connection);
  const now = context.clock.now();
  const code = await codes.find(hashSecret(asked.code));
  const grant = code && (await new OAuthGrants(connection).find(code.grantId));
  if (code === undefined || grant === undefined) return refusal("invalid_grant", "The code is unknown.");
  if (grant.clientId !== client.id) return refusal("invalid_grant", "The code was issued to another client.");
  if (code.usedAt !== undefined) return reused(context, connection, grant, "code");
  if (grant.revokedAt !== undefined) return refusal("invalid_grant", "The grant was revoked.");
  if (code.expiresAt <= now) return refusal("invalid_grant", "The code has expired.");
  if (code.redirectUri !== asked.redirect_uri) {
    return refusal("invalid_grant", "The redirect_uri is not the one of the authorization request.");
  }
  const mismatch = verifierFault(code, asked.code_verifier);
  if (mismatch !== undefined) return refusal("invalid_grant", mismatch);
  await codes.markUsed(code.hash, now);
  return issueTokens(context, connection, grant, { scopes: grant.scopes, refreshScopes: grant.scopes });
}

/** A verifier without a challenge is refused as well, else PKCE could be stripped (RFC 9700 §2.1.1). */
function verifierFault({ codeChallenge }: StoredCode, verifier: string | undefined): string | undefined {
  if (codeChallenge === null) {
    return verifier === undefined
      ? undefined
      : "There is a code_verifier, but the authorization request had no code_challenge.";
  }
  if (verifier === undefined)
    return "The code_verifier is missing: the authorization request had a code_challenge.";
  return challengeOf(verifier) === codeChallenge
    ? undefined
    : "The code_verifier is not the one that the code_challenge was made from.";
}
