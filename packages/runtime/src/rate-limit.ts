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
