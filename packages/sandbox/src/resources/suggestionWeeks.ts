import { timestamp } from "../core/clock.ts";
import { dayMilliseconds } from "../core/days.ts";
import { profileOf } from "../simulation/profile.ts";
import { weeklySuggestions } from "../simulation/suggestions.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import type { World } from "./world.ts";

const week = 7 * dayMilliseconds;
/** After a long absence only the latest weeks are made up for. */
const mostWeeks = 8;

/**
 * Adds the suggestions of every week that has begun by a moment since the account was connected, and tells of each; older
 * ones make way.
 */
export async function addWeeklySuggestions(
  { ids, schemas, seed, outbox }: World,
  store: Store,
  tenant: Tenant,
  account: StoredAccount,
  moment: number,
): Promise<void> {
  const connectedAt = Date.parse(account.createdAt);
  const current = weekOf(account, moment);
  const last = await store.suggestions.lastWeek(account.id);
  if (last >= current) return;
  const profile = profileOf(seed, account.profile);
  const prefix = schemas.prefix("SuggestionId");
  for (let number = Math.max(last + 1, current - mostWeeks + 1); number <= current; number++) {
    const at = connectedAt + number * week;
    const suggestions = weeklySuggestions(profile, number);
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
        created_at: timestamp(at),
      };
      await store.suggestions.insert(suggestion, number);
    }
    const data = { account_id: account.id, suggestions_count: suggestions.length };
    await outbox.publish(store, tenant, "targeting.suggestions_ready", data, at);
  }
  await store.suggestions.expireBefore(account.id, current);
}

/** When the next ones are added after a moment, in milliseconds. */
export function nextSuggestions(account: StoredAccount, moment: number): number {
  return Date.parse(account.createdAt) + (weekOf(account, moment) + 1) * week;
}

/** Number of the account's week that a moment falls into, from 0. */
function weekOf({ createdAt }: StoredAccount, moment: number): number {
  return Math.floor((moment - Date.parse(createdAt)) / week);
}
