import { dayMilliseconds, dayOf } from "../core/days.ts";
import { followersOn } from "../simulation/followers.ts";
import { profileOf } from "../simulation/profile.ts";
import { dayOfMilestone, milestoneAfter, milestoneReached, milestonesBetween } from "./milestones.ts";
import type { Recurring } from "./recurring.ts";

/**
 * `account.growth_milestone`: the first time that an account has so many followers. What it had when it was connected
 * is no news. Remembers the greatest one so far.
 */
export const growthMilestone: Recurring = async (
  { seed, outbox },
  store,
  { tenant, account, dueAt, state },
) => {
  const profile = profileOf(seed, account.profile);
  const day = dayOf(dueAt);
  const followers = followersOn(profile, day);
  const known = state ?? milestoneReached(followers);
  const { instagram_username, platform } = account.settings;
  for (const milestone of milestonesBetween(known, followers)) {
    const data = {
      account_id: account.id,
      instagram_username,
      platform,
      milestone,
      followers_count: followers,
    };
    await outbox.publish(store, tenant, "account.growth_milestone", data, dueAt);
  }
  const reached = Math.max(known, milestoneReached(followers));
  return {
    dueAt: dayOfMilestone(profile, milestoneAfter(reached), day) * dayMilliseconds,
    state: reached,
  };
};
