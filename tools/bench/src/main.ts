/** `bench [size|import|request|sandbox|sandbox-start] [--json] [--rounds n]`: measures, compares, prints. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Comparison } from "./comparison.ts";
import { compareImports } from "./import/compare.ts";
import { compareRequests } from "./request/compare.ts";
import { compareServers } from "./sandbox/compare.ts";
import { measureStarts } from "./sandbox/start.ts";
import { compareSizes } from "./size/compare.ts";
import { formatComparison, toJson } from "./table.ts";

const benches: Readonly<Record<string, (rounds: number) => Promise<Comparison[]>>> = {
  size: compareSizes,
  import: compareImports,
  request: compareRequests,
  sandbox: compareServers,
  "sandbox-start": measureStarts,
};

const usage = `bench [${Object.keys(benches).join("|")}]... [--json] [--rounds <number, 15>]`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, rounds: { type: "string", default: "15" } },
  });
  const chosen = positionals.length > 0 ? positionals : Object.keys(benches);
  const unknown = chosen.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined) throw new Error(`no such bench: ${unknown}`);
  const rounds = Number(values.rounds);
  if (!Number.isSafeInteger(rounds) || rounds < 1) throw new Error("--rounds takes a number from 1 on");

  const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
  const comparisons: Comparison[] = [];
  if (!values.json) console.log(`Node ${machine.node}, ${machine.platform}, ${machine.cores} cores`);
  for (const name of chosen) {
    const measured = (await benches[name]?.(rounds)) ?? [];
    comparisons.push(...measured);
    if (!values.json) for (const comparison of measured) console.log(`\n${formatComparison(comparison)}`);
  }
  if (values.json) console.log(JSON.stringify({ ...machine, comparisons: comparisons.map(toJson) }, null, 2));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
});
