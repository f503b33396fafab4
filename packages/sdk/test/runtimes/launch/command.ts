import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Reachable } from "../given.ts";

const run = promisify(execFile);

/** Runs the program by a command that runs JavaScript: Node, Bun, Deno. It gets no environment but its own. */
export async function runByCommand(
  binary: string,
  args: readonly string[],
  project: string,
  given: Reachable,
): Promise<unknown> {
  const { stdout } = await run(binary, [...args, "main.js", JSON.stringify(given)], {
    cwd: project,
    env: { HOME: project, NO_COLOR: "1" },
    timeout: 60_000,
  });
  return JSON.parse(stdout);
}
