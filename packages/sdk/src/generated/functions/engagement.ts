import type { ApiPromise, FunctionCaller, ListOptions, PagePromise, RequestOptions } from "@outfame/runtime";
import type {
  GetEngagementLimitsError,
  GetEngagementLimitsParams,
  ListActivityError,
  ListActivityParams,
  PauseEngagementError,
  ResumeEngagementError,
} from "../resources/engagement.ts";
import type { Activity, ActivityList, EngagementLimits, EngagementState, EngagementStateChange } from "../types/engagement.ts";
import * as operations from "../operations/engagement.ts";
import * as runtime from "@outfame/runtime/caller";

/**
 * List activities.
 *
 * Returns what Outfame did on behalf of an account on one day, newest first: each like, follow,
 * comment and story view, with the profile it was aimed at and the targeting source that led there.
 *
 * Needs the scope `engagement:manage`.
 *
 * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
 * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
 *
 * `GET /engagement/activity`
 */
export function listActivity(
  caller: FunctionCaller<"engagement:manage">,
  params: ListActivityParams,
  options?: ListOptions,
): PagePromise<Activity, ActivityList, ListActivityError> {
  return runtime.paginated(caller, operations.listActivity, { params }, options);
}

/**
 * Get the use of the daily limits.
 *
 * Returns how much of each daily limit an account has used today and what is left. The limits
 * themselves are set on the account, with `PATCH /accounts/{account_id}`.
 *
 * Needs the scope `engagement:manage`.
 *
 * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
 * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
 *
 * `GET /engagement/limits`
 */
export function getEngagementLimits(
  caller: FunctionCaller<"engagement:manage">,
  params: GetEngagementLimitsParams,
  options?: RequestOptions,
): ApiPromise<EngagementLimits, GetEngagementLimitsError> {
  return caller.send(operations.getEngagementLimits, { params }, options);
}

/**
 * Pause engagement.
 *
 * Stops all engagement of an account within seconds and sets its status to `paused`. Analytics go on.
 * Pausing a paused account changes nothing; one that is in `setup` or `suspended` is answered `409
 * conflict`.
 *
 * Needs the scope `engagement:manage`.
 *
 * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`, `conflict`,
 * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
 *
 * `POST /engagement/pause`
 */
export function pauseEngagement(
  caller: FunctionCaller<"engagement:manage">,
  body: EngagementStateChange,
  options?: RequestOptions,
): ApiPromise<EngagementState, PauseEngagementError> {
  return caller.send(operations.pauseEngagement, { body }, options);
}

/**
 * Resume engagement.
 *
 * Starts the engagement of a paused account again, within what is left of today's limits, and sets its
 * status to `active`. Resuming an active account changes nothing; one that is in `setup` or
 * `suspended` is answered `409 conflict`.
 *
 * Needs the scope `engagement:manage`.
 *
 * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`, `conflict`,
 * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
 *
 * `POST /engagement/resume`
 */
export function resumeEngagement(
  caller: FunctionCaller<"engagement:manage">,
  body: EngagementStateChange,
  options?: RequestOptions,
): ApiPromise<EngagementState, ResumeEngagementError> {
  return caller.send(operations.resumeEngagement, { body }, options);
}
