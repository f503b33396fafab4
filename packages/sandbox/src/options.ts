import type { Clock } from "./core/clock.ts";

export interface SandboxOptions {
  /** File that everything is kept in; it is made where it does not exist. Default: `:memory:`, kept until the end. */
  readonly database?: string;
  /** Key of all simulated data: the same seed tells the same story. Default 1. */
  readonly seed?: number;
  /** Plan of the first organization, by its name in the document. Default: the one with the most requests. */
  readonly plan?: string;
  /** Seconds that a new account stays in setup. Default 0: it is active with the next request. */
  readonly syncSeconds?: number;
  /** Source of time. Default: the system's clock. */
  readonly clock?: Clock;
  /** Answer with an internal error where a response is not what the document says. For tests. Default false. */
  readonly validateResponses?: boolean;
  /** Told of faults of the sandbox itself. Default: a line on standard error. */
  readonly onFault?: (error: unknown, requestId: string) => void;
}

/** An option that can't be taken. The message says which, and what is allowed. */
export class SandboxOptionError extends Error {
  override readonly name = "SandboxOptionError";
}
