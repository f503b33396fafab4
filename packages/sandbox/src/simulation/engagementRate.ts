import { stream } from "./chance.ts";
import { historyStart } from "./followers.ts";
import type { Profile } from "./profile.ts";

/** Likes and comments as a share of followers on one day, in percent. */
export function engagementOn(profile: Profile, day: number): number {
  const season = 1 + 0.12 * Math.sin(day / 17 + profile.engagement);
  const luck = 0.85 + 0.3 * stream(profile.key, "engagement", day)();
  return profile.engagement * season * luck;
}

/** Mean over a span of days, both ends included; 0 where nothing is known of any of them. */
export function meanEngagement(profile: Profile, start: number, end: number): number {
  const first = Math.max(start, historyStart);
  let sum = 0;
  for (let day = first; day <= end; day++) sum += engagementOn(profile, day);
  return end < first ? 0 : sum / (end - first + 1);
}
