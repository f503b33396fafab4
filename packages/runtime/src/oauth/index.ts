export type { AuthorizationOptions, AuthorizationRequest } from "./authorization.ts";
export type { CodeExchange } from "./callback.ts";
export { accessTokenFor, connect, type OAuthCredential } from "./connect.ts";
export type { Grant, TokenRecord } from "./grant.ts";
export { memoryTokenStore } from "./memory-store.ts";
export { OAuth } from "./oauth.ts";
export type { OAuthEndpoints, OAuthOptions } from "./options.ts";
export type { Lease, TokenStore } from "./store.ts";
export type { OAuthTokens } from "./tokens.ts";
