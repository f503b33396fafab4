import { usualEnvironment } from "./control/environment.ts";
import { insertKey, type KeyIssuer } from "./control/issueKey.ts";

const readyKeyName = "Ready at start";

/** Makes a key with every scope, ready to be used. The one before, of this run or an earlier one, is revoked. */
export async function createReadyKey(issuer: KeyIssuer, organization: string): Promise<string> {
  const { description, scheme, storage } = issuer;
  return await storage.transaction(async (store) => {
    await store.apiKeys.deleteByName(organization, readyKeyName);
    const { secret } = await insertKey(issuer, store, {
      organization,
      name: readyKeyName,
      scopes: description.scopes,
      plan: undefined,
      environment: usualEnvironment(scheme),
    });
    return secret;
  });
}
