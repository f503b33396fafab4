import type { PlanDescription } from "../description.ts";
import type { WindowLimit } from "./windows.ts";

export const second = 1000;
export const minute = 60 * second;
export const day = 24 * 60 * minute;

/** What requests of a plan are counted in: minute, then second, then day. */
export type PlanWindows = readonly [minute: WindowLimit, second: WindowLimit, day: WindowLimit];

const known = new WeakMap<PlanDescription, PlanWindows>();

/** Limits that a plan does not have are infinite. They are counted all the same, as a caller may change plans. */
export function windowsOf(plan: PlanDescription): PlanWindows {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const made: PlanWindows = [
    { length: minute, limit: plan.requestsPerMinute },
    { length: second, limit: plan.requestsPerSecond ?? Number.POSITIVE_INFINITY },
    { length: day, limit: plan.requestsPerDay ?? Number.POSITIVE_INFINITY },
  ];
  known.set(plan, made);
  return made;
}

/** The plan with the fewest requests: what a caller that is not known is told of. */
export function smallestPlan(plans: readonly PlanDescription[]): PlanDescription | undefined {
  return [...plans].sort((a, b) => a.requestsPerMinute - b.requestsPerMinute)[0];
}
