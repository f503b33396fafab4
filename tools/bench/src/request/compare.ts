import type { Comparison } from "../comparison.ts";
import { interleave } from "../interleave.ts";
import { type Child, start } from "./child.ts";
import type { Batch } from "./client.ts";
import { clients } from "./clients.ts";

/** Batches of some tenths of a second: longer than a garbage collection, short enough to alternate. */
const batches: Readonly<Record<string, Batch>> = {
  "one at a time": { requests: 500, atOnce: 1 },
  "50 at once": { requests: 2_000, atOnce: 50 },
};

/** Until the engine has optimized what is called often. */
const warmUps = 8;

/** Each client in a process of its own, that stays; the server in another: only the client's CPU counts. */
export async function compareRequests(rounds: number): Promise<Comparison[]> {
  const names = Object.keys(clients);
  const server = start("server.ts");
  const children = new Map<string, Child>();
  try {
    const origin = `http://127.0.0.1:${await server.next()}`;
    for (const name of names) {
      const child = start("client.ts", name, origin);
      children.set(name, child);
      await child.next();
    }
    const comparisons: Comparison[] = [];
    for (const [how, batch] of Object.entries(batches)) {
      const measure = async (name: string): Promise<number> => {
        const child = children.get(name);
        child?.send(batch);
        return Number(await child?.next());
      };
      await interleave(names, warmUps, measure);
      comparisons.push({
        title: `CPU per request, ${how}`,
        unit: "µs",
        base: "fetch",
        rounds: await interleave(names, rounds, measure),
      });
    }
    return comparisons;
  } finally {
    for (const child of [server, ...children.values()]) child.close();
  }
}
