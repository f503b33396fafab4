import { spawn } from "node:child_process";
import manifest from "../../../../../package.json" with { type: "json" };
import { Interrupted } from "../../release/failure.ts";
import { redact, secretsOf } from "../../release/redact.ts";

export interface Result {
  readonly code: number;
  readonly stdout: string;
  /** Standard output and error in the order they came. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Ends the process. */
  readonly signal?: AbortSignal | undefined;
}

/** A command that ended with another code than 0. Its message is what it said, without credentials. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
  readonly code: number;

  constructor(command: string, code: number, output: string) {
    super(`\`${command}\` ended with ${code}:\n${output.trim()}`);
    this.code = code;
  }
}

/** Runs a command to its end; gives what it said, without credentials. @throws {Interrupted} */
export function attempt(command: string, args: readonly string[], options: RunOptions): Promise<Result> {
  const { cwd, signal } = options;
  const env = environmentFor(options.env);
  const secrets = secretsOf(env);
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(new Interrupted("Interrupted."));
      return;
    }
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const stop = (): void => void child.kill("SIGTERM");
    signal?.addEventListener("abort", stop, { once: true });
    const [out, all]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => {
      out.push(chunk);
      all.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => all.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted === true) reject(new Interrupted("Interrupted."));
      const text = (chunks: Buffer[]): string => redact(Buffer.concat(chunks).toString("utf8"), secrets);
      resolve({ code: code ?? 1, stdout: text(out), output: text(all) });
    });
  });
}

/** The same, where anything but success is a failure. @throws {CommandFailed} @throws {Interrupted} */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { code, stdout, output } = await attempt(command, args, options);
  if (code !== 0) throw new CommandFailed([command, ...args].join(" "), code, output);
  return stdout;
}

/** Runs Node as this process does. */
export const node = (args: readonly string[], options: RunOptions): Promise<string> =>
  run(process.execPath, args, options);

/** Runs the pnpm that runs this command, otherwise the one of the PATH, otherwise the one that the repository names. */
export async function pnpm(args: readonly string[], options: RunOptions): Promise<string> {
  const running = process.env["npm_execpath"];
  if (running?.includes("pnpm") === true)
    return /\.[cm]?js$/.test(running) ? node([running, ...args], options) : run(running, args, options);
  try {
    return await run("pnpm", args, options);
  } catch (error) {
    if (Object(error).code !== "ENOENT") throw error;
    return run("npx", ["-y", manifest.packageManager, ...args], options);
  }
}

/** What test runners and build tools set for themselves, and tools that we start would take for their own. */
const foreign = [
  "VITEST",
  "VITEST_MODE",
  "TEST",
  "DEV",
  "PROD",
  "MODE",
  "SSR",
  "BASE_URL",
  "NODE_ENV",
  "INIT_CWD",
];

function environmentFor(more: RunOptions["env"]): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !foreign.includes(name));
  return { ...Object.fromEntries(kept), TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...more };
}
