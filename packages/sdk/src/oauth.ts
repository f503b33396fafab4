/** Acting for Outfame users by OAuth 2.0: the flow, and tokens that renew themselves. */
import { OAuth, type OAuthOptions } from "@outfame/runtime/oauth";
import { api } from "./generated/api.ts";
import type { Scope } from "./generated/scopes.ts";

export {
  OAuthError,
  type ReauthorizationReason,
  ReauthorizationRequiredError,
} from "@outfame/runtime";
export {
  type AuthorizationOptions,
  type AuthorizationRequest,
  type CodeExchange,
  type Grant,
  type Lease,
  memoryTokenStore,
  OAuth,
  type OAuthEndpoints,
  type OAuthOptions,
  type OAuthTokens,
  type TokenRecord,
  type TokenStore,
} from "@outfame/runtime/oauth";
export type { Scope };

/**
 * OAuth for one user or organization: send them to `authorizationUrl()`, exchange the code that they bring back, and give
 * the result to a client as its `oauth`.
 * Throws a `CredentialsError` for options that cannot be right, or must not be used here.
 */
export function createOAuth(options: OAuthOptions): OAuth<Scope> {
  return new OAuth(api.security.oauth.oauth, options);
}
