import { NotExercised } from "../suite/breach.ts";
import type { OAuthClient, Target } from "../target/target.ts";
import type { GivenKeys } from "./keysFile.ts";

export interface Given {
  readonly given: GivenKeys | undefined;
  readonly client: OAuthClient | undefined;
  /** Whether the authorization endpoint allows that client's requests without a page. */
  readonly autoConsent: boolean;
  /** Whether keys with a plan may be used up. */
  readonly fast: boolean;
  readonly keyScheme: string;
  readonly tokenScheme: string;
}

/** What a deployment can be asked for, from what its owner gave. */
export function givenCapabilities(options: Given): Partial<Target> {
  const { given, client, autoConsent } = options;
  return {
    ...(given !== undefined && given.keys.length > 0 ? { credentials: credentialsOf(options, given) } : {}),
    ...(given !== undefined && given.tokens.length > 0 ? { tokens: tokensOf(options, given) } : {}),
    ...(client === undefined
      ? {}
      : {
          async oauthClient(wish = {}) {
            if (wish.redirectUris?.some((uri) => uri !== client.redirectUri))
              throw new NotExercised("needs an OAuth client with other redirect URIs than the one given");
            return client;
          },
        }),
    ...(client !== undefined && autoConsent
      ? {
          async consent(answer) {
            if (answer === "deny")
              throw new NotExercised(
                "needs a user who declines, and --auto-consent says that all is allowed",
              );
          },
        }
      : {}),
  };
}

function credentialsOf({ fast, keyScheme }: Given, { keys }: GivenKeys): NonNullable<Target["credentials"]> {
  return async ({ scopes, plan, environment }) => {
    if (plan !== undefined && !fast)
      throw new NotExercised("would use the limit of a key up: --fast allows it");
    const found = keys.find(
      (key) =>
        (scopes === undefined ? true : same(key.scopes, scopes)) &&
        (plan === undefined || key.plan === plan) &&
        (environment === undefined || key.environment === environment),
    );
    if (found === undefined)
      throw new NotExercised(
        `needs ${wishText("a key", scopes, plan, environment)}: put one into the file of --keys`,
      );
    return { scheme: keyScheme, secret: found.key, handle: "" };
  };
}

function tokensOf({ tokenScheme, client }: Given, { tokens }: GivenKeys): NonNullable<Target["tokens"]> {
  return async ({ scopes }) => {
    const found = tokens.find((token) => (scopes === undefined ? true : same(token.scopes, scopes)));
    if (found === undefined)
      throw new NotExercised(`needs ${wishText("an access token", scopes)}: put one into the file of --keys`);
    return {
      scheme: tokenScheme,
      secret: found.accessToken,
      handle: "",
      refreshToken: found.refreshToken,
      client: client ?? { id: "", secret: "", redirectUri: "" },
    };
  };
}

function wishText(what: string, scopes?: readonly string[], plan?: string, environment?: string): string {
  const parts = [
    scopes === undefined
      ? undefined
      : scopes.length === 0
        ? "without any scope"
        : `with exactly the scopes ${scopes.join(", ")}`,
    plan === undefined ? undefined : `of plan ${plan}`,
    environment === undefined ? undefined : `for ${environment}`,
  ].filter((part) => part !== undefined);
  return [what, ...parts].join(" ");
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
