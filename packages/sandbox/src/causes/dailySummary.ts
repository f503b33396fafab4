import { dayMilliseconds, dayOf, formatDay } from "../core/days.ts";
import { limitFields } from "../resources/settings.ts";
import { deeds } from "../simulation/activity.ts";
import { followerDay } from "../simulation/followers.ts";
import { profileOf } from "../simulation/profile.ts";
import { activityKinds, settingsAt } from "../simulation/timeline.ts";
import type { Recurring } from "./recurring.ts";
import { later, scheduleOf, timeOfDay } from "./schedule.ts";

const type = "engagement.daily_summary";
/** After a long absence only the latest days are made up for. */
const mostDays = 31;

/** The first moment at or after another that is so many milliseconds into a day in UTC. */
function nextAt(time: number, moment: number): number {
  const today = dayOf(moment) * dayMilliseconds + time;
  return today >= moment ? today : today + dayMilliseconds;
}

/** `engagement.daily_summary`: what an account that is active then did and gained that day. */
export const dailySummary: Recurring = async (world, store, occurrence) => {
  const { seed, outbox } = world;
  const { tenant, account, dueAt, present } = occurrence;
  const dailyAt = scheduleOf(world, type)?.dailyAt ?? null;
  if (dailyAt === null) return later(occurrence);
  const earliest = nextAt(timeOfDay(dailyAt), Math.max(dueAt, present - mostDays * dayMilliseconds));
  if (dueAt < earliest) return { dueAt: earliest, state: null };
  const timeline = await store.timelines.of(account.id);
  if (settingsAt(timeline, dueAt)?.running === true) {
    const day = dayOf(dueAt);
    const profile = profileOf(seed, account.profile);
    const done = deeds(profile, day, timeline, dueAt).filter(({ status }) => status !== "failed");
    const counts = activityKinds.map(
      (kind) => [limitFields[kind], done.filter((deed) => deed.kind === kind).length] as const,
    );
    const { gained, lost, net } = followerDay(profile, day);
    const data = {
      account_id: account.id,
      date: formatDay(day),
      ...Object.fromEntries(counts),
      followers_gained: gained,
      followers_lost: lost,
      net_growth: net,
    };
    await outbox.publish(store, tenant, type, data, dueAt);
  }
  return { dueAt: dueAt + dayMilliseconds, state: null };
};
