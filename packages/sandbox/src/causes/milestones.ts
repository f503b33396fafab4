import type { MilestonesDescription } from "../description.ts";
import { firstDayOf, followersOn } from "../simulation/followers.ts";
import type { Profile } from "../simulation/profile.ts";

/** How many days are looked ahead at once. */
const horizon = 366;

/** The least milestone of a row that is more than a number of followers. */
export function milestoneAfter({ first, factors }: MilestonesDescription, followers: number): number {
  let milestone = first;
  for (let step = 0; milestone <= followers; step++) milestone *= factors[step % factors.length] ?? 2;
  return milestone;
}

/** Every milestone above one number of followers and up to another, in order. */
export function milestonesBetween(
  row: MilestonesDescription,
  above: number,
  upTo: number,
): readonly number[] {
  const found: number[] = [];
  for (let next = milestoneAfter(row, above); next <= upTo; next = milestoneAfter(row, next))
    found.push(next);
  return found;
}

/** The greatest milestone that a number of followers has reached; 0: none. */
export function milestoneReached(row: MilestonesDescription, followers: number): number {
  return milestonesBetween(row, 0, followers).at(-1) ?? 0;
}

/**
 * The first day after a day on which a profile has as many followers as a milestone; where that is further away than
 * can be seen, the last day that can.
 */
export function dayOfMilestone(profile: Profile, milestone: number, after: number): number {
  let day = Math.max(after + 1, Math.min(firstDayOf(profile, milestone), after + horizon));
  while (day < after + horizon && followersOn(profile, day) < milestone) day += 1;
  return day;
}
