import type { Clock } from "../core/clock.ts";
import type { IdSource } from "../core/ids.ts";
import { hashSecret, hintOf, type KeyScheme, newSecret } from "../core/keys.ts";
import type { ApiDescription } from "../description.ts";
import { conflict } from "../errors/apiError.ts";
import type { StoredKey } from "../storage/apiKeys.ts";
import type { Storage, Store } from "../storage/store.ts";

/** What a new key is to be. */
export interface KeyRequest {
  readonly organization: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Undefined: the plan of the organization. */
  readonly plan: string | undefined;
  readonly environment: string;
}

export interface IssuedKey {
  readonly key: StoredKey;
  /** The key itself: known only now. */
  readonly secret: string;
}

export interface KeyIssuer {
  readonly description: ApiDescription;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly scheme: KeyScheme;
}

/**
 * Makes an API key. Only its hash is kept.
 * @throws ApiError conflict where the organization has as many as it may have.
 */
export function issueKey(issuer: KeyIssuer, request: KeyRequest): Promise<IssuedKey> {
  return issuer.storage.transaction((store) => insertKey(issuer, store, request));
}

/** The same, inside of a unit of work. */
export async function insertKey(issuer: KeyIssuer, store: Store, request: KeyRequest): Promise<IssuedKey> {
  const { scheme, ids, clock } = issuer;
  const prefix = scheme.prefix(request.environment);
  const secret = newSecret(prefix);
  const most = scheme.maxPerOrganization;
  if (most !== null && (await store.apiKeys.count(request.organization)) >= most) {
    throw conflict(
      `The organization has ${most} API keys, which is as many as it may have: revoke one first.`,
    );
  }
  const key = await store.apiKeys.insert(
    { ...request, id: ids.next("key_"), hint: hintOf(secret, prefix), hash: hashSecret(secret) },
    clock.now(),
  );
  return { key, secret };
}
