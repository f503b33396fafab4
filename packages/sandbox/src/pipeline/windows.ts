/** Windows of fixed length, aligned to the clock, that requests are counted in. All times in milliseconds. */

export interface WindowLimit {
  /** Length of the window. */
  readonly length: number;
  readonly limit: number;
}

export interface WindowCount {
  /** Which window is counted: `floor(now / length)`. */
  readonly window: number;
  readonly used: number;
}

export interface WindowState {
  readonly limit: number;
  /** Requests left after this one. */
  readonly remaining: number;
  /** When the window ends. */
  readonly endsAt: number;
}

export interface Verdict {
  readonly allowed: boolean;
  /** After the request; in the order of the limits. */
  readonly counts: readonly WindowCount[];
  readonly states: readonly WindowState[];
  /** When the last of the exhausted windows ends; only where the request was refused. */
  readonly retryAt: number | undefined;
}

/**
 * Counts one request in every window, or in none where one of them is used up: a refused request costs nothing, so
 * that waiting for the exhausted windows to end always succeeds.
 */
export function countRequest(
  limits: readonly WindowLimit[],
  before: readonly WindowCount[],
  now: number,
): Verdict {
  const current = limits.map(({ length, limit }, index) => {
    const window = Math.floor(now / length);
    const last = before[index];
    return {
      window,
      length,
      limit,
      used: last?.window === window ? last.used : 0,
      endsAt: (window + 1) * length,
    };
  });
  const exhausted = current.filter(({ used, limit }) => used >= limit);
  const allowed = exhausted.length === 0;
  const counts = current.map(({ window, used }) => ({ window, used: allowed ? used + 1 : used }));
  return {
    allowed,
    counts,
    states: current.map(({ limit, endsAt }, index) => ({
      limit,
      remaining: Math.max(0, limit - (counts[index]?.used ?? 0)),
      endsAt,
    })),
    retryAt: allowed ? undefined : Math.max(...exhausted.map(({ endsAt }) => endsAt)),
  };
}
