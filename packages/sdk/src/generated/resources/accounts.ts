import {
  type ApiPromise,
  type Granted,
  type ListOptions,
  type PagePromise,
  type RequestOptions,
  Resource,
} from "@outfame/runtime";
import type { ErrorWithCode } from "../errors.ts";
import { createAccount, deleteAccount, getAccount, listAccounts, updateAccount } from "../operations/accounts.ts";
import type { Scope } from "../scopes.ts";
import type { Account, AccountCreate, AccountList, AccountUpdate } from "../types/accounts.ts";
import type { AccountId, AccountStatus, Cursor, Platform } from "../types/shared.ts";

/**
 * An account is one Instagram or TikTok profile that Outfame grows. Connect profiles here, read their
 * status and counts, and set how much engagement they may do in a day.
 */
export class Accounts<S extends Scope = Scope> extends Resource {
  /**
   * List accounts.
   *
   * Returns the accounts of your organization, newest first. Filter by platform or status to get the
   * ones you care about, for example everything that is `paused`.
   *
   * Needs the scope `accounts:read`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `rate_limit_exceeded`,
   * `internal_error`, `service_unavailable`.
   *
   * `GET /accounts`
   */
  list(
    this: Granted<Accounts<S>, S, "accounts:read">,
    params?: ListAccountsParams,
    options?: ListOptions,
  ): PagePromise<Account, AccountList, ListAccountsError> {
    return this.transport.paginate(listAccounts, { params }, options);
  }

  /**
   * Connect an account.
   *
   * Connects an Instagram or TikTok profile, by its handle; no password is ever asked for. The account
   * begins in `setup` with open targeting, and becomes `active` once its first sync is done: set its
   * targeting in the meantime, and subscribe to `account.status_changed` to hear of it.
   *
   * A profile can be connected once; connecting it again is answered `409 conflict`.
   *
   * Needs the scope `accounts:write`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `conflict`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `POST /accounts`
   */
  create(
    this: Granted<Accounts<S>, S, "accounts:write">,
    body: AccountCreate,
    options?: RequestOptions,
  ): ApiPromise<Account, CreateAccountError> {
    return this.transport.send(createAccount, { body }, options);
  }

  /**
   * Get an account.
   *
   * Returns one account with its status, its counts at the last sync, its targeting and its daily
   * limits.
   *
   * Needs the scope `accounts:read`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `GET /accounts/{account_id}`
   */
  get(
    this: Granted<Accounts<S>, S, "accounts:read">,
    accountId: AccountId,
    options?: RequestOptions,
  ): ApiPromise<Account, GetAccountError> {
    return this.transport.send(getAccount, { path: [accountId] }, options);
  }

  /**
   * Delete an account.
   *
   * Disconnects a profile and stops its engagement at once. The account can no longer be read
   * afterwards. Its data, analytics included, is permanently removed when the retention time for deleted
   * accounts has passed, so export what you want to keep first.
   *
   * Needs the scope `accounts:write`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`, `conflict`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `DELETE /accounts/{account_id}`
   */
  delete(
    this: Granted<Accounts<S>, S, "accounts:write">,
    accountId: AccountId,
    options?: RequestOptions,
  ): ApiPromise<undefined, DeleteAccountError> {
    return this.transport.send(deleteAccount, { path: [accountId] }, options);
  }

  /**
   * Update an account.
   *
   * Changes the handle or the daily limits of an account. Only the fields you send change. New limits
   * hold at once; what was already done today counts against them. To pause an account use `POST
   * /engagement/pause`, to change whom it reaches `PATCH /accounts/{account_id}/targeting`.
   *
   * Needs the scope `accounts:write`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`, `conflict`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `PATCH /accounts/{account_id}`
   */
  update(
    this: Granted<Accounts<S>, S, "accounts:write">,
    accountId: AccountId,
    body: AccountUpdate,
    options?: RequestOptions,
  ): ApiPromise<Account, UpdateAccountError> {
    return this.transport.send(updateAccount, { path: [accountId], body }, options);
  }
}

/** Parameters of `listAccounts`. */
export interface ListAccountsParams {
  /** Only accounts on this platform. */
  platform?: Platform | undefined;
  /** Only accounts with this status. */
  status?: AccountStatus | undefined;
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

/** Every way `listAccounts` can fail. */
export type ListAccountsError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `createAccount` can fail. */
export type CreateAccountError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `getAccount` can fail. */
export type GetAccountError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `deleteAccount` can fail. */
export type DeleteAccountError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `updateAccount` can fail. */
export type UpdateAccountError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;
