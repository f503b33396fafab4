import type { ApiDescription, AuthorizationServerDescription, KeyPrefixDescription } from "../description.ts";
import type { TokenKind } from "../storage/oauthTokens.ts";

/** What the document says of the authorization server, and how its tokens begin. */
export interface OAuthFacts {
  readonly server: AuthorizationServerDescription;
  /** Environments that tokens are given out for. */
  readonly environments: readonly string[];
  /** @throws Error where there are no such tokens in the environment. */
  prefix(kind: TokenKind, environment: string): string;
  /** Whether a bearer token begins as access tokens do. */
  owns(token: string): boolean;
}

/** @throws Error where the document describes no authorization server, or no prefixes of its access tokens. */
export function oauthFacts(description: ApiDescription): OAuthFacts {
  const server = description.authorizationServer;
  if (server === null) throw new Error("The document describes no authorization code flow.");
  const scheme = description.securitySchemes.find(({ name }) => name === server.scheme);
  const access = prefixesOf(scheme?.prefixes ?? [], "access");
  if (access.length === 0) {
    throw new Error(
      `The document does not say how access tokens begin: add "x-key-prefixes" to its scheme ${server.scheme}.`,
    );
  }
  return {
    server,
    environments: access.map(({ environment }) => environment),
    prefix(kind, environment) {
      const all = prefixesOf(scheme?.prefixes ?? [], kind);
      const found = all.find((candidate) => candidate.environment === environment);
      if (found === undefined)
        throw new Error(`There are no ${kind} tokens for the environment "${environment}".`);
      return found.prefix;
    },
    owns: (token) => access.some(({ prefix }) => token.startsWith(prefix)),
  };
}

function prefixesOf(prefixes: readonly KeyPrefixDescription[], kind: TokenKind) {
  return prefixes.filter(({ token }) => token === kind);
}
