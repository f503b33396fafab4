import { insertKey, type KeyIssuer } from "./control/issueKey.ts";
import { usualEnvironment } from "./core/environment.ts";

const readyKeyName = "Ready at start";

/** Of instances that share their data each has a ready key of its own; those of the dead make way for new ones. */
const mostReadyKeys = 5;

/**
 * Makes a key with every scope, ready to be used. On data that is this process's alone, the one of the start before
 * is revoked.
 */
export async function createReadyKey(
  issuer: KeyIssuer,
  organization: string,
  shared: boolean,
): Promise<string> {
  const { description, scheme, storage } = issuer;
  return await storage.transaction(async (store) => {
    const keys = (await store.apiKeys.list(organization)).filter(({ name }) => name === readyKeyName);
    for (const { id } of keys.slice(shared ? mostReadyKeys - 1 : 0)) await store.apiKeys.delete(id);
    const { secret } = await insertKey(issuer, store, {
      organization,
      name: readyKeyName,
      scopes: description.scopes,
      plan: undefined,
      environment: usualEnvironment(scheme.environments),
    });
    return secret;
  });
}
