import { backoff } from "./backoff.ts";
import type { FailureKind } from "./kind.ts";
import { fits, type Patience } from "./patience.ts";

/** What is known when an attempt has failed in a way that may pass. */
export interface FailedAttempt {
  /** When the server asked to come back. */
  readonly retryAt: Date | undefined;
  readonly kind: FailureKind;
  /** Retries so far. */
  readonly retries: number;
  readonly patience: Patience;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In [0, 1). */
  readonly random: number;
}

/**
 * Milliseconds to wait before the next attempt: what the server asked for, whole; otherwise the backoff. `undefined`
 * when it is not to be waited for.
 */
export function retryDelay({
  retryAt,
  kind,
  retries,
  patience,
  now,
  random,
}: FailedAttempt): number | undefined {
  const asked = (retryAt?.getTime() ?? 0) - now;
  const delay = asked > 0 ? asked : backoff(kind, retries, random);
  return fits(delay, patience) ? delay : undefined;
}
