import type { Contract } from "../contract.ts";
import type { Target } from "../target/target.ts";

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
