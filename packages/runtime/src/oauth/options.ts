import type { TokenStore } from "./store.ts";
import type { OAuthTokens } from "./tokens.ts";

/** Absolute URLs of an authorization server. */
export interface OAuthEndpoints {
  /** Where users are sent (RFC 6749 §3.1). */
  readonly authorization: string;
  /** Where codes and refresh tokens are exchanged (RFC 6749 §3.2). */
  readonly token: string;
  /** Where refresh tokens are exchanged, if that is another place. */
  readonly refresh?: string | undefined;
  /** Where tokens are revoked (RFC 7009), where that is offered. */
  readonly revocation?: string | undefined;
}

/** What a client needs to act for a user by OAuth 2.0. */
export interface OAuthOptions {
  readonly clientId: string;
  /** Secret of a confidential client. A public one has none. */
  readonly clientSecret?: string | undefined;
  /** Where users come back to, exactly as it is registered. */
  readonly redirectUri?: string | undefined;
  /** Where the tokens of this grant are kept: one store for each user or organization. */
  readonly tokenStore: TokenStore;
  /**
   * Told of new tokens after they were stored, and awaited before they are used. If it throws, the calls that wait
   * for these tokens fail with its error; the tokens stay stored.
   */
  readonly onTokens?: ((tokens: OAuthTokens) => void | Promise<void>) | undefined;
  /**
   * How the client proves who it is at the token endpoint: by fields of the form, or by HTTP Basic (RFC 6749 §2.3.1).
   * @default "body"
   */
  readonly clientAuthentication?: "body" | "basic" | undefined;
  /** Endpoints to use instead of the document's own, such as those of a sandbox. */
  readonly endpoints?: Partial<OAuthEndpoints> | undefined;
  /** The `fetch` for the token endpoint. Default: the client's, or the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Longest time for one request to the token endpoint, in milliseconds.
   * @default 10000
   */
  readonly timeout?: number | undefined;
}
