import type { Clock } from "../core/clock.ts";
import { hashSecret, type KeyScheme } from "../core/keys.ts";
import type { ApiKeys } from "../storage/apiKeys.ts";
import type { TokenLookup } from "./credential.ts";

/** The last use of a key is noted at most this often: a write for every request would tell nobody more. */
const noteEvery = 1_000;

/** Finds the API key that a token is. A revoked one is not there any more. */
export function keyLookup(keys: ApiKeys, scheme: KeyScheme, clock: Clock): TokenLookup {
  return (token) => {
    const found = keys.findByHash(hashSecret(token));
    if (found === undefined) return undefined;
    const { key, plan } = found;
    const now = clock.now();
    if (key.lastUsedAt === undefined || now - Date.parse(key.lastUsedAt) >= noteEvery)
      keys.touch(key.id, now);
    return {
      scheme: scheme.name,
      id: key.id,
      tenant: { organization: key.organization, environment: key.environment },
      scopes: key.scopes,
      plan,
    };
  };
}
