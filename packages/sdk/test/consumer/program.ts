import Outfame, {
  type Account,
  type Outfame as Named,
  type OutfameOptions,
  RateLimitError,
  type Scope,
} from "@outfame/sdk";
import { createFetchClient, type paths } from "@outfame/sdk/fetch";
import { createOAuth, memoryTokenStore, type TokenStore } from "@outfame/sdk/oauth";
import { type RedisClient, redisTokenStore } from "@outfame/sdk/redis";

const options: OutfameOptions = { apiKey: async () => "sk_test_1", timeout: 5_000 };
const outfame: Named = new Outfame(options);

export async function program(): Promise<readonly Account[]> {
  const result = await outfame.accounts.get("acc_1").result();
  if (!result.ok) {
    switch (result.error.code) {
      case "not_found":
        return [result.error.body.error.request_id].flatMap(() => []);
      case "insufficient_scope":
        throw new Error(result.error.required.join());
      case "timeout":
        throw new Error(result.error.limit);
      default:
        throw result.error instanceof RateLimitError ? new Error(String(result.error.retryAt)) : result.error;
    }
  }
  const account: Account = result.data;
  const page = await outfame.accounts.list({ platform: "instagram", limit: 10 });
  const more: Account[] = await outfame.accounts.list().toArray({ limit: 100 });
  return [account, ...page.data, ...more];
}

export const scope: Scope = "accounts:read";
const reader = new Outfame({ apiKey: "sk_test_1", scopes: [scope] });
export const read = () => reader.accounts.get("acc_1");
// @ts-expect-error the client was made without accounts:write
export const write = () => new Outfame({ apiKey: "k", scopes: ["accounts:read"] }).accounts.delete("acc_1");
// @ts-expect-error not a scope
export const misspelt = () => new Outfame({ apiKey: "k", scopes: ["accounts:reed"] });

export async function low(): Promise<number | undefined> {
  const { data, error } = await createFetchClient({ apiKey: "k" }).GET("/accounts", {
    params: { query: { limit: 1 } },
  });
  if (error) return undefined;
  return data.data.length;
}
export type Path = keyof paths;

export async function authorize(client: RedisClient): Promise<string> {
  const tokenStore: TokenStore = redisTokenStore(client, { key: "outfame:org_1" });
  const oauth = createOAuth({ clientId: "app", redirectUri: "https://app.example/back", tokenStore });
  const { url, state, codeVerifier } = await oauth.authorizationUrl({ scopes: ["accounts:read"] });
  await oauth.exchangeCode({ code: "c", state, expectedState: state, codeVerifier });
  // @ts-expect-error not a scope
  await oauth.authorizationUrl({ scopes: ["accounts:reed"] });
  return url;
}
export const shared = new Outfame({
  oauth: createOAuth({ clientId: "app", tokenStore: memoryTokenStore() }),
});
export const own = new Outfame({
  oauth: { clientId: "app", tokenStore: memoryTokenStore() },
  scopes: [scope],
});
