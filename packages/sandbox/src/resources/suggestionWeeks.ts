import { timestamp } from "../core/clock.ts";
import { dayMilliseconds } from "../core/days.ts";
import { profileOf } from "../simulation/profile.ts";
import { weeklySuggestions } from "../simulation/suggestions.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { World } from "./world.ts";

const week = 7 * dayMilliseconds;
/** After a long absence only the latest weeks are made up for. */
const mostWeeks = 8;

/** Adds the suggestions of every week that has begun since the account was connected; older ones make way. */
export async function addWeeklySuggestions(
  { clock, ids, schemas, seed }: World,
  store: Store,
  account: StoredAccount,
): Promise<void> {
  const connectedAt = Date.parse(account.createdAt);
  const current = Math.floor((clock.now() - connectedAt) / week);
  const last = await store.suggestions.lastWeek(account.id);
  if (last >= current) return;
  const profile = profileOf(seed, account.profile);
  const prefix = schemas.prefix("SuggestionId");
  for (let number = Math.max(last + 1, current - mostWeeks + 1); number <= current; number++) {
    for (const { kind, value, radius, reason, quality } of weeklySuggestions(profile, number)) {
      const suggestion = {
        id: ids.next(prefix),
        account_id: account.id,
        type: kind,
        value,
        radius_km: radius,
        reason,
        quality_score: quality,
        status: "pending",
        created_at: timestamp(connectedAt + number * week),
      };
      await store.suggestions.insert(suggestion, number);
    }
  }
  await store.suggestions.expireBefore(account.id, current);
}
