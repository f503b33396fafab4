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
    readonly burst: {
        readonly limit: number | undefined;
        readonly remaining: number | undefined;
    } | undefined;
}
/** Reads the rate limit from response headers; `undefined` when they say nothing of it. */
export declare function readRateLimit(headers: Headers, names: RateLimitHeadersSpec | undefined): RateLimit | undefined;
/** When to come back, from `Retry-After` as seconds or as a date (RFC 9110 §10.2.3). */
export declare function readRetryAfter(headers: Headers, now?: number): Date | undefined;
