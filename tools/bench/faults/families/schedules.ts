import { described, type Fault } from "../fault.ts";
import { relayed, sent } from "../relay.ts";

const family = "webhooks";

type Schedule = Record<string, unknown>;

/** An event that comes by itself comes at other times. */
function scheduled(type: string, change: (schedule: Schedule) => void): Fault["parts"] {
  return described((draft) => {
    const schedule = draft.webhooks?.events.find((event) => event.type === type)?.schedule;
    if (schedule == null) throw new Error(`${type} has no schedule.`);
    change(schedule as unknown as Schedule);
  });
}

const daily = (dailyAt: string) =>
  scheduled("engagement.daily_summary", (schedule) => {
    schedule["dailyAt"] = dailyAt;
  });
const every = (days: number) =>
  scheduled("targeting.suggestions_ready", (schedule) => {
    schedule["everyDays"] = days;
  });
const milestones = (first: number, ...factors: readonly number[]) =>
  scheduled("account.growth_milestone", (schedule) => {
    schedule["milestones"] = { first, factors: [...factors] };
  });

/** What is sent of events of one type: as often as said, the copies under ids of their own. */
const times = (type: string, count: number): Fault["parts"] =>
  relayed({
    send(passing) {
      const event = JSON.parse(passing.body) as { type: string };
      return event.type === type
        ? Array.from({ length: count }, () => sent(passing, {}))
        : [sent(passing, {})];
    },
  });

export const schedules: readonly Fault[] = [
  {
    id: "schedule-daily-early",
    family,
    title: "The daily summary comes five minutes before its time.",
    parts: daily("23:50"),
  },
  {
    id: "schedule-daily-other-zone",
    family,
    title: "The daily summary comes at its time of another zone.",
    parts: daily("15:55"),
  },
  {
    id: "schedule-daily-never",
    family,
    title: "The daily summary never comes.",
    parts: times("engagement.daily_summary", 0),
  },
  { id: "schedule-weekly-early", family, title: "What is due every 7 days comes after 6.", parts: every(6) },
  { id: "schedule-weekly-late", family, title: "What is due every 7 days comes after 8.", parts: every(8) },
  { id: "schedule-weekly-rare", family, title: "What is due every 7 days comes every 14.", parts: every(14) },
  {
    id: "schedule-milestones-others",
    family,
    title: "Milestones are told at 2,000 and 20,000 in place of 1,000 and 5,000.",
    parts: milestones(200, 10),
  },
  {
    id: "schedule-milestones-left-out",
    family,
    title: "Every other milestone is left out.",
    parts: milestones(500, 10),
  },
  {
    id: "schedule-milestones-never",
    family,
    title: "Milestones are never told.",
    parts: times("account.growth_milestone", 0),
  },
];
