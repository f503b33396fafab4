import { hashSecret } from "../core/keys.ts";
import type { Connection } from "../storage/connection.ts";
import type { StoredClient } from "../storage/oauthClients.ts";
import { OAuthGrants } from "../storage/oauthGrants.ts";
import { OAuthTokens } from "../storage/oauthTokens.ts";
import { issueTokens, type TokenResponse } from "./issue.ts";
import { type OAuthError, refusal } from "./oauthError.ts";
import { reused } from "./reuse.ts";
import { namedScopes, scopesBeyond, splitScope } from "./scopes.ts";
import type { OAuthContext } from "./services.ts";

export interface RefreshExchange {
  readonly refresh_token: string;
  readonly scope?: string;
}

/**
 * Exchanges a refresh token (RFC 6749 §6). It ends with its use: of twins that come at once, one gets tokens and the
 * other is a re-use, as both run in transactions that come one after the other.
 */
export async function refresh(
  context: OAuthContext,
  connection: Connection,
  client: StoredClient,
  asked: RefreshExchange,
): Promise<TokenResponse | OAuthError> {
  const tokens = new OAuthTokens(connection);
  const now = context.clock.now();
  const token = await tokens.findRefreshToken(hashSecret(asked.refresh_token));
  const grant = token && (await new OAuthGrants(connection).find(token.grantId));
  if (token === undefined || grant === undefined)
    return refusal("invalid_grant", "The refresh token is unknown.");
  if (grant.clientId !== client.id)
    return refusal("invalid_grant", "The refresh token was issued to another client.");
  if (token.usedAt !== undefined) return reused(context, connection, grant, "refresh");
  if (grant.revokedAt !== undefined) return refusal("invalid_grant", "The grant was revoked.");
  if (token.expiresAt !== undefined && token.expiresAt <= now)
    return refusal("invalid_grant", "The refresh token has expired.");
  const scopes = asked.scope === undefined ? token.scopes : splitScope(asked.scope);
  const beyond = scopesBeyond(scopes, token.scopes);
  if (beyond.length > 0) {
    const verb = beyond.length === 1 ? "was" : "were";
    return refusal("invalid_scope", `${namedScopes(beyond)} ${verb} not granted.`);
  }
  if (!context.facts.server.refreshRotation) {
    const wish = { scopes, refreshScopes: token.scopes, keptRefreshToken: asked.refresh_token };
    return issueTokens(context, connection, grant, wish);
  }
  await tokens.markUsed(token.id, now);
  return issueTokens(context, connection, grant, { scopes, refreshScopes: token.scopes });
}
