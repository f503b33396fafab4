import type { Clock } from "./core/clock.ts";
import type { Logger } from "./log/logger.ts";
import type { ConsentMode } from "./oauth/consentSwitch.ts";

export interface SandboxOptions {
  /**
   * What everything is kept in: a file, which is made where it does not exist; `:memory:`, kept until the end; or the
   * URL of a PostgreSQL server (`postgres://…`), which several sandboxes may share. Default: `:memory:`.
   */
  readonly database?: string;
  /** URL of a Redis server (`redis://…`) that requests are counted in. Default: counted in memory. */
  readonly redis?: string;
  /** Key of all simulated data: the same seed tells the same story. Default 1. */
  readonly seed?: number;
  /** Plan of the first organization, by its name in the document. Default: the one with the most requests. */
  readonly plan?: string;
  /** Seconds that a new account stays in setup. Default 0: it is active with the next request. */
  readonly syncSeconds?: number;
  /** Who decides on a request for access: a person on the consent page, or the sandbox in their place. Default `ask`. */
  readonly consent?: ConsentMode;
  /** Let webhooks go to `http:` addresses of this machine, too. Default false: to `https:` alone. */
  readonly allowHttpWebhooks?: boolean;
  /** Origins whose pages may read the API's answers in a browser, `http://localhost:3000`. Default: none. */
  readonly cors?: readonly string[];
  /** Told what happens. Default: nobody is. */
  readonly logger?: Logger;
  /** Source of time; the test clock goes ahead of it. Default: the system's clock. */
  readonly clock?: Clock;
  /** Answer with an internal error where a response is not what the document says. For tests. Default false. */
  readonly validateResponses?: boolean;
  /** Told of faults of the sandbox itself. Default: the logger, and where there is none, standard error. */
  readonly onFault?: (error: unknown, requestId: string) => void;
}

/** An option that can't be taken. The message says which, and what is allowed. */
export class SandboxOptionError extends Error {
  override readonly name = "SandboxOptionError";
}
