import type { ApiPromise, FunctionCaller, ListOptions, PagePromise, RequestOptions } from "@outfame/runtime";
import type {
  ApplyTargetingSuggestionError,
  GetTargetingError,
  ListTargetingSuggestionsError,
  ListTargetingSuggestionsParams,
  UpdateTargetingError,
} from "../resources/targeting.ts";
import type { AccountId, TargetingConfig } from "../types/shared.ts";
import type { SuggestionId, TargetingConfigUpdate, TargetingSuggestion, TargetingSuggestionList } from "../types/targeting.ts";
import * as operations from "../operations/targeting.ts";
import * as runtime from "@outfame/runtime/caller";

/**
 * Get the targeting of an account.
 *
 * Returns the sources that an account draws people from, the filters they must pass, and how far
 * Outfame's models may choose among them.
 *
 * Needs the scope `accounts:read`.
 *
 * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
 * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
 *
 * `GET /accounts/{account_id}/targeting`
 */
export function getTargeting(
  caller: FunctionCaller<"accounts:read">,
  accountId: AccountId,
  options?: RequestOptions,
): ApiPromise<TargetingConfig, GetTargetingError> {
  return caller.send(operations.getTargeting, { path: [accountId] }, options);
}

/**
 * Update the targeting of an account.
 *
 * Changes whom an account reaches. Only the fields you send change: `filters` and `ai_optimization`
 * are merged field by field, while a list replaces the one that was there. The change takes effect
 * with the next engagement session.
 *
 * Needs the scope `targeting:write`.
 *
 * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`, `conflict`,
 * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
 *
 * `PATCH /accounts/{account_id}/targeting`
 */
export function updateTargeting(
  caller: FunctionCaller<"targeting:write">,
  accountId: AccountId,
  body: TargetingConfigUpdate,
  options?: RequestOptions,
): ApiPromise<TargetingConfig, UpdateTargetingError> {
  return caller.send(operations.updateTargeting, { path: [accountId], body }, options);
}

/**
 * List targeting suggestions.
 *
 * Returns the sources that Outfame's models propose to add, newest first, each with the reason in
 * words. New ones come about once a week; subscribe to `targeting.suggestions_ready` to hear of them.
 *
 * Needs the scope `targeting:write`.
 *
 * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
 * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
 *
 * `GET /accounts/{account_id}/targeting/suggestions`
 */
export function listTargetingSuggestions(
  caller: FunctionCaller<"targeting:write">,
  accountId: AccountId,
  params?: ListTargetingSuggestionsParams,
  options?: ListOptions,
): PagePromise<TargetingSuggestion, TargetingSuggestionList, ListTargetingSuggestionsError> {
  return runtime.paginated(caller, operations.listTargetingSuggestions, { path: [accountId], params }, options);
}

/**
 * Apply a targeting suggestion.
 *
 * Adds what a suggestion proposes to the targeting of its account, and returns the targeting as it is
 * then. A suggestion that was applied before or has expired, and one for whose kind the targeting has
 * no room left, is answered `409 conflict`.
 *
 * Needs the scope `targeting:write`.
 *
 * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`, `conflict`,
 * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
 *
 * `POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply`
 */
export function applyTargetingSuggestion(
  caller: FunctionCaller<"targeting:write">,
  accountId: AccountId,
  suggestionId: SuggestionId,
  options?: RequestOptions,
): ApiPromise<TargetingConfig, ApplyTargetingSuggestionError> {
  return caller.send(operations.applyTargetingSuggestion, { path: [accountId, suggestionId] }, options);
}
