import { dayMilliseconds, dayOf } from "../core/days.ts";
import { merge } from "../core/merge.ts";
import { conflict } from "../errors/apiError.ts";
import type { Account } from "../generated/types.ts";
import { round } from "../simulation/chance.ts";
import { meanEngagement } from "../simulation/engagementRate.ts";
import { followersOn, growthRate } from "../simulation/followers.ts";
import { profileOf } from "../simulation/profile.ts";
import type { AccountSettings, StoredAccount } from "../storage/accounts.ts";
import type { Tenant } from "../storage/tenant.ts";
import { findAccount, finishSetups } from "./find.ts";
import type { Handlers } from "./handlers.ts";
import { changeSettings, limitsByKind } from "./settings.ts";
import { addWeeklySuggestions } from "./suggestionWeeks.ts";
import { openTargeting } from "./targeting.ts";
import type { World } from "./world.ts";

/** Days that the growth rate looks back: the document says so in prose. */
const growthDays = 30;

type AccountOperations = "listAccounts" | "createAccount" | "getAccount" | "updateAccount" | "deleteAccount";

export function accountHandlers(world: World): Pick<Handlers, AccountOperations> {
  const { store, clock } = world;
  return {
    listAccounts({ tenant, params }) {
      finishSetups(world);
      const page = store.accounts.list(tenant, params, params);
      return { ...page, data: page.data.map((account) => accountOf(world, account)) };
    },

    createAccount({ tenant, body }) {
      demandFreeHandle(world, tenant, body);
      const now = clock.now();
      const id = world.ids.next(world.schemas.prefix("AccountId"));
      const account = store.accounts.insert(tenant, id, body, now, now + world.syncMilliseconds);
      store.targetings.set(openTargeting(world, id));
      const limits = limitsByKind(body.daily_limits);
      // Simulated data reaches back before the account was connected, as if it had always been set like this.
      store.timelines.append(id, { at: 0, running: true, limits, sources: [] });
      if (world.syncMilliseconds > 0) changeSettings(world, id, { running: false });
      addWeeklySuggestions(world, account);
      return accountOf(world, account);
    },

    getAccount: ({ tenant, params }) => accountOf(world, findAccount(world, tenant, params.account_id)),

    updateAccount({ tenant, params, body }) {
      const account = findAccount(world, tenant, params.account_id);
      const settings = merge(account.settings, body);
      demandFreeHandle(world, tenant, settings, account.id);
      store.accounts.setSettings(account.id, settings, clock.now());
      if (body.daily_limits !== undefined)
        changeSettings(world, account.id, { limits: limitsByKind(settings.daily_limits) });
      return accountOf(world, findAccount(world, tenant, account.id));
    },

    deleteAccount({ tenant, params }) {
      const account = findAccount(world, tenant, params.account_id);
      store.accounts.delete(account.id, clock.now());
      purgeAccounts(world);
    },
  };
}

/** Removes for good what was deleted long enough ago. */
export function purgeAccounts({
  store,
  clock,
  retentionDays,
}: Pick<World, "store" | "clock" | "retentionDays">): void {
  if (retentionDays !== null) store.accounts.purge(clock.now() - retentionDays * dayMilliseconds);
}

function demandFreeHandle(world: World, tenant: Tenant, settings: AccountSettings, self?: string): void {
  const { platform, instagram_username: handle } = settings;
  const holder = world.store.accounts.findByHandle(tenant, platform, handle);
  if (holder !== undefined && holder.id !== self)
    throw conflict(`${handle} on ${platform} is connected already, as ${holder.id}.`);
}

function accountOf(world: World, account: StoredAccount): Account {
  const { id, status, settings, createdAt, updatedAt } = account;
  const profile = profileOf(world.seed, account.profile);
  const today = dayOf(world.clock.now());
  const synced = status !== "setup";
  return {
    id,
    ...settings,
    status,
    followers_count: synced ? followersOn(profile, today) : 0,
    following_count: synced ? profile.following : 0,
    engagement_rate: synced ? round(meanEngagement(profile, today - growthDays + 1, today), 2) : 0,
    growth_rate: synced ? round(growthRate(profile, today - growthDays, today), 2) : 0,
    targeting_config: world.store.targetings.of(id),
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
