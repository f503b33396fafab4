/** What is known of one partition's limits. Times are milliseconds since 1970. */
export interface Windows {
  /** Requests per minute; absent until a response has told. */
  limit?: number;
  /** Requests left in this minute. */
  remaining?: number;
  /** When this minute ends. */
  resetsAt?: number;
  /** Whether this minute began by the clock alone, with no response yet that confirms it. */
  assumed?: boolean;
  /** Requests per second; 0 for no limit. */
  burst?: number;
  /** The second that is being counted, its requests, and those of the one before. */
  second?: number;
  used?: number;
  usedBefore?: number;
  /** Requests per day; 0 for no limit. */
  perDay?: number;
  /** The day (UTC) that is being counted, and the requests that the API has answered in it. */
  day?: number;
  answered?: number;
  /** Nothing may be sent before: the API has said so. */
  blockedUntil?: number;
}

/** What one response told. Times are milliseconds from now, so that every store can use a clock of its own. */
export interface RateLimitObservation {
  /** Whether the API refused the request for the limit; such a one is not counted. */
  readonly refused: boolean;
  /** How long to send nothing; 0 for going on. */
  readonly blockedFor: number;
  /** Since the request was let through. */
  readonly age: number;
  /** The minute, where the response told of it. */
  readonly limit?: number | undefined;
  readonly remaining?: number | undefined;
  readonly resetIn?: number | undefined;
  /** The second; 0 for no limit. */
  readonly burst: number;
  readonly burstRemaining?: number | undefined;
  /** What the caller's plan allows in a day; 0 for no limit. */
  readonly perDay: number;
}

const minute = 60_000;
const day = 86_400_000;

/**
 * Counts a request if every window has room for it, and gives 0; otherwise counts nothing and gives the milliseconds
 * until it is worth to ask again. `burst` is what to take for the limit of a second while nothing is known.
 */
export function take(windows: Windows, now: number, burst: number): number {
  rollMinute(windows, now);
  rollSecond(windows, now);
  windows.burst ??= burst;
  const { remaining = 1, resetsAt = 0, perDay = 0, answered = 0, blockedUntil = 0 } = windows;
  const dayIsFull = perDay > 0 && windows.day === Math.floor(now / day) && answered >= perDay;
  const wait = Math.max(
    0,
    blockedUntil - now,
    remaining > 0 ? 0 : resetsAt - now,
    dayIsFull ? day - (now % day) : 0,
    secondWait(windows, now),
  );
  if (wait === 0) {
    if (windows.remaining !== undefined) windows.remaining -= 1;
    windows.used = (windows.used ?? 0) + 1;
  }
  return wait;
}

/** Takes note of a response. */
export function observe(windows: Windows, seen: RateLimitObservation, now: number): void {
  const { limit, remaining, resetIn, age } = seen;
  rollSecond(windows, now);
  windows.burst = seen.burst;
  if (seen.burst > 0 && seen.burstRemaining !== undefined && now % 1000 >= age) {
    windows.used = Math.max(windows.used ?? 0, seen.burst - seen.burstRemaining);
  }
  if (seen.blockedFor > 0) windows.blockedUntil = Math.max(windows.blockedUntil ?? 0, now + seen.blockedFor);
  const today = Math.floor(now / day);
  if (windows.day !== today) Object.assign(windows, { day: today, answered: 0 });
  if (!seen.refused && now % day >= age) windows.answered = (windows.answered ?? 0) + 1;
  if (seen.perDay > 0) windows.perDay = seen.perDay;
  if (limit === undefined || remaining === undefined || resetIn === undefined || resetIn <= 0) return;
  const known = windows.limit !== undefined;
  rollMinute(windows, now);
  const resetsAt = now + resetIn;
  const later = resetsAt - (windows.resetsAt ?? 0);
  // The minute is told to the second, and requests overtake each other: half a minute apart is another minute.
  if (!known || (later > minute / 2 && !windows.assumed)) {
    Object.assign(windows, { remaining, resetsAt, assumed: false });
  } else if (later > -minute / 2) {
    windows.remaining = Math.min(windows.remaining ?? remaining, remaining);
    windows.resetsAt = windows.assumed ? resetsAt : Math.min(windows.resetsAt ?? resetsAt, resetsAt);
    windows.assumed = false;
  }
  windows.limit = limit;
}

/** A minute that has ended is followed by a whole one. */
function rollMinute(windows: Windows, now: number): void {
  const { limit, resetsAt = 0 } = windows;
  if (limit === undefined || now < resetsAt) return;
  windows.remaining = limit;
  windows.resetsAt = resetsAt + minute * (Math.floor((now - resetsAt) / minute) + 1);
  windows.assumed = true;
}

function rollSecond(windows: Windows, now: number): void {
  const second = Math.floor(now / 1000);
  if (windows.second === second) return;
  windows.usedBefore = windows.second === second - 1 ? (windows.used ?? 0) : 0;
  windows.used = 0;
  windows.second = second;
}

/**
 * Where the API's seconds begin is not known, so the last thousand milliseconds count: what was used in the second
 * before weighs as much as of it lies within them.
 */
function secondWait({ burst = 0, used = 0, usedBefore = 0 }: Windows, now: number): number {
  if (burst === 0) return 0;
  const passed = now % 1000;
  const room = burst - 1 - used;
  const free = (before: number, left: number) => (before > left ? Math.ceil(1000 * (1 - left / before)) : 0);
  const wait = room < 0 ? 1000 + free(used, burst - 1) : free(usedBefore, room);
  return Math.max(0, wait - passed);
}
