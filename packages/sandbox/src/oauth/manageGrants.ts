import { hashSecret } from "../core/keys.ts";
import { invalidRequest, notFound } from "../errors/apiError.ts";
import type { Connection } from "../storage/connection.ts";
import { OAuthClients } from "../storage/oauthClients.ts";
import { OAuthGrants, type StoredGrant } from "../storage/oauthGrants.ts";
import { OAuthTokens, type StoredToken } from "../storage/oauthTokens.ts";
import { Organizations } from "../storage/organizations.ts";
import { issueTokens, type TokenResponse } from "./issue.ts";
import type { OAuthContext } from "./services.ts";
import { startGrant } from "./startGrant.ts";
import { unknownValues } from "./unknownValues.ts";

/** A grant with its tokens, newest first. */
export interface ShownGrant extends StoredGrant {
  readonly tokens: readonly StoredToken[];
}

/** What an organization has granted, newest first, revoked grants too until they are cleared away. */
export async function listGrants(
  connection: Connection,
  organization: string,
): Promise<readonly ShownGrant[]> {
  const tokens = new OAuthTokens(connection);
  const shownGrants: ShownGrant[] = [];
  for (const grant of await new OAuthGrants(connection).list(organization))
    shownGrants.push({ ...grant, tokens: await tokens.ofGrant(grant.id) });
  return shownGrants;
}

/**
 * Ends a whole family of tokens at once.
 * @returns whether it was in force.
 */
export function revokeGrant({ clock }: OAuthContext, connection: Connection, id: string): Promise<boolean> {
  return new OAuthGrants(connection).revoke(id, clock.now());
}

/**
 * Lets an access or refresh token expire now.
 * @param token itself, or its id.
 * @returns whether there is such a token.
 */
export function expireToken(
  { clock }: OAuthContext,
  connection: Connection,
  token: string,
): Promise<boolean> {
  return new OAuthTokens(connection).expire({ id: token, hash: hashSecret(token) }, clock.now());
}

export interface DirectGrant {
  readonly clientId: string;
  readonly organization: string;
  /** Default: all. */
  readonly scopes?: readonly string[];
}

/**
 * Issues tokens as if the organization had agreed, without the flow.
 * @throws ApiError not_found for an unknown client or organization; invalid_request for an unknown scope.
 */
export async function grantDirectly(
  context: OAuthContext,
  connection: Connection,
  { clientId, organization, scopes: wanted }: DirectGrant,
): Promise<TokenResponse & { readonly grant_id: string }> {
  const known = context.facts.server.scopes.map(({ name }) => name);
  const scopes = wanted ?? known;
  const faults = unknownValues("scopes", scopes, known);
  if (faults.length > 0) throw invalidRequest(faults);
  const client = await new OAuthClients(connection).find(clientId);
  if (client === undefined) throw notFound(`There is no OAuth client ${clientId}.`);
  if ((await new Organizations(connection).find(organization)) === undefined)
    throw notFound(`There is no organization ${organization}.`);
  const { environment } = client;
  const grant = await startGrant(context, connection, { clientId, organization, environment, scopes });
  const issued = await issueTokens(context, connection, grant, { scopes, refreshScopes: scopes });
  return { ...issued, grant_id: grant.id };
}
