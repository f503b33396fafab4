import { timestamp } from "../core/clock.ts";
import { profileOf } from "../simulation/profile.ts";
import { weeklySuggestions } from "../simulation/suggestions.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import type { World } from "./world.ts";

/** The event that tells of new suggestions. */
export const suggestionsEvent = "targeting.suggestions_ready";

/** One time that an account gets suggestions. */
export interface Round {
  readonly tenant: Tenant;
  readonly account: StoredAccount;
  /** Milliseconds. */
  readonly moment: number;
  /** How many there were before: 0 when the account was connected. */
  readonly number: number;
}

/** Adds the suggestions of a round, and tells of them; those of the rounds before make way. */
export async function addSuggestions(
  { ids, schemas, seed, outbox }: World,
  store: Store,
  { tenant, account, moment, number }: Round,
): Promise<void> {
  const suggestions = weeklySuggestions(profileOf(seed, account.profile), number);
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
    await store.suggestions.insert(suggestion, number);
  }
  await store.suggestions.expireBefore(account.id, number);
  const data = { account_id: account.id, suggestions_count: suggestions.length };
  await outbox.publish(store, tenant, suggestionsEvent, data, moment);
}
