import {
  type ApiErrorOf,
  type ApiPromise,
  type RequestOptions,
  Resource,
  type TransportError,
  type UnrecognizedApiError,
} from "@outfame/runtime";
import {
  createOAuthClient,
  deleteOAuthClient,
  expireTokens,
  issueTokens,
  listGrants,
  listOAuthClients,
  revokeGrant,
} from "../operations/oauth.ts";
import type {
  GrantList,
  IssuedTokens,
  OAuthClientCreate,
  OAuthClientList,
  OAuthClientWithSecret,
  TokenExpiry,
  TokenIssue,
} from "../types/oauth.ts";
import type { ErrorModel, OrganizationId } from "../types/shared.ts";

/** Applications, and what users granted them. */
export class Oauth extends Resource {
  /**
   * List applications.
   *
   * `GET /oauth/clients`
   */
  listClients(options?: RequestOptions): ApiPromise<OAuthClientList, ListOAuthClientsError> {
    return this.transport.send(listOAuthClients, {}, options);
  }

  /**
   * Register an application.
   *
   * `POST /oauth/clients`
   */
  createClient(body: OAuthClientCreate, options?: RequestOptions): ApiPromise<OAuthClientWithSecret, CreateOAuthClientError> {
    return this.transport.send(createOAuthClient, { body }, options);
  }

  /**
   * Delete an application and all that was granted to it.
   *
   * `DELETE /oauth/clients/{client_id}`
   */
  deleteClient(clientId: string, options?: RequestOptions): ApiPromise<undefined, DeleteOAuthClientError> {
    return this.transport.send(deleteOAuthClient, { path: [clientId] }, options);
  }

  /**
   * List what an organization granted.
   *
   * `GET /oauth/grants`
   */
  listGrants(params?: ListGrantsParams, options?: RequestOptions): ApiPromise<GrantList, ListGrantsError> {
    return this.transport.send(listGrants, { params }, options);
  }

  /**
   * Get tokens without the flow.
   *
   * As if a user had just consented and the code had been exchanged.
   *
   * `POST /oauth/grants`
   */
  issueTokens(body: TokenIssue, options?: RequestOptions): ApiPromise<IssuedTokens, IssueTokensError> {
    return this.transport.send(issueTokens, { body }, options);
  }

  /**
   * Revoke a grant.
   *
   * Every token of it is refused from now on.
   *
   * `DELETE /oauth/grants/{grant_id}`
   */
  revokeGrant(grantId: string, options?: RequestOptions): ApiPromise<undefined, RevokeGrantError> {
    return this.transport.send(revokeGrant, { path: [grantId] }, options);
  }

  /**
   * Let tokens of a grant expire now.
   *
   * `POST /oauth/grants/{grant_id}/expire`
   */
  expireTokens(grantId: string, body?: TokenExpiry, options?: RequestOptions): ApiPromise<undefined, ExpireTokensError> {
    return this.transport.send(expireTokens, { path: [grantId], body }, options);
  }
}

/** Every way `listOAuthClients` can fail. */
export type ListOAuthClientsError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `createOAuthClient` can fail. */
export type CreateOAuthClientError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `deleteOAuthClient` can fail. */
export type DeleteOAuthClientError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Parameters of `listGrants`. */
export interface ListGrantsParams {
  /**
   * Of whose data. Without it, the first organization's, which the ready key belongs to.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
}

/** Every way `listGrants` can fail. */
export type ListGrantsError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `issueTokens` can fail. */
export type IssueTokensError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `revokeGrant` can fail. */
export type RevokeGrantError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `expireTokens` can fail. */
export type ExpireTokensError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;
