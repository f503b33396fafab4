import type { RateLimitHeadersSpec } from "./operation.ts";

/** State of the rate limit, as the last response told it. */
export interface RateLimit {
  /** Requests allowed per window. */
  readonly limit: number | undefined;
  /** Requests left in this window. */
  readonly remaining: number | undefined;
  /** When the window ends. */
  readonly resetAt: Date | undefined;
  /** The same for the short window against bursts, where there is one. */
  readonly burst: { readonly limit: number | undefined; readonly remaining: number | undefined } | undefined;
}

/** Reads the rate limit from response headers; `undefined` when they say nothing of it. */
export function readRateLimit(
  headers: Headers,
  names: RateLimitHeadersSpec | undefined,
): RateLimit | undefined {
  const read = (name: string | undefined) => {
    const text = name && headers.get(name);
    return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
  };
  const [limit, remaining, reset] = [read(names?.limit), read(names?.remaining), read(names?.reset)];
  const burst = { limit: read(names?.burstLimit), remaining: read(names?.burstRemaining) };
  const hasBurst = (burst.limit ?? burst.remaining) !== undefined;
  if ((limit ?? remaining ?? reset) === undefined && !hasBurst) return undefined;
  return {
    limit,
    remaining,
    resetAt: reset === undefined ? undefined : new Date(reset * 1000),
    burst: hasBurst ? burst : undefined,
  };
}

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
