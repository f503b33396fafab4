/** `kill-rate [--jobs 2] [--json FILE] [--family F] [--only id,id] [--seed N]`: how many faults the contract tests find. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { catalogue } from "./catalogue.ts";
import { control } from "./control.ts";
import type { Fault } from "./fault.ts";
import { runFaults } from "./run.ts";
import { formatVerdict, verdictOf } from "./verdict.ts";

const usage =
  "kill-rate [--jobs <number, 2>] [--json <file>] [--family <name>] [--only <id,id>] [--seed <number, 1>]";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      jobs: { type: "string", default: "2" },
      json: { type: "string" },
      family: { type: "string" },
      only: { type: "string" },
      seed: { type: "string", default: "1" },
    },
  });
  const jobs = wholeNumber("--jobs", values.jobs, 1);
  const seed = wholeNumber("--seed", values.seed, 0);
  const faults = chosen(values.family, values.only?.split(","));
  const aborting = new AbortController();
  const stop = (): void => aborting.abort(new Error("Interrupted."));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const progress = progressLine(faults.length);
  const { signal } = aborting;

  progress.show(0, "the unbroken sandbox");
  const [unbroken] = await runFaults([control.id], { jobs: 1, seed, signal });
  if (unbroken?.outcome !== "survived")
    throw new Error(
      `The unbroken sandbox breaks a promise, so nothing can be said of faults: ${unbroken?.by ?? ""} ${unbroken?.message ?? ""}`,
    );
  progress.show(0, "");
  const results = await runFaults(
    faults.map(({ id }) => id),
    {
      jobs,
      seed,
      signal,
      onResult: ({ id, outcome }, done) => progress.show(done, `${id} ${outcome}`),
    },
  );
  progress.clear();
  const verdict = verdictOf(faults, results);
  console.log(formatVerdict(verdict));
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ seed, unbroken, ...verdict, results }, null, 2)}\n`);
  if (verdict.problems.length > 0) process.exitCode = 1;
}

function chosen(family: string | undefined, only: readonly string[] | undefined): readonly Fault[] {
  const unknown = only?.find((id) => !catalogue.some((fault) => fault.id === id));
  if (unknown !== undefined) throw new Error(`There is no fault "${unknown}".`);
  const found = catalogue.filter(
    (fault) => (family === undefined || fault.family === family) && (only?.includes(fault.id) ?? true),
  );
  if (found.length === 0) throw new Error("No fault is left to run.");
  return found;
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`${name} takes a whole number from ${least} on.`);
  return number;
}

/** One line that is written over, on a terminal alone. */
function progressLine(all: number): { show(done: number, what: string): void; clear(): void } {
  const { stderr } = process;
  const write = (text: string): void => {
    if (stderr.isTTY) stderr.write(`\r\u001B[2K${text.slice(0, stderr.columns - 1)}`);
  };
  return { show: (done, what) => write(`${done}/${all} ${what}`), clear: () => write("") };
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
});
