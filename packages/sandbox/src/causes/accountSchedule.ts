import type { AgendaSource } from "../agenda/source.ts";
import type { World } from "../resources/world.ts";
import type { AccountSchedule, ScheduleKind } from "../storage/accountSchedules.ts";
import type { Storage, Store } from "../storage/store.ts";
import { dailySummary } from "./dailySummary.ts";
import { growthMilestone } from "./growthMilestone.ts";
import type { Recurring } from "./recurring.ts";
import { suggestionsReady } from "./suggestionsReady.ts";

const recurring: Readonly<Record<ScheduleKind, Recurring>> = {
  suggestions: suggestionsReady,
  summary: dailySummary,
  milestone: growthMilestone,
};

/** So many are one unit of work at most, so that requests have their turn in between. */
const batch = 50;

/** What recurs for each account. Each time happens once, whole with the note of when the next one is. */
export function accountSchedule(world: World, storage: Storage): AgendaSource {
  return {
    nextDue: () => storage.read((store) => store.accountSchedules.nextDue()),
    run: (moment) =>
      storage.transaction(async (store) => {
        for (let count = 0; count < batch; count++) {
          const due = await store.accountSchedules.firstDue(moment);
          if (due === undefined) return;
          await happen(world, store, due);
        }
      }),
  };
}

async function happen(world: World, store: Store, due: AccountSchedule): Promise<void> {
  const account = await store.accounts.find(due.tenant, due.account);
  if (account === undefined) {
    await store.accountSchedules.clear(due.account);
    return;
  }
  const next = await recurring[due.kind](world, store, { ...due, account, present: world.clock.now() });
  await store.accountSchedules.set(account.id, due.kind, next.dueAt, next.state);
}
