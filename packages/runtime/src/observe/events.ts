import type { SdkError } from "../errors/sdk-error.ts";
import type { OperationSpec } from "../operation.ts";

/** One attempt, the same object from its beginning to its end. */
export interface Exchange {
  readonly operation: OperationSpec;
  /** From 1. */
  readonly attempt: number;
  readonly method: string;
  /** Without credentials. */
  readonly url: string;
  /** Headers of the request, without credentials. A listener may add to them when the attempt begins. */
  readonly headers: Headers;
  /** The response, when its headers have arrived; its body is the client's. */
  response?: Response;
  /** Why the attempt failed; not set when it worked. */
  error?: unknown;
}

/** What happens in a client. */
export type ClientEvent =
  /** An attempt begins, and has ended. */
  | { readonly type: "attempt:start"; readonly exchange: Exchange }
  | { readonly type: "attempt:end"; readonly exchange: Exchange }
  /** It is to be repeated after so many milliseconds. */
  | {
      readonly type: "retry";
      readonly operation: OperationSpec;
      readonly attempt: number;
      readonly delay: number;
      readonly failure: SdkError;
    }
  /** The API announces the end of an operation (RFC 9745, RFC 8594). Once per operation and client. */
  | { readonly type: "deprecation"; readonly operation: OperationSpec; readonly headers: Headers }
  /** The store of rate limits cannot be used (requests go on without it), or can again: then there is no error. */
  | { readonly type: "store"; readonly error?: unknown };

/** Hears of events. What it throws is dropped: it cannot break a call. */
export type Listener = (event: ClientEvent) => void;

const key = Symbol.for("sdkgen.listeners");

/** All listeners of this process, whatever copy of the runtime they came to. */
export function listeners(): Set<Listener> {
  const shared = globalThis as { [key]?: Set<Listener> };
  shared[key] ??= new Set();
  return shared[key];
}

/** Hears of the events of all clients in this process, until the function that it gives back is called. */
export function subscribe(listener: Listener): () => void {
  listeners().add(listener);
  return () => void listeners().delete(listener);
}
