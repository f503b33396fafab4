import { notFound } from "../errors/apiError.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Tenant } from "../storage/tenant.ts";
import type { World } from "./world.ts";

/**
 * The account, as it is now: setups that are done by now are finished first.
 * @throws ApiError not_found where the tenant has none of this id.
 */
export function findAccount(world: World, tenant: Tenant, id: string): StoredAccount {
  finishSetups(world);
  const account = world.store.accounts.find(tenant, id);
  if (account === undefined) throw notFound(`There is no account ${id}.`);
  return account;
}

/** Makes accounts active whose first sync is done. */
export function finishSetups({ store, clock }: World): void {
  for (const { id, activeFrom } of store.accounts.dueForActivation(clock.now())) {
    store.database.transaction(() => {
      store.accounts.setStatus(id, "active", activeFrom);
      const last = store.timelines.of(id).at(-1);
      if (last !== undefined) store.timelines.append(id, { ...last, at: activeFrom, running: true });
    });
  }
}
