import type { JsonObject, RateLimitPlan, RateLimits } from "../../model/types.ts";

/** The API's limits, as `RateLimitsDescription` of the server has them. */
export function describeRateLimits({ plans, partitions, headers, error }: RateLimits): JsonObject {
  return {
    plans: describePlans(plans),
    partitions: partitions.map(({ scheme, by }) => ({ scheme, by })),
    headers: {
      limit: headers.limit ?? null,
      remaining: headers.remaining ?? null,
      reset: headers.reset ?? null,
      burstLimit: headers.burstLimit ?? null,
      burstRemaining: headers.burstRemaining ?? null,
      retryAfter: headers.retryAfter ?? null,
    },
    error: error ?? null,
  };
}

export function describePlans(plans: readonly RateLimitPlan[]): readonly JsonObject[] {
  return plans.map(({ name, title, requestsPerMinute, requestsPerSecond, requestsPerDay }) => ({
    name,
    title,
    requestsPerMinute,
    requestsPerSecond: requestsPerSecond ?? null,
    requestsPerDay: requestsPerDay ?? null,
  }));
}
