import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type {
  GetAnalyticsAudienceError,
  GetAnalyticsAudienceParams,
  GetAnalyticsEngagementError,
  GetAnalyticsEngagementParams,
  GetAnalyticsGrowthError,
  GetAnalyticsGrowthParams,
  GetAnalyticsOverviewError,
  GetAnalyticsOverviewParams,
} from "../resources/analytics.ts";
import type { AnalyticsOverview, AudienceAnalytics, EngagementAnalytics, GrowthAnalytics } from "../types/analytics.ts";
import * as operations from "../operations/analytics.ts";

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
export function getAnalyticsOverview(
  caller: FunctionCaller<"analytics:read">,
  params: GetAnalyticsOverviewParams,
  options?: RequestOptions,
): ApiPromise<AnalyticsOverview, GetAnalyticsOverviewError> {
  return caller.send(operations.getAnalyticsOverview, { params }, options);
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
export function getAnalyticsGrowth(
  caller: FunctionCaller<"analytics:read">,
  params: GetAnalyticsGrowthParams,
  options?: RequestOptions,
): ApiPromise<GrowthAnalytics, GetAnalyticsGrowthError> {
  return caller.send(operations.getAnalyticsGrowth, { params }, options);
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
export function getAnalyticsEngagement(
  caller: FunctionCaller<"analytics:read">,
  params: GetAnalyticsEngagementParams,
  options?: RequestOptions,
): ApiPromise<EngagementAnalytics, GetAnalyticsEngagementError> {
  return caller.send(operations.getAnalyticsEngagement, { params }, options);
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
export function getAnalyticsAudience(
  caller: FunctionCaller<"analytics:read">,
  params: GetAnalyticsAudienceParams,
  options?: RequestOptions,
): ApiPromise<AudienceAnalytics, GetAnalyticsAudienceError> {
  return caller.send(operations.getAnalyticsAudience, { params }, options);
}
