import type { ApiPromise, FunctionCaller, ListOptions, PagePromise, RequestOptions } from "@outfame/runtime";
import type {
  CreateAccountError,
  DeleteAccountError,
  GetAccountError,
  ListAccountsError,
  ListAccountsParams,
  UpdateAccountError,
} from "../resources/accounts.ts";
import type { Account, AccountCreate, AccountList, AccountUpdate } from "../types/accounts.ts";
import type { AccountId } from "../types/shared.ts";
import * as operations from "../operations/accounts.ts";
import * as runtime from "@outfame/runtime/caller";

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
export function listAccounts(
  caller: FunctionCaller<"accounts:read">,
  params?: ListAccountsParams,
  options?: ListOptions,
): PagePromise<Account, AccountList, ListAccountsError> {
  return runtime.paginated(caller, operations.listAccounts, { params }, options);
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
export function createAccount(
  caller: FunctionCaller<"accounts:write">,
  body: AccountCreate,
  options?: RequestOptions,
): ApiPromise<Account, CreateAccountError> {
  return caller.send(operations.createAccount, { body }, options);
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
export function getAccount(
  caller: FunctionCaller<"accounts:read">,
  accountId: AccountId,
  options?: RequestOptions,
): ApiPromise<Account, GetAccountError> {
  return caller.send(operations.getAccount, { path: [accountId] }, options);
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
export function deleteAccount(
  caller: FunctionCaller<"accounts:write">,
  accountId: AccountId,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteAccountError> {
  return caller.send(operations.deleteAccount, { path: [accountId] }, options);
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
export function updateAccount(
  caller: FunctionCaller<"accounts:write">,
  accountId: AccountId,
  body: AccountUpdate,
  options?: RequestOptions,
): ApiPromise<Account, UpdateAccountError> {
  return caller.send(operations.updateAccount, { path: [accountId], body }, options);
}
