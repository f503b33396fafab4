import { addSuggestions, weekMilliseconds } from "../resources/suggestionWeeks.ts";
import type { Recurring } from "./recurring.ts";

/** After a long absence only the latest weeks are made up for. */
const mostWeeks = 8;

/** `targeting.suggestions_ready`: when an account is connected, and every week from then on. */
export const suggestionsReady: Recurring = async (world, store, { tenant, account, dueAt, present }) => {
  const missed = Math.floor((present - dueAt) / weekMilliseconds) + 1 - mostWeeks;
  if (missed > 0) return { dueAt: dueAt + missed * weekMilliseconds, state: null };
  await addSuggestions(world, store, tenant, account, dueAt);
  return { dueAt: dueAt + weekMilliseconds, state: null };
};
