import {
  type ApiPromise,
  type Granted,
  type ListOptions,
  type PagePromise,
  type RequestOptions,
  Resource,
} from "@outfame/runtime";
import type { ErrorWithCode } from "../errors.ts";
import { getEngagementLimits, listActivity, pauseEngagement, resumeEngagement } from "../operations/engagement.ts";
import type { Scope } from "../scopes.ts";
import type { Activity, ActivityList, EngagementLimits, EngagementState, EngagementStateChange } from "../types/engagement.ts";
import type { AccountId, ActivityType, Cursor } from "../types/shared.ts";

/**
 * What Outfame does on behalf of an account: the log of single activities, the use of today's limits,
 * and the switch that pauses and resumes everything.
 */
export class Engagement<S extends Scope = Scope> extends Resource {
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
  listActivity(
    this: Granted<Engagement<S>, S, "engagement:manage">,
    params: ListActivityParams,
    options?: ListOptions,
  ): PagePromise<Activity, ActivityList, ListActivityError> {
    return this.transport.paginate(listActivity, { params }, options);
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
  limits(
    this: Granted<Engagement<S>, S, "engagement:manage">,
    params: GetEngagementLimitsParams,
    options?: RequestOptions,
  ): ApiPromise<EngagementLimits, GetEngagementLimitsError> {
    return this.transport.send(getEngagementLimits, { params }, options);
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
  pause(
    this: Granted<Engagement<S>, S, "engagement:manage">,
    body: EngagementStateChange,
    options?: RequestOptions,
  ): ApiPromise<EngagementState, PauseEngagementError> {
    return this.transport.send(pauseEngagement, { body }, options);
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
  resume(
    this: Granted<Engagement<S>, S, "engagement:manage">,
    body: EngagementStateChange,
    options?: RequestOptions,
  ): ApiPromise<EngagementState, ResumeEngagementError> {
    return this.transport.send(resumeEngagement, { body }, options);
  }
}

/** Parameters of `listActivity`. */
export interface ListActivityParams {
  /**
   * Id of the account to report on.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  /** Only activities of this type. */
  type?: ActivityType | undefined;
  /**
   * The day to list, in UTC. Today when left out.
   *
   * Format `date`.
   */
  date?: string | undefined;
  /**
   * How many activities to return at most in one page.
   *
   * At least 1, at most 200.
   *
   * @default 50
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

/** Every way `listActivity` can fail. */
export type ListActivityError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Parameters of `getEngagementLimits`. */
export interface GetEngagementLimitsParams {
  /**
   * Id of the account to report on.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
}

/** Every way `getEngagementLimits` can fail. */
export type GetEngagementLimitsError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `pauseEngagement` can fail. */
export type PauseEngagementError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `resumeEngagement` can fail. */
export type ResumeEngagementError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;
