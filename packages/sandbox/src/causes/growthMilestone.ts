import { dayMilliseconds, dayOf } from "../core/days.ts";
import { followersOn } from "../simulation/followers.ts";
import { profileOf } from "../simulation/profile.ts";
import { dayOfMilestone, milestoneAfter, milestoneReached, milestonesBetween } from "./milestones.ts";
import type { Recurring } from "./recurring.ts";
import { later, scheduleOf } from "./schedule.ts";

const type = "account.growth_milestone";

/**
 * `account.growth_milestone`: the first time that an account has so many followers. What it had when it was connected
 * is no news. Remembers the greatest one so far.
 */
export const growthMilestone: Recurring = async (world, store, occurrence) => {
  const { seed, outbox } = world;
  const { tenant, account, dueAt, state } = occurrence;
  const row = scheduleOf(world, type)?.milestones ?? null;
  if (row === null) return later(occurrence);
  const profile = profileOf(seed, account.profile);
  const day = dayOf(dueAt);
  const followers = followersOn(profile, day);
  const known = state ?? milestoneReached(row, followers);
  const { instagram_username, platform } = account.settings;
  for (const milestone of milestonesBetween(row, known, followers)) {
    const data = {
      account_id: account.id,
      instagram_username,
      platform,
      milestone,
      followers_count: followers,
    };
    await outbox.publish(store, tenant, type, data, dueAt);
  }
  const reached = Math.max(known, milestoneReached(row, followers));
  return {
    dueAt: dayOfMilestone(profile, milestoneAfter(row, reached), day) * dayMilliseconds,
    state: reached,
  };
};
