/**
 * `peers [--only id,id] [--traffic walk|family|suite] [--ours FILE] [--json FILE]`: every fault of the catalogue before Dredd and before
 * Prism's validation proxy, and what each of them catches.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { catalogue } from "../catalogue.ts";
import type { Fault } from "../fault.ts";
import { dreddFindings } from "./dredd.ts";
import { fresh } from "./findings.ts";
import { type Outcome, readOwn } from "./outcome.ts";
import { startProxy, type ValidationProxy } from "./prism/proxy.ts";
import type { Traffic } from "./prism/traffic.ts";
import { type Watch, watchWith } from "./prism/watch.ts";
import { prismFindings } from "./prism.ts";
import { formatOutcomes } from "./table.ts";

const traffics: readonly Traffic[] = ["walk", "family", "suite"];
/** Faults under test at a time. */
const lanes = 2;
const seed = 1;
/** Exchanges of each suite, operation and status that Prism is shown; more for the baseline, as a fault may move what comes first. */
const [most, mostOfBaseline] = [20, 40];

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    traffic: { type: "string", default: "family" },
    ours: { type: "string" },
    json: { type: "string" },
  },
});
const traffic = traffics.find((known) => known === values.traffic);
if (traffic === undefined) throw new Error(`--traffic: want one of ${traffics.join(", ")}.`);
const only = values.only?.split(",");
const unknown = only?.find((id) => !catalogue.some((fault) => fault.id === id));
if (unknown !== undefined) throw new Error(`--only: there is no fault "${unknown}".`);
const faults = catalogue.filter(({ id }) => only?.includes(id) ?? true);
const own = values.ours === undefined ? new Map() : readOwn(await readFile(values.ours, "utf8"));

const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
};

// Prism's processes end with this one, however it ends.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const document = createRequire(import.meta.url).resolve("@outfame/spec/openapi.json");
const proxies: ValidationProxy[] = [];
try {
  for (let lane = 0; lane < lanes; lane++) proxies.push(await startProxy(document));
  const watches = proxies.map(watchWith);
  progress("what Dredd and Prism say of the unbroken sandbox");
  const baseline = await baselineOf(watches[0]);
  const outcomes = await every(watches, baseline);
  process.stderr.write(process.stderr.isTTY ? "\r\u001b[K" : "");
  console.log(formatOutcomes(outcomes));
  for (const { id, errors } of outcomes) for (const error of errors) console.error(`${id}: ${error}`);
} finally {
  await Promise.all(proxies.map((proxy) => proxy.end()));
}

interface Baseline {
  readonly dredd: ReadonlySet<string>;
  readonly prism: ReadonlySet<string>;
}

async function baselineOf(watch: Watch | undefined): Promise<Baseline> {
  if (watch === undefined || traffic === undefined) throw new Error("There is nothing to listen with.");
  const dredd = await dreddFindings(undefined);
  return { dredd, prism: await prismFindings(watch, { traffic, seed, most: mostOfBaseline }) };
}

async function every(watches: readonly Watch[], baseline: Baseline): Promise<readonly Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const waiting = faults.values();
  const work = async (watch: Watch): Promise<void> => {
    for (const fault of waiting) {
      outcomes.set(fault.id, await one(fault, watch, baseline));
      await save(inOrder(outcomes), baseline);
      progress(`${outcomes.size} of ${faults.length}  ${fault.id}`);
    }
  };
  await Promise.all(watches.map(work));
  return inOrder(outcomes);
}

function inOrder(outcomes: ReadonlyMap<string, Outcome>): readonly Outcome[] {
  return faults.flatMap(({ id }) => outcomes.get(id) ?? []);
}

/** After every fault: a run takes a while, and may be stopped. */
async function save(outcomes: readonly Outcome[], { dredd, prism }: Baseline): Promise<void> {
  if (values.json === undefined) return;
  const noise = { dredd: [...dredd], prism: [...prism] };
  await writeFile(values.json, `${JSON.stringify({ traffic, noise, outcomes }, null, 2)}\n`);
}

async function one(fault: Fault, watch: Watch, { dredd, prism: until }: Baseline): Promise<Outcome> {
  const { id, family, title } = fault;
  const errors: string[] = [];
  const attempt = async (known: ReadonlySet<string>, find: () => Promise<ReadonlySet<string>>) => {
    try {
      return fresh(known, await find());
    } catch (error) {
      errors.push(String(error));
      return [];
    }
  };
  return {
    id,
    family,
    title,
    contractTests: own.get(id) ?? null,
    dredd: await attempt(dredd, () => dreddFindings(fault)),
    prism: await attempt(until, () =>
      prismFindings(watch, { fault, traffic: traffic ?? "walk", seed, most, until }),
    ),
    errors,
  };
}
