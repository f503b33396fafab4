import { notFound } from "../errors/apiError.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";

/** @throws ApiError not_found where the tenant has none of this id. */
export async function findAccount(store: Store, tenant: Tenant, id: string): Promise<StoredAccount> {
  const account = await store.accounts.find(tenant, id);
  if (account === undefined) throw notFound(`There is no account ${id}.`);
  return account;
}
