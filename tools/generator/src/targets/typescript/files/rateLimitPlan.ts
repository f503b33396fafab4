import type { JsonObject, RateLimitPlan } from "../../../model/types.ts";
import { compact } from "./compact.ts";

/** A plan as the transport reads it. */
export function describePlan({
  requestsPerMinute,
  requestsPerSecond,
  requestsPerDay,
}: RateLimitPlan): JsonObject {
  return compact({ requestsPerMinute, requestsPerSecond, requestsPerDay });
}
