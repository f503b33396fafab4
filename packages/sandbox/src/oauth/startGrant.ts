import type { Connection } from "../storage/connection.ts";
import { OAuthGrants, type StoredGrant } from "../storage/oauthGrants.ts";
import type { OAuthContext } from "./services.ts";

/** Begins a family of tokens, and clears away those of which nothing has lived for as long as a refresh token does. */
export async function startGrant(
  { facts, clock, ids }: OAuthContext,
  connection: Connection,
  grant: Pick<StoredGrant, "clientId" | "organization" | "environment" | "scopes">,
): Promise<StoredGrant> {
  const grants = new OAuthGrants(connection);
  const now = clock.now();
  const { refreshTokenSeconds } = facts.server;
  if (refreshTokenSeconds !== null) await grants.purge(now - refreshTokenSeconds * 1000);
  return grants.insert({ id: ids.next("grt_"), ...grant }, now);
}
