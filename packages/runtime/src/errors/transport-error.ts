import type { CredentialsError } from "./credentials-error.ts";
import type { ReauthorizationRequiredError } from "./oauth-error.ts";
import type { ResponseError } from "./response-error.ts";
import { type CallFacts, SdkError } from "./sdk-error.ts";

export { CredentialsError } from "./credentials-error.ts";
export { ResponseError } from "./response-error.ts";

/** What a call knows when it fails without an answer that can be used. */
export interface TransportFacts extends CallFacts {
  /** Status of the response, if its headers had arrived. */
  readonly status?: number | undefined;
}

/** No connection, or it broke before the answer was complete. */
export class ConnectionError extends SdkError {
  declare readonly code: "connection_error";
  /** Status of the response, if its headers had arrived. */
  declare readonly status: number | undefined;

  constructor(facts: TransportFacts, cause: unknown) {
    super("connection_error", `connection_error: ${reason(cause)}`, facts, cause);
    this.status = facts.status;
  }

  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
}

/** A time limit was reached: that of one attempt, or that of the whole call. */
export class TimeoutError extends SdkError {
  declare readonly code: "timeout";
  /** Which limit: `timeout` of one attempt, or `deadline` of the call. */
  declare readonly limit: "attempt" | "deadline";
  /** Status of the response, if its headers had arrived. */
  declare readonly status: number | undefined;

  constructor(limit: "attempt" | "deadline", milliseconds: number, facts: TransportFacts) {
    const option = limit === "attempt" ? "timeout" : "deadline";
    super("timeout", `timeout: no complete answer within the ${option} of ${milliseconds} ms`, facts);
    this.limit = limit;
    this.status = facts.status;
  }

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortError extends SdkError {
  declare readonly code: "aborted";

  constructor(facts: CallFacts, cause: unknown) {
    super("aborted", "aborted by the caller's signal", facts, cause);
  }

  override get name(): "AbortError" {
    return "AbortError";
  }
}

/** Every way in which a call can fail without an error answer of the API. Literal codes tell them apart. */
export type TransportError =
  | ConnectionError
  | TimeoutError
  | AbortError
  | ResponseError
  | CredentialsError
  | ReauthorizationRequiredError;

/** System code of a network failure (`ECONNREFUSED`), or its message; never a URL, which may hold a key. */
function reason(cause: unknown): string {
  for (let at = cause; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return cause instanceof Error ? cause.message.replace(/\S+:\/\/\S+/g, "(url)") : String(cause);
}
