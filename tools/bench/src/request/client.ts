/** A process with one client in it: runs a batch when its parent says so, and answers with CPU µs per request. */
import { clients, type Get } from "./clients.ts";

export interface Batch {
  readonly requests: number;
  /** How many are under way at a time. */
  readonly atOnce: number;
}

async function runBatch(get: Get, { requests, atOnce }: Batch): Promise<number> {
  let left = requests;
  const work = async (): Promise<void> => {
    while (left-- > 0) await get();
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: atOnce }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests;
}

const [name = "", origin = ""] = process.argv.slice(2);
const get = await clients[name]?.(origin);
if (get === undefined) throw new Error(`no such client: ${name}`);
const answer: unknown = await get();
if (Object(answer).id !== "acc_1") throw new Error(`${name} got something else`);

process.on("message", async (batch: Batch) => process.send?.(await runBatch(get, batch)));
process.on("disconnect", () => process.exit());
process.send?.("ready");
