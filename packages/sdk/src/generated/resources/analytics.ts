import { type ApiPromise, type Granted, type RequestOptions, Resource } from "@outfame/runtime";
import type { ErrorWithCode } from "../errors.ts";
import { getAnalyticsAudience, getAnalyticsEngagement, getAnalyticsGrowth, getAnalyticsOverview } from "../operations/analytics.ts";
import type { Scope } from "../scopes.ts";
import type {
  AnalyticsOverview,
  AudienceAnalytics,
  EngagementAnalytics,
  Granularity,
  GrowthAnalytics,
  Period,
} from "../types/analytics.ts";
import type { AccountId } from "../types/shared.ts";

/**
 * How an account grows: totals, time series, the results of each kind of engagement, and who the
 * audience is. Data reaches back to the day the account was connected and is kept for the lifetime of
 * the account.
 */
export class Analytics<S extends Scope = Scope> extends Resource {
  /**
   * Get the totals of a period.
   *
   * Returns what an account gained and lost over a span of days, and how its engagement rate changed
   * against the span before: the numbers for a dashboard or a monthly report.
   *
   * Needs the scope `analytics:read`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `GET /analytics/overview`
   */
  overview(
    this: Granted<Analytics<S>, S, "analytics:read">,
    params: GetAnalyticsOverviewParams,
    options?: RequestOptions,
  ): ApiPromise<AnalyticsOverview, GetAnalyticsOverviewError> {
    return this.transport.send(getAnalyticsOverview, { params }, options);
  }

  /**
   * Get growth over time.
   *
   * Returns the followers of an account as a series of days, weeks or months, oldest first, ready to be
   * drawn as a chart. For all of an account's history ask for a `custom` period from the day it was
   * connected.
   *
   * Needs the scope `analytics:read`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `GET /analytics/growth`
   */
  growth(
    this: Granted<Analytics<S>, S, "analytics:read">,
    params: GetAnalyticsGrowthParams,
    options?: RequestOptions,
  ): ApiPromise<GrowthAnalytics, GetAnalyticsGrowthError> {
    return this.transport.send(getAnalyticsGrowth, { params }, options);
  }

  /**
   * Get the results of engagement.
   *
   * Returns, for each type of activity, how often it was performed over a span of days and how many
   * followers it brought, so that you can set the daily limits where they pay.
   *
   * Needs the scope `analytics:read`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `GET /analytics/engagement`
   */
  engagement(
    this: Granted<Analytics<S>, S, "analytics:read">,
    params: GetAnalyticsEngagementParams,
    options?: RequestOptions,
  ): ApiPromise<EngagementAnalytics, GetAnalyticsEngagementError> {
    return this.transport.send(getAnalyticsEngagement, { params }, options);
  }

  /**
   * Get the audience of an account.
   *
   * Returns who follows an account, by age, gender, country and language, as of the last sync. The
   * shares are estimates from public profiles.
   *
   * Needs the scope `analytics:read`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `GET /analytics/audience`
   */
  audience(
    this: Granted<Analytics<S>, S, "analytics:read">,
    params: GetAnalyticsAudienceParams,
    options?: RequestOptions,
  ): ApiPromise<AudienceAnalytics, GetAnalyticsAudienceError> {
    return this.transport.send(getAnalyticsAudience, { params }, options);
  }
}

/** Parameters of `getAnalyticsOverview`. */
export interface GetAnalyticsOverviewParams {
  /**
   * Id of the account to report on.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  /**
   * The span to report on. It ends today, unless it is `custom`, which takes `start_date` and
   * `end_date`.
   *
   * @default "30d"
   */
  period?: Period | undefined;
  /**
   * First day of the span, in UTC. Required when `period` is `custom`, ignored otherwise.
   *
   * Format `date`.
   */
  start_date?: string | undefined;
  /**
   * Last day of the span, in UTC, itself included; not before `start_date`. Required when `period` is
   * `custom`, ignored otherwise.
   *
   * Format `date`.
   */
  end_date?: string | undefined;
}

/** Every way `getAnalyticsOverview` can fail. */
export type GetAnalyticsOverviewError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Parameters of `getAnalyticsGrowth`. */
export interface GetAnalyticsGrowthParams {
  /**
   * Id of the account to report on.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  /**
   * The span to report on. It ends today, unless it is `custom`, which takes `start_date` and
   * `end_date`.
   *
   * @default "30d"
   */
  period?: Period | undefined;
  /**
   * First day of the span, in UTC. Required when `period` is `custom`, ignored otherwise.
   *
   * Format `date`.
   */
  start_date?: string | undefined;
  /**
   * Last day of the span, in UTC, itself included; not before `start_date`. Required when `period` is
   * `custom`, ignored otherwise.
   *
   * Format `date`.
   */
  end_date?: string | undefined;
  /**
   * How much time one data point covers.
   *
   * @default "daily"
   */
  granularity?: Granularity | undefined;
}

/** Every way `getAnalyticsGrowth` can fail. */
export type GetAnalyticsGrowthError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Parameters of `getAnalyticsEngagement`. */
export interface GetAnalyticsEngagementParams {
  /**
   * Id of the account to report on.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  /**
   * The span to report on. It ends today, unless it is `custom`, which takes `start_date` and
   * `end_date`.
   *
   * @default "30d"
   */
  period?: Period | undefined;
  /**
   * First day of the span, in UTC. Required when `period` is `custom`, ignored otherwise.
   *
   * Format `date`.
   */
  start_date?: string | undefined;
  /**
   * Last day of the span, in UTC, itself included; not before `start_date`. Required when `period` is
   * `custom`, ignored otherwise.
   *
   * Format `date`.
   */
  end_date?: string | undefined;
}

/** Every way `getAnalyticsEngagement` can fail. */
export type GetAnalyticsEngagementError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Parameters of `getAnalyticsAudience`. */
export interface GetAnalyticsAudienceParams {
  /**
   * Id of the account to report on.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
}

/** Every way `getAnalyticsAudience` can fail. */
export type GetAnalyticsAudienceError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;
