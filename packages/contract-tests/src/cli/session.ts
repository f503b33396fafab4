import type { Contract } from "../contract.ts";
import { sandboxTarget } from "../target/sandbox.ts";
import type { Target } from "../target/target.ts";
import { controlSession } from "./controlSession.ts";
import { deploymentSession } from "./deploymentSession.ts";
import type { CommandLine } from "./options.ts";

/** What a run stands on, from its beginning to its end. */
export interface Session {
  /** For people. */
  readonly name: string;
  /** What a reader of the report has to know about it. */
  readonly notes: readonly string[];
  /** Whether one target serves all suites; else each has a fresh one. */
  readonly shared: boolean;
  open(): Promise<Target>;
  /** Deletes what a promise left there. Returns what could not be deleted. */
  tidy(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface SessionParts {
  readonly contract: Contract;
  /** Aborted: no request is sent any more, but for those that put things back. */
  readonly signal: AbortSignal;
}

/** @throws SetupError where what was given can't be used. */
export async function openSession(line: CommandLine, parts: SessionParts): Promise<Session> {
  if (line.target?.kind === "deployment") return deploymentSession(line.target, line.timeoutSeconds, parts);
  if (line.target?.kind === "control") return controlSession(line.target, line.timeoutSeconds, parts);
  return {
    name: "the sandbox in this process",
    notes: [],
    shared: false,
    open: () => sandboxTarget(),
    tidy: async () => [],
    close: async () => undefined,
  };
}
