import type { Store } from "../storage/store.ts";
import { changeStatus } from "./status.ts";
import type { World } from "./world.ts";

/** Makes accounts active whose first sync is done by a moment, in milliseconds. */
export async function finishSetups(world: World, store: Store, moment: number): Promise<void> {
  for (const { id, tenant, activeFrom } of await store.accounts.dueForActivation(moment)) {
    const reason = "The first sync is done, and engagement has begun.";
    const change = { account: id, from: "setup", to: "active", at: activeFrom, reason };
    await changeStatus(world, store, tenant, change);
    const last = await store.timelines.last(id);
    if (last !== undefined) await store.timelines.append(id, { ...last, at: activeFrom, running: true });
  }
}
