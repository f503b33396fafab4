import { listFaults } from "../core/operations.ts";
import { send } from "../core/send.ts";
import { usePoll } from "../core/usePoll.ts";

/** Faults in force. */
export function useFaults() {
  return usePoll(async () => (await send(listFaults)).data, []);
}
