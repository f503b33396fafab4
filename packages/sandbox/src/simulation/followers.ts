import { parseDay } from "../core/days.ts";
import { stream } from "./chance.ts";
import type { Profile } from "./profile.ts";

/** Days of growth that waves and noise lift a count above its trend at most. */
const highestWave = 3 + 6 + 0.5;

/** Nothing is told of days before this one: the count stands still. */
export const historyStart = parseDay("2024-01-01");
const trendStart = parseDay("2026-01-01");

/** The followers of one day; `net` is always `gained − lost`, and the difference from the day before. */
export interface FollowerDay {
  readonly day: number;
  /** At its end. */
  readonly followers: number;
  readonly gained: number;
  readonly lost: number;
  readonly net: number;
}

/** Followers at the end of a day. A closed form: any day costs the same, and days always add up. */
export function followersOn(profile: Profile, day: number): number {
  const known = Math.max(day, historyStart);
  const elapsed = known - trendStart;
  const { followers, growth, key } = profile;
  // Straight ahead from the start of the trend; before it, a curve that meets it and never falls below nothing.
  const level =
    elapsed >= 0 ? followers + growth * elapsed : followers * Math.exp((growth * elapsed) / followers);
  const wave = growth * (3 * Math.sin(elapsed / 5.3 + followers) + 6 * Math.sin(elapsed / 29 + growth));
  const noise = growth * (stream(key, "followers", known)() - 0.5);
  return Math.max(0, Math.round(level + wave + noise));
}

/** A day before which a profile can't have so many followers, as far as its trend goes: nearer days need no look. */
export function firstDayOf({ followers, growth }: Profile, count: number): number {
  // The count is rounded: half a follower less is enough.
  const day = trendStart + Math.floor((count - 0.5 - followers) / growth - highestWave);
  // Before the trend's start the curve lies above its line, and nothing follows from it.
  return day >= trendStart ? day : Number.NEGATIVE_INFINITY;
}

export function followerDay(profile: Profile, day: number): FollowerDay {
  const followers = followersOn(profile, day);
  const net = followers - followersOn(profile, day - 1);
  const left =
    day <= historyStart
      ? 0
      : Math.round(followers * profile.churn * (0.5 + stream(profile.key, "lost", day)()));
  const gained = Math.max(0, net + left);
  return { day, followers, gained, lost: gained - net, net };
}

/** Every day of the span that something is known of, oldest first. */
export function followerDays(profile: Profile, start: number, end: number): readonly FollowerDay[] {
  const first = Math.max(start, historyStart);
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) =>
    followerDay(profile, first + index),
  );
}

/** Change from the end of one day to the end of another, in percent. */
export function growthRate(profile: Profile, from: number, to: number): number {
  const before = followersOn(profile, from);
  return before === 0 ? 0 : ((followersOn(profile, to) - before) / before) * 100;
}
