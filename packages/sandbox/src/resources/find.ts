import { notFound } from "../errors/apiError.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import type { World } from "./world.ts";

/**
 * The account, as it is now: setups that are done by now are finished first.
 * @throws ApiError not_found where the tenant has none of this id.
 */
export async function findAccount(
  world: World,
  store: Store,
  tenant: Tenant,
  id: string,
): Promise<StoredAccount> {
  await finishSetups(world, store);
  const account = await store.accounts.find(tenant, id);
  if (account === undefined) throw notFound(`There is no account ${id}.`);
  return account;
}

/** Makes accounts active whose first sync is done. */
export async function finishSetups({ clock }: World, store: Store): Promise<void> {
  for (const { id, activeFrom } of await store.accounts.dueForActivation(clock.now())) {
    await store.accounts.setStatus(id, "active", activeFrom);
    const last = (await store.timelines.of(id)).at(-1);
    if (last !== undefined) await store.timelines.append(id, { ...last, at: activeFrom, running: true });
  }
}
