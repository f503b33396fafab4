import {
  type ApiPromise,
  type Granted,
  type ListOptions,
  type PagePromise,
  type RequestOptions,
  Resource,
} from "@outfame/runtime";
import type { ErrorWithCode } from "../errors.ts";
import { applyTargetingSuggestion, getTargeting, listTargetingSuggestions, updateTargeting } from "../operations/targeting.ts";
import type { Scope } from "../scopes.ts";
import type { AccountId, Cursor, TargetingConfig } from "../types/shared.ts";
import type { SuggestionId, TargetingConfigUpdate, TargetingSuggestion, TargetingSuggestionList } from "../types/targeting.ts";

/**
 * Whom an account reaches: competitors, hashtags, places and interests to find people by, filters that
 * narrow them down, and the suggestions that Outfame's models make from what has worked so far.
 */
export class Targeting<S extends Scope = Scope> extends Resource {
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
  get(
    this: Granted<Targeting<S>, S, "accounts:read">,
    accountId: AccountId,
    options?: RequestOptions,
  ): ApiPromise<TargetingConfig, GetTargetingError> {
    return this.transport.send(getTargeting, { path: [accountId] }, options);
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
  update(
    this: Granted<Targeting<S>, S, "targeting:write">,
    accountId: AccountId,
    body: TargetingConfigUpdate,
    options?: RequestOptions,
  ): ApiPromise<TargetingConfig, UpdateTargetingError> {
    return this.transport.send(updateTargeting, { path: [accountId], body }, options);
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
  listSuggestions(
    this: Granted<Targeting<S>, S, "targeting:write">,
    accountId: AccountId,
    params?: ListTargetingSuggestionsParams,
    options?: ListOptions,
  ): PagePromise<TargetingSuggestion, TargetingSuggestionList, ListTargetingSuggestionsError> {
    return this.transport.paginate(listTargetingSuggestions, { path: [accountId], params }, options);
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
  applySuggestion(
    this: Granted<Targeting<S>, S, "targeting:write">,
    accountId: AccountId,
    suggestionId: SuggestionId,
    options?: RequestOptions,
  ): ApiPromise<TargetingConfig, ApplyTargetingSuggestionError> {
    return this.transport.send(applyTargetingSuggestion, { path: [accountId, suggestionId] }, options);
  }
}

/** Every way `getTargeting` can fail. */
export type GetTargetingError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `updateTargeting` can fail. */
export type UpdateTargetingError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Parameters of `listTargetingSuggestions`. */
export interface ListTargetingSuggestionsParams {
  /**
   * How many items to return at most in one page.
   *
   * At least 1, at most 100.
   *
   * @default 20
   */
  limit?: number | undefined;
  /**
   * Where the page begins: the `next_cursor` of the page before, unchanged. Leave it out for the first
   * page. Cursors stay valid while rows are added, so a walk neither repeats nor misses an item.
   *
   * At least 1 character, at most 512 characters.
   */
  cursor?: Cursor | undefined;
}

/** Every way `listTargetingSuggestions` can fail. */
export type ListTargetingSuggestionsError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `applyTargetingSuggestion` can fail. */
export type ApplyTargetingSuggestionError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;
