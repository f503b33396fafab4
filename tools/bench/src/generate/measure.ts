import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

export interface Measured {
  /** Milliseconds of CPU, of all threads and of all processes of Node that it started. */
  readonly cpu: number;
  readonly wall: number;
  /** Largest resident memory of any of its processes, in MB. */
  readonly memory: number;
}

export interface Failed {
  /** The last that it said, or how it ended. */
  readonly failure: string;
}

/** Loaded before anything else in each process of Node, and says at its end what it took. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from "node:fs";
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(process.env.BENCH_METER, JSON.stringify([userCPUTime + systemCPUTime, maxRSS]) + "\\n");
  });
`)}`;

/** Runs Node once, as a shell would. What it made has to be there at the end, or it failed. */
export async function measure(
  words: readonly string[],
  made: string,
  options: { readonly seconds: number; readonly scratch: string },
): Promise<Measured | Failed> {
  const record = path.join(options.scratch, "meter");
  rmSync(record, { force: true });
  const began = performance.now();
  const { code, said } = await run(words, record, options);
  const wall = performance.now() - began;
  if (code !== 0) return { failure: said };
  if (!existsSync(made)) return { failure: "it ended well and made nothing" };
  const lines = readFileSync(record, "utf8").trim().split("\n");
  const taken = lines.map((line) => JSON.parse(line) as [number, number]);
  return {
    cpu: taken.reduce((sum, [cpu]) => sum + cpu, 0) / 1000,
    wall,
    memory: Math.max(...taken.map(([, memory]) => memory)) / 1024,
  };
}

function run(
  words: readonly string[],
  record: string,
  { seconds, scratch }: { readonly seconds: number; readonly scratch: string },
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: scratch,
      timeout: seconds * 1000,
      killSignal: "SIGKILL",
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        BENCH_METER: record,
        NODE_OPTIONS: `--import=${meter}`,
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
        NO_COLOR: "1",
      },
    });
    let said = "";
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-2000);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const last = said.trim().split("\n").at(-1)?.slice(0, 160) ?? "";
      resolve({ code, said: signal === null ? last : `stopped after ${seconds} s` });
    });
  });
}
