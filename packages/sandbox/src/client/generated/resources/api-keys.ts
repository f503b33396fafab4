import {
  type ApiErrorOf,
  type ApiPromise,
  type RequestOptions,
  Resource,
  type TransportError,
  type UnrecognizedApiError,
} from "@outfame/runtime";
import { createApiKey, listApiKeys, revokeApiKey } from "../operations/api-keys.ts";
import type { ApiKeyCreate, ApiKeyList, ApiKeyWithSecret } from "../types/api-keys.ts";
import type { ErrorModel, OrganizationId } from "../types/shared.ts";

/** Credentials of servers. */
export class ApiKeys extends Resource {
  /**
   * List API keys.
   *
   * `GET /api-keys`
   */
  list(params?: ListApiKeysParams, options?: RequestOptions): ApiPromise<ApiKeyList, ListApiKeysError> {
    return this.transport.send(listApiKeys, { params }, options);
  }

  /**
   * Make an API key.
   *
   * `POST /api-keys`
   */
  create(body: ApiKeyCreate, options?: RequestOptions): ApiPromise<ApiKeyWithSecret, CreateApiKeyError> {
    return this.transport.send(createApiKey, { body }, options);
  }

  /**
   * Revoke an API key.
   *
   * Its next request is refused.
   *
   * `DELETE /api-keys/{key_id}`
   */
  revoke(keyId: string, options?: RequestOptions): ApiPromise<undefined, RevokeApiKeyError> {
    return this.transport.send(revokeApiKey, { path: [keyId] }, options);
  }
}

/** Parameters of `listApiKeys`. */
export interface ListApiKeysParams {
  /**
   * Of whose data. Without it, the first organization's, which the ready key belongs to.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
}

/** Every way `listApiKeys` can fail. */
export type ListApiKeysError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `createApiKey` can fail. */
export type CreateApiKeyError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | ApiErrorOf<409, "http_409", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `revokeApiKey` can fail. */
export type RevokeApiKeyError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;
