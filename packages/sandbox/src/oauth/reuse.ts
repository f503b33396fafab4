import type { Connection } from "../storage/connection.ts";
import { OAuthGrants, type StoredGrant } from "../storage/oauthGrants.ts";
import { type OAuthError, refusal } from "./oauthError.ts";
import type { OAuthContext, Reuse } from "./services.ts";

const words = { code: "code", refresh: "refresh token" } as const;

/** Answers a code or refresh token that was used before: taken for theft, it ends the family (RFC 9700 §4.14.2). */
export async function reused(
  { facts, clock }: OAuthContext,
  connection: Connection,
  grant: StoredGrant,
  token: Reuse["token"],
): Promise<OAuthError> {
  const before = `The ${words[token]} was used before.`;
  const { id: grantId, clientId, organization, environment } = grant;
  const reuse = { token, clientId, organization, environment, grantId };
  // Of a code it is OAuth itself that asks for it (RFC 6749 §4.1.2); of refresh tokens the document may say otherwise.
  if (token === "refresh" && !facts.server.reuseRevokesFamily) {
    return { ...refusal("invalid_grant", before), reuse };
  }
  await new OAuthGrants(connection).revoke(grant.id, clock.now());
  return { ...refusal("invalid_grant", `${before} All tokens of this grant are now revoked.`), reuse };
}
