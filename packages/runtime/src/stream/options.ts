import type { RequestOptions } from "../options.ts";

/**
 * Options of a call that is answered item by item. `timeout` and `deadline` end with the headers of the answer: a stream
 * may be silent for as long as it wants. `signal` ends it at any time.
 */
export interface StreamOptions extends RequestOptions {
  /**
   * Events only: when to connect again, with `Last-Event-ID`. `broken`: when the connection breaks. `always`: also when
   * the server ends it, as `EventSource` does (HTML §9.2.3). A server ends the stream for good with 204.
   * Default: `broken` for operations that may be repeated, `never` for others.
   */
  readonly reconnect?: "never" | "broken" | "always" | undefined;
}
