import { limitsOf, patienceOf } from "../call.ts";
import { RateLimitError } from "../errors/status-errors.ts";
import { within } from "../limits.ts";
import { fits } from "../retry/patience.ts";
import { readRetryAt, serverTime } from "../retry-at.ts";

/**
 * What the pacer needs of the code that is in every client. It is handed over rather than imported, so that bundlers
 * make the pacer a file of its own and what both need no third one.
 */
export const core: {
  readonly RateLimitError: typeof RateLimitError;
  readonly fits: typeof fits;
  readonly limitsOf: typeof limitsOf;
  readonly patienceOf: typeof patienceOf;
  readonly readRetryAt: typeof readRetryAt;
  readonly serverTime: typeof serverTime;
  readonly within: typeof within;
} = { RateLimitError, fits, limitsOf, patienceOf, readRetryAt, serverTime, within };

export type Core = typeof core;
