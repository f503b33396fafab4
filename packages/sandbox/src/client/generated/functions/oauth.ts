import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type {
  CreateOAuthClientError,
  DeleteOAuthClientError,
  ExpireTokensError,
  IssueTokensError,
  ListGrantsError,
  ListGrantsParams,
  ListOAuthClientsError,
  RevokeGrantError,
} from "../resources/oauth.ts";
import type {
  GrantList,
  IssuedTokens,
  OAuthClientCreate,
  OAuthClientList,
  OAuthClientWithSecret,
  TokenExpiry,
  TokenIssue,
} from "../types/oauth.ts";
import * as operations from "../operations/oauth.ts";

/**
 * List applications.
 *
 * `GET /oauth/clients`
 */
export function listOAuthClients(caller: FunctionCaller, options?: RequestOptions): ApiPromise<OAuthClientList, ListOAuthClientsError> {
  return caller.send(operations.listOAuthClients, {}, options);
}

/**
 * Register an application.
 *
 * `POST /oauth/clients`
 */
export function createOAuthClient(
  caller: FunctionCaller,
  body: OAuthClientCreate,
  options?: RequestOptions,
): ApiPromise<OAuthClientWithSecret, CreateOAuthClientError> {
  return caller.send(operations.createOAuthClient, { body }, options);
}

/**
 * Delete an application and all that was granted to it.
 *
 * `DELETE /oauth/clients/{client_id}`
 */
export function deleteOAuthClient(caller: FunctionCaller, clientId: string, options?: RequestOptions): ApiPromise<undefined, DeleteOAuthClientError> {
  return caller.send(operations.deleteOAuthClient, { path: [clientId] }, options);
}

/**
 * List what an organization granted.
 *
 * `GET /oauth/grants`
 */
export function listGrants(
  caller: FunctionCaller,
  params?: ListGrantsParams,
  options?: RequestOptions,
): ApiPromise<GrantList, ListGrantsError> {
  return caller.send(operations.listGrants, { params }, options);
}

/**
 * Get tokens without the flow.
 *
 * As if a user had just consented and the code had been exchanged.
 *
 * `POST /oauth/grants`
 */
export function issueTokens(caller: FunctionCaller, body: TokenIssue, options?: RequestOptions): ApiPromise<IssuedTokens, IssueTokensError> {
  return caller.send(operations.issueTokens, { body }, options);
}

/**
 * Revoke a grant.
 *
 * Every token of it is refused from now on.
 *
 * `DELETE /oauth/grants/{grant_id}`
 */
export function revokeGrant(caller: FunctionCaller, grantId: string, options?: RequestOptions): ApiPromise<undefined, RevokeGrantError> {
  return caller.send(operations.revokeGrant, { path: [grantId] }, options);
}

/**
 * Let tokens of a grant expire now.
 *
 * `POST /oauth/grants/{grant_id}/expire`
 */
export function expireTokens(
  caller: FunctionCaller,
  grantId: string,
  body?: TokenExpiry,
  options?: RequestOptions,
): ApiPromise<undefined, ExpireTokensError> {
  return caller.send(operations.expireTokens, { path: [grantId], body }, options);
}
