import type { Transport } from "./transport.ts";

/** A request, wherever it came from: a socket, or a `Request` handed over in the same process. */
export interface Incoming {
  /** Capitals. */
  readonly method: string;
  /** As it was sent, percent-encoded, without the query. */
  readonly path: string;
  /** With its `?`; empty where there is none. */
  readonly query: string;
  /** @param name in small letters. */
  header(name: string): string | null;
  /**
   * The body to its end.
   * @throws ApiError invalid_request where it has more bytes than the limit.
   */
  bytes(limit: number): Promise<Uint8Array>;
}

export type HeaderPair = readonly [name: string, value: string];

/** What is answered. */
export interface Outgoing {
  readonly status: number;
  readonly headers: readonly HeaderPair[];
  /** Undefined: none. */
  readonly body: string | undefined;
  /** How the answer gets lost on its way, where that was asked for. */
  readonly transport?: Transport | undefined;
}

/** Answers one request. Never throws. */
export type Answer = (request: Incoming) => Promise<Outgoing>;
