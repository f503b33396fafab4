import { spawn } from "node:child_process";
import path from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const main = path.join(import.meta.dirname, "../../src/cli/main.ts");

/** Runs the command as people do. @param onOutput may stop it */
export function command(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  onOutput: (output: string, stop: () => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...argv], {
      // Without what vitest and the machine's owner set.
      env: { PATH: process.env["PATH"] ?? "", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [output, errors] = ["", ""];
    // A second signal would end it at once.
    let stopped = false;
    const stop = (): void => {
      if (!stopped) child.kill("SIGINT");
      stopped = true;
    };
    child.stdout.on("data", (data) => {
      output += String(data);
      onOutput(output, stop);
    });
    child.stderr.on("data", (data) => {
      errors += String(data);
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output, errors }));
  });
}
