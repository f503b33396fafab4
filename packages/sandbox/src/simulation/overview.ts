import { stream } from "./chance.ts";
import { engagementOn } from "./engagementRate.ts";
import { type FollowerDay, followerDays } from "./followers.ts";
import type { Profile } from "./profile.ts";

/** What happened to a profile over a span of days. */
export interface Totals {
  readonly gained: number;
  readonly lost: number;
  readonly net: number;
  readonly likes: number;
  readonly comments: number;
  readonly visits: number;
  readonly reach: number;
  readonly impressions: number;
}

/** Share of a span's daily viewers who are counted once: most people see a profile on several days. */
const distinctViewers = 0.35;

export function totals(profile: Profile, start: number, end: number): Totals {
  const days = followerDays(profile, start, end).map((day) => ({ ...day, ...trafficOf(profile, day) }));
  const sum = (read: (day: (typeof days)[number]) => number): number =>
    days.reduce((total, day) => total + read(day), 0);
  const widest = days.reduce((most, day) => Math.max(most, day.reach), 0);
  return {
    gained: sum((day) => day.gained),
    lost: sum((day) => day.lost),
    net: sum((day) => day.net),
    likes: sum((day) => day.likes),
    comments: sum((day) => day.comments),
    visits: sum((day) => day.visits),
    reach: Math.max(widest, Math.round(sum((day) => day.reach) * distinctViewers)),
    impressions: sum((day) => day.impressions),
  };
}

function trafficOf(profile: Profile, { day, followers, gained }: FollowerDay) {
  const next = stream(profile.key, "traffic", day);
  const reactions = (followers * profile.posts * engagementOn(profile, day)) / 100;
  const comments = Math.round(reactions * (0.04 + 0.05 * next()));
  const reach = Math.round(followers * (0.15 + 0.35 * next()));
  return {
    likes: Math.max(0, Math.round(reactions) - comments),
    comments,
    visits: Math.round(gained * (3 + 4 * next()) + followers * 0.01),
    reach,
    impressions: Math.round(reach * (1.2 + 0.8 * next())),
  };
}
