import type { CallFacts } from "../errors/sdk-error.ts";
import type { OAuthCredential } from "../oauth/connect.ts";
import type { OAuth } from "../oauth/oauth.ts";
import type { OAuthSpec } from "../operation.ts";
import type { CredentialSource } from "../options.ts";

/** Access tokens of a grant, as the credential of a client. What it takes is loaded when the first one is needed. */
export function oauthSource(
  spec: OAuthSpec,
  given: OAuthCredential,
  fetch: typeof globalThis.fetch | undefined,
): CredentialSource {
  let oauth: OAuth;
  return Object.assign(
    async (facts: CallFacts = {}) => {
      const { accessTokenFor, connect } = await import("../oauth/index.ts");
      oauth ??= connect(spec, given, fetch);
      return accessTokenFor(oauth, facts);
    },
    {
      partition: given.tokenStore?.id,
      refused(token: string) {
        oauth.invalidate(token);
        return true;
      },
    },
  );
}
