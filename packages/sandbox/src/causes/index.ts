import { remembered } from "../agenda/remembered.ts";
import type { AgendaSource } from "../agenda/source.ts";
import type { World } from "../resources/world.ts";
import type { Storage } from "../storage/store.ts";
import { accountSchedule } from "./accountSchedule.ts";
import { deletions, expiredKeys, oldEvents, setups } from "./upkeep.ts";

/** Everything that happens as time goes by, in the order in which it does so at one moment. */
export function causesOf(world: World, storage: Storage): readonly AgendaSource[] {
  return [
    setups(world, storage),
    accountSchedule(world, storage),
    remembered(deletions(world, storage)),
    remembered(expiredKeys(storage)),
    remembered(oldEvents(storage)),
  ];
}
