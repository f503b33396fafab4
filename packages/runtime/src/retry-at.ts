/** Milliseconds since 1970 of an HTTP date (RFC 9110 §5.6.7); `NaN` when it is none. */
function parseDate(text: string | null): number {
  return /[a-z]/i.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
}

/** The server's time when it answered: its `Date`, so that a clock that is off on either side does no harm. */
export function serverTime(headers: Headers, now: number): number {
  return parseDate(headers.get("date")) || now;
}

/**
 * When to come back, in milliseconds since 1970 by the client's clock: `Retry-After` as seconds or as a date
 * (RFC 9110 §10.2.3), otherwise the end of the window. `undefined` when neither says anything.
 */
export function readRetryAt(headers: Headers, resetAt: Date | undefined, now: number): Date | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  const date = parseDate(text) || resetAt?.getTime();
  const at = /^\d+(\.\d+)?$/.test(text)
    ? now + Number(text) * 1000
    : date !== undefined && date - serverTime(headers, now) + now;
  return at === false ? undefined : new Date(Math.min(at, 8.64e15));
}
