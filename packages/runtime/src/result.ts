import type { RateLimit } from "./rate-limit.ts";

/** What is known of an answer besides its data. */
export interface ResponseInfo {
  /** The raw response, for its status and headers; its body has been read. */
  readonly response: Response;
  /** Id of the request, for support. */
  readonly requestId: string | undefined;
  /** State of the rate limit, where the API tells it. */
  readonly rateLimit: RateLimit | undefined;
  /** The idempotency key that was sent, if the operation takes one. */
  readonly idempotencyKey: string | undefined;
  /** How many requests were sent. */
  readonly attempts: number;
  /** Milliseconds waited before and between attempts: for the rate limit, and to let a failure pass. */
  readonly totalDelay: number;
}

/** Data with what is known of its answer. */
export interface DataWithResponse<T> extends ResponseInfo {
  readonly data: T;
}

/** The call worked. */
export interface Success<T> extends DataWithResponse<T> {
  readonly ok: true;
}

/** The call failed. */
export interface Failure<E> {
  readonly ok: false;
  readonly error: E;
}

/** How a call ended. Check `ok`, then `switch (result.error.code)`. */
export type Result<T, E> = Success<T> | Failure<E>;
