import { timingSafeEqual } from "node:crypto";
import { hashSecret } from "../core/keys.ts";
import type { Connection } from "../storage/connection.ts";
import { OAuthClients, type StoredClient } from "../storage/oauthClients.ts";

/** @returns the client that the id and secret are of; undefined where there is none. */
export async function authenticateClient(
  connection: Connection,
  id: string,
  secret: string,
): Promise<StoredClient | undefined> {
  const client = await new OAuthClients(connection).find(id);
  if (client === undefined) return undefined;
  const same = timingSafeEqual(Buffer.from(client.secretHash), Buffer.from(hashSecret(secret)));
  return same ? client : undefined;
}
