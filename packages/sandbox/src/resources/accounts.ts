import { dayMilliseconds, dayOf } from "../core/days.ts";
import { merge } from "../core/merge.ts";
import { conflict } from "../errors/apiError.ts";
import type { Account, TargetingConfig } from "../generated/types.ts";
import { figuresOf } from "../simulation/figures.ts";
import type { AccountSettings, StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import { findAccount } from "./find.ts";
import type { Handlers } from "./handlers.ts";
import { changeSettings, limitsByKind } from "./settings.ts";
import { openTargeting } from "./targeting.ts";
import type { World } from "./world.ts";

type AccountOperations = "listAccounts" | "createAccount" | "getAccount" | "updateAccount" | "deleteAccount";

export function accountHandlers(world: World): Pick<Handlers, AccountOperations> {
  const { clock } = world;
  return {
    async listAccounts({ store, tenant, params }) {
      const page = await store.accounts.list(tenant, params, params);
      return { ...page, data: page.data.map((account) => accountOf(world, account, account.targeting)) };
    },

    async createAccount({ store, tenant, body }) {
      await demandFreeHandle(store, tenant, body);
      const now = clock.now();
      const id = world.ids.next(world.schemas.prefix("AccountId"));
      const account = await store.accounts.insert(tenant, id, body, now, now + world.syncMilliseconds);
      const targeting = openTargeting(world, id);
      await store.targetings.set(targeting);
      const limits = limitsByKind(body.daily_limits);
      // Simulated data reaches back before the account was connected, as if it had always been set like this.
      await store.timelines.append(id, { at: 0, running: true, limits, sources: [] });
      if (world.syncMilliseconds > 0) await changeSettings(world, store, id, { running: false });
      await store.accountSchedules.begin(id, now);
      world.marks.mark(store);
      return accountOf(world, account, targeting);
    },

    async getAccount({ store, tenant, params }) {
      const account = await findAccount(store, tenant, params.account_id);
      return accountOf(world, account, await store.targetings.of(account.id));
    },

    async updateAccount({ store, tenant, params, body }) {
      const account = await findAccount(store, tenant, params.account_id);
      const settings = merge(account.settings, body);
      await demandFreeHandle(store, tenant, settings, account.id);
      await store.accounts.setSettings(account.id, settings, clock.now());
      if (body.daily_limits !== undefined)
        await changeSettings(world, store, account.id, { limits: limitsByKind(settings.daily_limits) });
      const changed = await findAccount(store, tenant, account.id);
      return accountOf(world, changed, await store.targetings.of(account.id));
    },

    async deleteAccount({ store, tenant, params }) {
      const account = await findAccount(store, tenant, params.account_id);
      await store.accounts.delete(account.id, clock.now());
      await store.accountSchedules.clear(account.id);
      world.marks.mark(store);
    },
  };
}

/** Removes for good what was deleted long enough ago. */
export async function purgeAccounts(
  { clock, retentionDays }: Pick<World, "clock" | "retentionDays">,
  store: Store,
): Promise<void> {
  if (retentionDays !== null) await store.accounts.purge(clock.now() - retentionDays * dayMilliseconds);
}

async function demandFreeHandle(
  store: Store,
  tenant: Tenant,
  settings: AccountSettings,
  self?: string,
): Promise<void> {
  const { platform, instagram_username: handle } = settings;
  const holder = await store.accounts.findByHandle(tenant, platform, handle);
  if (holder !== undefined && holder.id !== self)
    throw conflict(`${handle} on ${platform} is connected already, as ${holder.id}.`);
}

function accountOf(world: World, account: StoredAccount, targeting: TargetingConfig): Account {
  const { id, status, settings, createdAt, updatedAt } = account;
  // Until the first sync nothing is known of the profile.
  const figures =
    status === "setup" ? undefined : figuresOf(world.seed, account.profile, dayOf(world.clock.now()));
  return {
    id,
    ...settings,
    status,
    followers_count: figures?.followers ?? 0,
    following_count: figures?.following ?? 0,
    engagement_rate: figures?.engagementRate ?? 0,
    growth_rate: figures?.growthRate ?? 0,
    targeting_config: targeting,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
