import type { ApiSpec } from "../operation.ts";
import { ApiError } from "./api-error.ts";
import type { CallFacts } from "./sdk-error.ts";
/** Scopes at play in a call. */
export interface ScopeFacts {
    /** What the operation needs, with the credentials used. */
    readonly required: readonly string[];
    /** What the client was made with; `undefined` when it was not told. */
    readonly granted: readonly string[] | undefined;
}
/**
 * The error that an answer means. `code` comes from the body where the document says where to look,
 * otherwise it is `http_` and the status.
 */
export declare function errorFromResponse(api: ApiSpec, response: {
    readonly status: number;
    readonly headers: Headers;
}, body: unknown, scopes: ScopeFacts, call: CallFacts): ApiError;
/** Id of the request, from the header that the document names. */
export declare function readRequestId(api: ApiSpec, headers: Headers): string | undefined;
