/** Calendar days in UTC, counted from 1970-01-01, so that arithmetic on dates is arithmetic on integers. */
export const dayMilliseconds = 86_400_000;

/** Day that an instant falls on. */
export function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / dayMilliseconds);
}

/** `2026-03-09` → day. The text has to be a full date (RFC 3339 §5.6). */
export function parseDay(date: string): number {
  return dayOf(Date.parse(`${date}T00:00:00Z`));
}

/** Day → `2026-03-09`. */
export function formatDay(day: number): string {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10);
}

/** Monday of the day's week (ISO 8601). */
export function weekStart(day: number): number {
  // 1970-01-01 was a Thursday: three days after a Monday.
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** First day of the day's month. */
export function monthStart(day: number): number {
  const date = new Date(day * dayMilliseconds);
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
}
