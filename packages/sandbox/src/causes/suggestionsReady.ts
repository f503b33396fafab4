import { dayMilliseconds } from "../core/days.ts";
import { addSuggestions, suggestionsEvent } from "../resources/suggestionRounds.ts";
import type { Recurring } from "./recurring.ts";
import { later, scheduleOf } from "./schedule.ts";

/** After a long absence only the latest are made up for. */
const most = 8;

/** `targeting.suggestions_ready`: when an account is connected, and every so many days from then on. */
export const suggestionsReady: Recurring = async (world, store, occurrence) => {
  const { tenant, account, dueAt, present } = occurrence;
  const days = scheduleOf(world, suggestionsEvent)?.everyDays ?? null;
  if (days === null) return later(occurrence);
  const interval = days * dayMilliseconds;
  const missed = Math.floor((present - dueAt) / interval) + 1 - most;
  if (missed > 0) return { dueAt: dueAt + missed * interval, state: null };
  const number = Math.round((dueAt - Date.parse(account.createdAt)) / interval);
  await addSuggestions(world, store, { tenant, account, moment: dueAt, number });
  return { dueAt: dueAt + interval, state: null };
};
