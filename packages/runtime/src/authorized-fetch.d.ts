import type { ApiSpec } from "./operation.ts";
import type { TransportOptions } from "./transport.ts";
/** A `fetch` for clients that build their own requests, and the base URL they are to build them on. */
export interface AuthorizedFetch {
    readonly baseUrl: string;
    readonly fetch: (request: Request) => Promise<Response>;
}
/**
 * The API's credentials, guards, headers and redirect rule around `fetch`, without operations, time-outs and errors of
 * the transport. Throws a `CredentialsError` for credentials that cannot be right.
 */
export declare function authorizedFetch(api: ApiSpec, options?: TransportOptions): AuthorizedFetch;
