/** The one source of time: every expiry, window and timestamp is read from it. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** RFC 3339 in UTC with milliseconds: as text it sorts as it does in time. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
