import type { Surroundings } from "../pipeline.ts";
import { readRuntimeSources } from "../runtimeSources.ts";
import { limitTime } from "./timeLimit.ts";

/** Standard output and error, as the commands use them. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  /** Ends everything after some seconds, unless what it gives is called before. Absent where nothing may be ended. */
  readonly limitTime?: (seconds: number, work: string) => () => void;
}

export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  isTerminal: Boolean(process.stderr.isTTY),
  limitTime,
};

/** The real surroundings of the pipeline. openapi-typescript is loaded only where its types are wanted: it is slow to load. */
export function realSurroundings(progress: (step: string) => void): Surroundings {
  return {
    runtimeSources: readRuntimeSources,
    pathTypes: async (document) => (await import("../pathTypes.ts")).printPathTypes(document),
    progress,
  };
}

/** Says on one line of the terminal what is being done; silent elsewhere. */
export function createProgress(enabled: boolean): { step(name: string): void; done(): void } {
  if (!enabled) return { step: () => {}, done: () => {} };
  return {
    step: (name) => process.stderr.write(`\r\u001b[2K${name} …`),
    done: () => process.stderr.write("\r\u001b[2K"),
  };
}
