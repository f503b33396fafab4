import type { Credential } from "../pipeline/credential.ts";

/** A request and its answer, as whoever looks on sees them. Never with a secret in it. */
export interface Exchange {
  /** Of the request, as the caller saw it. */
  readonly id: string;
  /** Clock of the sandbox, milliseconds: when the request came. */
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Undefined: nothing was found under the method and path. */
  readonly operation: string | undefined;
  /** Undefined: nobody that is known. */
  readonly credential: Pick<Credential, "id" | "scheme" | "tenant"> | undefined;
  readonly idempotencyKey: string | undefined;
  /** Hash of the body, where it was read. */
  readonly fingerprint: string | undefined;
  readonly status: number;
  /** Of the error. */
  readonly code: string | undefined;
  /** Whole seconds that the caller was told to wait. */
  readonly retryAfter: number | undefined;
  /** What was asked for the answer to be like, instead of what it would have been. */
  readonly fault: string | undefined;
  /** Where the page of a list left off. */
  readonly page: { readonly cursor: string | undefined; readonly next: string | undefined } | undefined;
  /** Real milliseconds that the answer took. */
  readonly duration: number;
}

/** Told of every exchange of the API, once it is answered. */
export type Observer = (exchange: Exchange) => void;
