import { ApiError } from "../errors/api-error.ts";
import type { SdkError } from "../errors/sdk-error.ts";
import { backoff } from "./backoff.ts";
import type { FailureKind } from "./kind.ts";

/** How long a wait may be at most. */
export interface Patience {
  /** Milliseconds until the call's deadline; `Infinity` without one. */
  readonly left: number;
  /** Longest single wait. */
  readonly maxRetryDelay: number;
}

/**
 * Whether a wait is short enough. It has to end before the deadline; HTTP counts whole seconds, so a maximum may be
 * passed by the part of one.
 */
export function fits(delay: number, { left, maxRetryDelay }: Patience): boolean {
  return delay < left && delay < maxRetryDelay + 1_000;
}

/** What is known when an attempt has failed in a way that may pass. */
export interface FailedAttempt {
  readonly failure: SdkError;
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
  failure,
  kind,
  retries,
  patience,
  now,
  random,
}: FailedAttempt): number | undefined {
  const retryAt = failure instanceof ApiError ? failure.retryAt?.getTime() : undefined;
  const asked = (retryAt ?? 0) - now;
  const delay = asked > 0 ? asked : backoff(kind, retries, random);
  return fits(delay, patience) ? delay : undefined;
}
