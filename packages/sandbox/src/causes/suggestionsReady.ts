import { addWeeklySuggestions, nextSuggestions } from "../resources/suggestionWeeks.ts";
import type { Recurring } from "./recurring.ts";

/** `targeting.suggestions_ready`: once a week from the hour at which an account was connected. */
export const suggestionsReady: Recurring = async (world, store, { tenant, account, moment }) => {
  await addWeeklySuggestions(world, store, tenant, account, moment);
  return { dueAt: nextSuggestions(account, moment), state: null };
};
