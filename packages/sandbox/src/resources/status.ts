import type { Account } from "../generated/types.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import type { World } from "./world.ts";

export interface StatusChange {
  readonly account: string;
  readonly from: Account["status"];
  readonly to: Account["status"];
  /** Milliseconds. */
  readonly at: number;
  /** For people; null where the caller changed it. */
  readonly reason: string | null;
}

/** Moves an account to another status, and tells whoever subscribed to that. */
export async function changeStatus(
  { outbox }: World,
  store: Store,
  tenant: Tenant,
  { account, from, to, at, reason }: StatusChange,
): Promise<void> {
  await store.accounts.setStatus(account, to, at);
  const data = { account_id: account, previous_status: from, status: to, reason };
  await outbox.publish(store, tenant, "account.status_changed", data, at);
}
