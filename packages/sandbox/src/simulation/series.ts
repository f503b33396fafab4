import { monthStart, weekStart } from "../core/days.ts";
import type { FollowerDay } from "./followers.ts";

const bucketStarts = {
  daily: (day: number) => day,
  weekly: weekStart,
  monthly: monthStart,
} as const;

export type Granularity = keyof typeof bucketStarts;

export function isGranularity(text: string): text is Granularity {
  return Object.hasOwn(bucketStarts, text);
}

/**
 * Days put together by week or month; the first and the last may be cut short by the span. Each is dated by its
 * first day, holds the followers at its end, and sums up the rest.
 */
export function series(days: readonly FollowerDay[], granularity: Granularity): readonly FollowerDay[] {
  const startOf = bucketStarts[granularity];
  const buckets = new Map<number, FollowerDay>();
  for (const day of days) {
    const start = startOf(day.day);
    const bucket = buckets.get(start);
    buckets.set(start, {
      day: start,
      followers: day.followers,
      gained: (bucket?.gained ?? 0) + day.gained,
      lost: (bucket?.lost ?? 0) + day.lost,
      net: (bucket?.net ?? 0) + day.net,
    });
  }
  return [...buckets.values()];
}
