import type { OperationSpec } from "../operation.ts";

/** A documented answer to an operation: what a mock gives when nothing else is said. */
export interface Fixture {
  readonly status: number;
  /** Undefined: no body. */
  readonly body?: unknown;
}

/** What a mock has to know of an API: made by the generator from the document's examples. */
export interface MockSource {
  readonly operations: readonly OperationSpec[];
  /** By operationId. */
  readonly fixtures: Readonly<Record<string, Fixture>>;
  /** Documented errors, by code. */
  readonly errors: Readonly<Record<string, Fixture>>;
  /** Ids that operations had once → those they have. */
  readonly formerIds?: Readonly<Record<string, string>>;
}

/** One request that a mock received. */
export interface MockCall {
  /** operationId. */
  readonly operation: string;
  readonly method: string;
  readonly url: URL;
  /** Path parameters by their names on the wire, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly headers: Headers;
  /** Parsed JSON, else text; undefined where there is none. */
  readonly body: unknown;
}

/**
 * Something that goes wrong: `reset` ends the connection without an answer, `stall` never answers, `stall-body` sends
 * headers and never a body, `truncate` breaks off in the middle of the body. Or an answer of this status.
 */
export type Fault =
  | "reset"
  | "stall"
  | "stall-body"
  | "truncate"
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

/** Gives the data of an answer, or the whole answer. */
export type Responder = (call: MockCall) => unknown;

export interface FaultOptions {
  /** How many requests meet it, before all is well again. Default: 1. */
  readonly times?: number;
  /** Seconds for `Retry-After`. */
  readonly retryAfter?: number;
}
