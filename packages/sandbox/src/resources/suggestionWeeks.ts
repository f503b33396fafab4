import { timestamp } from "../core/clock.ts";
import { dayMilliseconds } from "../core/days.ts";
import { profileOf } from "../simulation/profile.ts";
import { weeklySuggestions } from "../simulation/suggestions.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import type { World } from "./world.ts";

/** Suggestions come once a week. */
export const weekMilliseconds = 7 * dayMilliseconds;

/**
 * Adds the suggestions of the account's week that begins at a moment, in milliseconds, and tells of them; those of the
 * weeks before make way.
 */
export async function addSuggestions(
  { ids, schemas, seed, outbox }: World,
  store: Store,
  tenant: Tenant,
  account: StoredAccount,
  moment: number,
): Promise<void> {
  const week = Math.round((moment - Date.parse(account.createdAt)) / weekMilliseconds);
  const suggestions = weeklySuggestions(profileOf(seed, account.profile), week);
  const prefix = schemas.prefix("SuggestionId");
  for (const { kind, value, radius, reason, quality } of suggestions) {
    const suggestion = {
      id: ids.next(prefix),
      account_id: account.id,
      type: kind,
      value,
      radius_km: radius,
      reason,
      quality_score: quality,
      status: "pending",
      created_at: timestamp(moment),
    };
    await store.suggestions.insert(suggestion, week);
  }
  await store.suggestions.expireBefore(account.id, week);
  const data = { account_id: account.id, suggestions_count: suggestions.length };
  await outbox.publish(store, tenant, "targeting.suggestions_ready", data, moment);
}
