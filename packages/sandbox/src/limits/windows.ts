/** Windows of fixed length, aligned to the clock, that requests are counted in. All times in milliseconds. */

export interface WindowLimit {
  /** Length of the window. */
  readonly length: number;
  /** Infinity: requests are counted, and never refused. */
  readonly limit: number;
}

export interface WindowCount {
  /** Which window is counted: `floor(time / length)`. */
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

export interface WindowUsage {
  readonly limit: number;
  readonly used: number;
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
 * A request that read the clock before another one may be counted after it, on another instance even. Up to this
 * late it is counted in the window that has begun since; what is later still means that the clock was set back.
 */
export const lateness = 10_000;

/** What a window holds now: nothing where it has just begun. */
export function currentCount(length: number, before: WindowCount | undefined, now: number): WindowCount {
  const window = Math.floor(now / length);
  if (before === undefined) return { window, used: 0 };
  if (before.window === window) return before;
  const late = before.window > window && before.window * length - now <= lateness;
  return late ? before : { window, used: 0 };
}

/**
 * Counts one request in every window, or in none where one of them is used up: a refused request costs nothing, so
 * that waiting for the exhausted windows to end always succeeds.
 *
 * @param before what the same limits counted last, in their order.
 */
export function countRequest(
  limits: readonly WindowLimit[],
  before: readonly WindowCount[],
  now: number,
): Verdict {
  const current: WindowCount[] = [];
  let allowed = true;
  for (const [index, { length, limit }] of limits.entries()) {
    const count = currentCount(length, before[index], now);
    if (count.used >= limit) allowed = false;
    current.push(count);
  }
  return verdictOf(
    limits,
    allowed ? current.map(({ window, used }) => ({ window, used: used + 1 })) : current,
    allowed,
  );
}

/** What the counts after a request mean for its caller. */
export function verdictOf(
  limits: readonly WindowLimit[],
  counts: readonly WindowCount[],
  allowed: boolean,
): Verdict {
  const states: WindowState[] = [];
  let retryAt: number | undefined;
  for (const [index, { length, limit }] of limits.entries()) {
    const { window = 0, used = 0 } = counts[index] ?? {};
    const endsAt = (window + 1) * length;
    states.push({ limit, remaining: Math.max(0, limit - used), endsAt });
    if (!allowed && used >= limit) retryAt = Math.max(retryAt ?? 0, endsAt);
  }
  return { allowed, counts, states, retryAt };
}

/** Where the windows stand, with nothing counted. */
export function usageOf(
  limits: readonly WindowLimit[],
  counts: readonly WindowCount[],
  now: number,
): readonly WindowUsage[] {
  return limits.map(({ length, limit }, index) => {
    const { window, used } = currentCount(length, counts[index], now);
    return { limit, used, endsAt: (window + 1) * length };
  });
}
