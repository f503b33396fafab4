import type { AgendaSource } from "../agenda/source.ts";
import { dayMilliseconds } from "../core/days.ts";
import { purgeAccounts } from "../resources/accounts.ts";
import { finishSetups } from "../resources/setups.ts";
import type { World } from "../resources/world.ts";
import type { Storage } from "../storage/store.ts";

const hour = 3_600_000;
/** Days that events and their deliveries can be looked up: longer than any that are made up for after an absence. */
const eventDays = 90;

/** Accounts whose first sync is done become active. */
export function setups(world: World, storage: Storage): AgendaSource {
  return {
    nextDue: () => storage.read((store) => store.upkeep.nextActivation()),
    run: (moment) => storage.transaction((store) => finishSetups(world, store, moment)),
  };
}

/** What was deleted long enough ago is removed for good. */
export function deletions(world: World, storage: Storage): AgendaSource {
  return {
    async nextDue() {
      if (world.retentionDays === null) return undefined;
      const deletedAt = await storage.read((store) => store.upkeep.oldestDeletion());
      return deletedAt === undefined ? undefined : deletedAt + world.retentionDays * dayMilliseconds;
    },
    run: () => storage.transaction((store) => purgeAccounts(world, store)),
  };
}

/** Idempotency keys that have expired are not found anyway: they are removed every now and then. */
export function expiredKeys(storage: Storage): AgendaSource {
  return {
    async nextDue() {
      const expiresAt = await storage.read((store) => store.upkeep.nextIdempotencyExpiry());
      return expiresAt === undefined ? undefined : fullHour(expiresAt);
    },
    run: (moment) => storage.transaction((store) => store.idempotencyRecords.deleteExpired(moment)),
  };
}

/** Events are not kept for ever. */
export function oldEvents(storage: Storage): AgendaSource {
  return {
    async nextDue() {
      const oldest = await storage.read((store) => store.events.oldest());
      return oldest === undefined ? undefined : fullHour(oldest + eventDays * dayMilliseconds);
    },
    run: (moment) => storage.transaction((store) => store.events.purge(moment - eventDays * dayMilliseconds)),
  };
}

/** The full hour at or after a moment: so that much at about the same time is one piece of work. */
function fullHour(moment: number): number {
  return Math.ceil(moment / hour) * hour;
}
