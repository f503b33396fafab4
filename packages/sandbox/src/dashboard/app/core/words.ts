const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in its two largest units: `2 d 3 h`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const units = [
    ["d", Math.floor(whole / day)],
    ["h", Math.floor((whole % day) / hour)],
    ["min", Math.floor((whole % hour) / minute)],
    ["s", whole % minute],
  ] as const;
  const first = units.findIndex(([, count]) => count > 0);
  if (first === -1) return "0 s";
  return units
    .slice(first, first + 2)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => `${count} ${unit}`)
    .join(" ");
}

/** How long before a moment another was, both RFC 3339: `3 min ago`. */
export function ago(then: string, now: string): string {
  const seconds = (Date.parse(now) - Date.parse(then)) / 1000;
  if (seconds < 1) return seconds > -1 ? "just now" : `in ${duration(-seconds)}`;
  return `${largest(seconds)} ago`;
}

/** In its largest unit alone. */
function largest(seconds: number): string {
  for (const [unit, size] of [
    ["d", day],
    ["h", hour],
    ["min", minute],
  ] as const) {
    if (seconds >= size) return `${Math.floor(seconds / size)} ${unit}`;
  }
  return `${Math.floor(seconds)} s`;
}

/** A moment as it is read in UTC: `2026-03-10 14:30:00`. */
export function moment(rfc3339: string): string {
  return rfc3339.slice(0, 19).replace("T", " ");
}

/** `1 request`, `2 requests`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** The first letter large. */
export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a status is told by at a glance. */
export type Tone = "good" | "bad" | "warn" | "quiet";

/** Of an HTTP status. */
export function toneOfStatus(status: number | null): Tone {
  if (status === null || status >= 500 || status === 0) return "bad";
  if (status >= 400) return "warn";
  return "good";
}
