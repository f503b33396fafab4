import { type CallFacts, SdkError } from "./sdk-error.ts";
/** What a call knows when it fails without an answer that can be used. */
export interface TransportFacts extends CallFacts {
    /** Status of the response, if its headers had arrived. */
    readonly status?: number | undefined;
}
/** No connection, or it broke before the answer was complete. */
export declare class ConnectionError extends SdkError {
    static readonly kind: string;
    readonly code: "connection_error";
    /** Status of the response, if its headers had arrived. */
    readonly status: number | undefined;
    constructor(facts: TransportFacts, cause: unknown);
}
/** A time limit was reached: that of one attempt, or that of the whole call. */
export declare class TimeoutError extends SdkError {
    static readonly kind: string;
    readonly code: "timeout";
    /** Which limit: `timeout` of one attempt, or `deadline` of the call. */
    readonly limit: "attempt" | "deadline";
    /** Status of the response, if its headers had arrived. */
    readonly status: number | undefined;
    constructor(limit: "attempt" | "deadline", milliseconds: number, facts: TransportFacts);
}
/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export declare class AbortError extends SdkError {
    static readonly kind: string;
    readonly code: "aborted";
    constructor(facts: CallFacts, cause: unknown);
}
/** The server said yes, but its answer is not what the document promises. */
export declare class ResponseError extends SdkError {
    static readonly kind: string;
    readonly code: "invalid_response";
    readonly status: number;
    /** The body as it came: text, or what the text meant. */
    readonly body: unknown;
    constructor(problem: string, status: number, body: unknown, facts: CallFacts);
}
/** Credentials are missing, unusable, or not safe to send from here. Nothing was sent. */
export declare class CredentialsError extends SdkError {
    static readonly kind: string;
    readonly code: "missing_credentials" | "invalid_credentials";
    constructor(code: "missing_credentials" | "invalid_credentials", problem: string, facts?: CallFacts, cause?: unknown);
}
/** Every way in which a call can fail without an error answer of the API. Literal codes tell them apart. */
export type TransportError = ConnectionError | TimeoutError | AbortError | ResponseError | CredentialsError;
