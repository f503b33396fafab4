import { stripVTControlCharacters } from "node:util";
import { run } from "./run.ts";

/** A task of the workspace failed; the message is what it said. */
export class TaskFailed extends Error {
  override readonly name = "TaskFailed";
}

export interface TurboOutcome {
  readonly tasks: number;
  /** Tasks whose inputs had not changed, so that nothing was done. */
  readonly cached: number;
}

/**
 * Runs tasks with everything they depend on.
 * @throws TaskFailed with the output of what failed.
 */
export async function turbo(tasks: readonly string[], ...options: readonly string[]): Promise<TurboOutcome> {
  const args = ["run", ...tasks, "--output-logs=errors-only", "--log-order=grouped", ...options];
  const { exitCode, output } = await run("turbo", args);
  if (exitCode !== 0) throw new TaskFailed(output.trim());
  const plain = stripVTControlCharacters(output);
  return {
    tasks: Number(/Tasks:\s+\d+ successful, (\d+) total/.exec(plain)?.[1] ?? 0),
    cached: Number(/Cached:\s+(\d+) cached/.exec(plain)?.[1] ?? 0),
  };
}
