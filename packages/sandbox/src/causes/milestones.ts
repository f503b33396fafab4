import { followersOn } from "../simulation/followers.ts";
import type { Profile } from "../simulation/profile.ts";

/** The first of them, as the document's words on `account.growth_milestone` have it: 100, 500, 1K, 5K, 10K and so on. */
const first = 100;
/** How many days are looked ahead at once. */
const horizon = 366;

/** The least milestone that is more than a number of followers: five times and ten times the one before, in turn. */
export function milestoneAfter(followers: number): number {
  let milestone = first;
  for (let step = 0; milestone <= followers; step++) milestone *= step % 2 === 0 ? 5 : 2;
  return milestone;
}

/** Every milestone above one number of followers and up to another, in order. */
export function milestonesBetween(above: number, upTo: number): readonly number[] {
  const found: number[] = [];
  for (let milestone = milestoneAfter(above); milestone <= upTo; milestone = milestoneAfter(milestone))
    found.push(milestone);
  return found;
}

/** The greatest milestone that a number of followers has reached; 0: none. */
export function milestoneReached(followers: number): number {
  return milestonesBetween(0, followers).at(-1) ?? 0;
}

/**
 * The first day after a day on which a profile has as many followers as a milestone; where that is further away than
 * can be seen, the last day that can.
 */
export function dayOfMilestone(profile: Profile, milestone: number, after: number): number {
  let day = after + 1;
  while (day < after + horizon && followersOn(profile, day) < milestone) day += 1;
  return day;
}
