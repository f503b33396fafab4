import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type { CreateApiKeyError, ListApiKeysError, ListApiKeysParams, RevokeApiKeyError } from "../resources/api-keys.ts";
import type { ApiKeyCreate, ApiKeyList, ApiKeyWithSecret } from "../types/api-keys.ts";
import * as operations from "../operations/api-keys.ts";

/**
 * List API keys.
 *
 * `GET /api-keys`
 */
export function listApiKeys(
  caller: FunctionCaller,
  params?: ListApiKeysParams,
  options?: RequestOptions,
): ApiPromise<ApiKeyList, ListApiKeysError> {
  return caller.send(operations.listApiKeys, { params }, options);
}

/**
 * Make an API key.
 *
 * `POST /api-keys`
 */
export function createApiKey(caller: FunctionCaller, body: ApiKeyCreate, options?: RequestOptions): ApiPromise<ApiKeyWithSecret, CreateApiKeyError> {
  return caller.send(operations.createApiKey, { body }, options);
}

/**
 * Revoke an API key.
 *
 * Its next request is refused.
 *
 * `DELETE /api-keys/{key_id}`
 */
export function revokeApiKey(caller: FunctionCaller, keyId: string, options?: RequestOptions): ApiPromise<undefined, RevokeApiKeyError> {
  return caller.send(operations.revokeApiKey, { path: [keyId] }, options);
}
