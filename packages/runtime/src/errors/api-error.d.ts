import type { RateLimit } from "../rate-limit.ts";
import { type CallFacts, SdkError } from "./sdk-error.ts";
/** What an error answer said. */
export interface ApiErrorFacts extends CallFacts {
    readonly status: number;
    readonly code: string;
    /** For people. */
    readonly description?: string | undefined;
    /** The body: parsed JSON, otherwise text; `undefined` when empty, or when it broke off. */
    readonly body?: unknown;
    readonly headers: Headers;
    readonly requestId?: string | undefined;
    readonly docUrl?: string | undefined;
    readonly rateLimit?: RateLimit | undefined;
}
/** The API answered with an error. */
export declare class ApiError extends SdkError {
    static readonly kind: string;
    /** HTTP status. */
    readonly status: number;
    /** Id of the request, for support. */
    readonly requestId: string | undefined;
    /** Page that explains the error. */
    readonly docUrl: string | undefined;
    readonly rateLimit: RateLimit | undefined;
    /** The body: parsed JSON, otherwise text; `undefined` when empty, or when it broke off. */
    readonly body: unknown;
    /** Headers of the response. */
    readonly headers: Headers;
    constructor(facts: ApiErrorFacts);
    toJSON(): Record<string, unknown>;
}
