import type { RateLimitsDescription } from "../description.ts";
import { second } from "./planWindows.ts";
import type { WindowLimit, WindowState } from "./windows.ts";

export type Headers = readonly (readonly [name: string, value: string])[];

/**
 * What tells a caller where it stands, under the document's names.
 * @param states of the minute, then of the second.
 */
export function limitHeaders(
  names: RateLimitsDescription["headers"],
  states: readonly WindowState[],
): Headers {
  const headers: [string, string][] = [];
  const add = (name: string | null, value: number): void => {
    if (name !== null) headers.push([name, String(value)]);
  };
  const [perMinute, perSecond] = states;
  if (perMinute !== undefined) {
    add(names.limit, perMinute.limit);
    add(names.remaining, perMinute.remaining);
    add(names.reset, perMinute.endsAt / second);
  }
  if (perSecond !== undefined && Number.isFinite(perSecond.limit)) {
    add(names.burstLimit, perSecond.limit);
    add(names.burstRemaining, perSecond.remaining);
  }
  return headers;
}

/** Windows in which nothing was counted. */
export function untouchedWindows(limits: readonly WindowLimit[], now: number): readonly WindowState[] {
  return limits.map(({ limit, length }) => ({
    limit,
    remaining: limit,
    endsAt: (Math.floor(now / length) + 1) * length,
  }));
}
