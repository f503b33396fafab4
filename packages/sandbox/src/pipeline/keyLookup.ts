import type { Clock } from "../core/clock.ts";
import { hashSecret, type KeyScheme } from "../core/keys.ts";
import { type Storage, storeOn } from "../storage/store.ts";
import type { Credential, TokenLookup } from "./credential.ts";

/** Finds the API key that a token is. A revoked one is not there any more. */
export function keyLookup(scheme: KeyScheme): TokenLookup {
  return async (connection, token) => {
    if (!scheme.owns(token)) return undefined;
    const found = await storeOn(connection).apiKeys.findByHash(hashSecret(token));
    if (found === undefined) return undefined;
    const { id, organization, environment, scopes, plan } = found;
    return { scheme: scheme.name, id, tenant: { organization, environment }, scopes, plan };
  };
}

/** The last use of a key is noted at most this often: a write for every request would tell nobody more. */
const noteEvery = 1_000;

/** Notes when each key was used last. */
export function useNotes(scheme: KeyScheme, storage: Storage, clock: Clock) {
  const noted = new Map<string, number>();
  return async (credential: Credential): Promise<void> => {
    if (credential.scheme !== scheme.name) return;
    const now = clock.now();
    if (now - (noted.get(credential.id) ?? Number.NEGATIVE_INFINITY) < noteEvery) return;
    noted.set(credential.id, now);
    await storage.transaction((store) => store.apiKeys.touch(credential.id, now));
  };
}
