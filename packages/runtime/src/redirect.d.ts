/** A request as the runtime sends it. */
export interface WireRequest extends RequestInit {
    readonly method: string;
    readonly headers: Headers;
}
/**
 * `fetch` that follows redirects itself, so that credentials never reach another origin: there only reads are
 * followed, with no header but `Accept` and `User-Agent`. A write follows 307 and 308 within its origin; any other
 * redirect comes back as the answer. Browsers hide redirects, and follow them by the same rule for `Authorization`.
 */
export declare function fetchSafely(fetch: typeof globalThis.fetch, url: string, request: WireRequest): Promise<Response>;
