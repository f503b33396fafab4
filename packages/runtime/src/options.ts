import type { Middleware } from "./middleware.ts";
import type { Logger, LogLevel } from "./observe/logger.ts";
import type { PacingOptions } from "./pacing/options.ts";
import type { FilePart } from "./wire/file-part.ts";

/** Gives the current secret: called before every attempt, so it may refresh. */
export interface CredentialSource {
  (): string | Promise<string>;
  /**
   * What its secrets are counted by, the same however often they change: the id of an organization. It is not to be
   * a secret itself. Default: a hash of each secret.
   */
  readonly partition?: string;
  /**
   * Told of a secret that the API refused with 401. `true` when there is another one by now: the call is then sent
   * once more, because what was refused was not acted on.
   */
  readonly refused?: (secret: string) => boolean | Promise<boolean>;
}

/** A secret, or what gives the current one. */
export type Credential = string | CredentialSource;

/** User name and password of HTTP Basic authentication (RFC 7617). */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** Basic credentials, or a function that gives the current ones. */
export type BasicCredential = BasicCredentials | (() => BasicCredentials | Promise<BasicCredentials>);

/** How long a request may take. All times are milliseconds. */
export interface TimeOptions {
  /**
   * Longest time for one attempt: connecting, headers and body together.
   * @default 60000
   */
  readonly timeout?: number | undefined;
  /** Longest time for the whole call, over all attempts. No limit when absent. */
  readonly deadline?: number | undefined;
}

/** How often, and after which waits, a failed attempt is repeated. */
export interface RetryOptions {
  /**
   * How many times an attempt may be repeated, where it may be: the operation is idempotent or carries a key, and
   * the failure may pass (network, time-out of the attempt, 408, 425, 429, 500, 502, 503, 504). 0 switches it off.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * Longest single wait that the server or a rate limit may ask for, in milliseconds. One that is longer is not
   * waited for at all: the call fails at once, with `retryAt`. Default: as long as the `deadline` allows, and 60000
   * without one.
   */
  readonly maxRetryDelay?: number | undefined;
}

/** Options that every generated client takes, next to its credentials. */
export interface ClientOptions extends TimeOptions, RetryOptions {
  /** Where requests go, instead of the document's own server. It also replaces servers of single operations. */
  readonly baseUrl?: string | undefined;
  /** The `fetch` to use. Default: the global one, looked up at each call. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Headers to send with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Waits for the rate limit instead of running into it: only requests that are known to be over it wait, in order.
   * `false` switches it off.
   * @default true
   */
  readonly pacing?: boolean | PacingOptions | undefined;
  /** Around every attempt, outermost first: what goes on the wire each time, without its credentials. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Around every call with all its attempts, outermost first. */
  readonly callMiddleware?: readonly Middleware[] | undefined;
  /**
   * Where to log; secrets are left out.
   * @default console
   */
  readonly logger?: Logger | undefined;
  /**
   * The least that is logged: `warn` tells of what is about to end, `info` of retries and waits, `debug` of every
   * attempt. `off` is silence.
   * @default "warn"
   */
  readonly logLevel?: LogLevel | undefined;
}

/** Options of one call; they win over those of the client. */
export interface RequestOptions extends TimeOptions, RetryOptions {
  /** Aborts the call, whatever it is waiting for. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send with this request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Key that makes a repeated write harmless. Default: a fresh UUID per call, where the operation takes one. */
  readonly idempotencyKey?: string | undefined;
}

/** Options of a call that reads a list. */
export interface ListOptions extends RequestOptions {
  /** Goes on after the item that `withCursors()` gave with this cursor. Parameters have to be the same. */
  readonly from?: string | undefined;
  /** Requests each page while the one before is being read. One page more than needed may be requested. */
  readonly prefetch?: boolean | undefined;
}

/** A body that is sent byte by byte as it is. A stream can be sent once only, so its request is not repeated. */
export type BinaryBody = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;

/** Bytes as one part of a form: as they are, or with a name, a type and headers of their own. */
export type BinaryPart = BinaryBody | FilePart;
