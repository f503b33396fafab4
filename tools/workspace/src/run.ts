import { spawn } from "node:child_process";

export interface RunResult {
  readonly exitCode: number;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/** Runs a command of the workspace to its end and keeps what it says. Its own signals reach it: the terminal sends them to the group. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...env },
    });
    const chunks: string[] = [];
    const keep = (chunk: Buffer): number => chunks.push(chunk.toString("utf8"));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({ exitCode: code ?? (signal ? 130 : 1), output: chunks.join("") }),
    );
  });
}
