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
