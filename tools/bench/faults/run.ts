import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Result } from "./result.ts";

const child = fileURLToPath(new URL("./one.ts", import.meta.url));
/** Ten times what the whole suite takes; a fault may make the suite wait for what never comes. */
const patienceMilliseconds = 400_000;

export interface RunOptions {
  readonly seed: number;
  /** Children at the same time. */
  readonly jobs: number;
  /** Ends all children, and lets the run fail. */
  readonly signal: AbortSignal;
  readonly onResult?: (result: Result, done: number) => void;
  /** What each child runs, with the id and the seed as arguments. Default: `one.ts`. */
  readonly script?: string;
}

/** Runs each fault in a process of its own; results come in the order of the ids. */
export async function runFaults(ids: readonly string[], options: RunOptions): Promise<readonly Result[]> {
  const results = new Map<string, Result>();
  const waiting = [...ids];
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      options.signal.throwIfAborted();
      const result = await runFault(id, options);
      options.signal.throwIfAborted();
      results.set(id, result);
      options.onResult?.(result, results.size);
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  return ids.flatMap((id) => results.get(id) ?? []);
}

/** Never throws: a child that ends without a result is an `error`. */
async function runFault(id: string, { seed, signal, script = child }: RunOptions): Promise<Result> {
  const began = performance.now();
  const process = spawn(globalThis.process.execPath, [script, id, String(seed)], {
    stdio: ["ignore", "pipe", "pipe"],
    signal,
    timeout: patienceMilliseconds,
  });
  const { out, errors, code } = await ended(process);
  const lost = (message: string): Result => ({
    id,
    outcome: "error",
    by: null,
    message,
    promises: 0,
    seconds: Math.round((performance.now() - began) / 100) / 10,
  });
  const line = out.trimEnd().split("\n").at(-1) ?? "";
  if (code !== 0) return lost(`The child ended with ${code}: ${lastWords(errors)}`);
  try {
    return JSON.parse(line) as Result;
  } catch {
    return lost(`The child printed no result: ${lastWords(out)}`);
  }
}

function ended(process: ChildProcess): Promise<{ out: string; errors: string; code: number | string }> {
  const [out, errors]: [Buffer[], Buffer[]] = [[], []];
  process.stdout?.on("data", (part: Buffer) => out.push(part));
  process.stderr?.on("data", (part: Buffer) => errors.push(part));
  return new Promise((resolve) => {
    const end = (code: number | string): void =>
      resolve({ out: Buffer.concat(out).toString(), errors: Buffer.concat(errors).toString(), code });
    process.on("error", (error) => end(error.message));
    process.on("close", (code, signal) => end(code ?? signal ?? "no status"));
  });
}

function lastWords(text: string): string {
  const found =
    text.split("\n").find((line) => /^\w*Error\b.*:/.test(line)) ?? text.trim().split("\n").at(-1) ?? "";
  return found.trim() || "without a word";
}
