import { ApiError, type ApiErrorFacts } from "./api-error.ts";
/** One thing that is wrong with what was sent. */
export interface ErrorDetail {
    /** The field at fault. */
    readonly field?: string;
    readonly message?: string;
    readonly [other: string]: unknown;
}
/** 400, 422: what was sent is malformed or not allowed. */
export declare class ValidationError extends ApiError {
    static readonly kind: string;
    /** What is wrong, item by item, where the API says so. */
    readonly details: readonly ErrorDetail[];
    constructor(facts: ApiErrorFacts, details: unknown);
}
/** 401: no credentials, or not valid ones. */
export declare class AuthenticationError extends ApiError {
    static readonly kind: string;
}
/** 403: the credentials are good, but do not allow this. */
export declare class PermissionError extends ApiError {
    static readonly kind: string;
}
/**
 * A scope is missing: said by the API, or known from the client's `scopes` before anything was sent
 * (then `attempts` is 0 and there is no body).
 */
export declare class InsufficientScopeError extends PermissionError {
    static readonly kind: string;
    /** Scopes that the operation needs. */
    readonly required: readonly string[];
    /** Scopes that the client was made with; `undefined` when it was not told. */
    readonly granted: readonly string[] | undefined;
    constructor(facts: ApiErrorFacts, required: readonly string[], granted: readonly string[] | undefined);
}
/** 404: no such thing, or not for this caller. */
export declare class NotFoundError extends ApiError {
    static readonly kind: string;
}
/** 409: conflicts with the state of the resource. */
export declare class ConflictError extends ApiError {
    static readonly kind: string;
}
/** 429: too many requests. */
export declare class RateLimitError extends ApiError {
    static readonly kind: string;
    /** When to come back: from `Retry-After`, otherwise the end of the window. */
    readonly retryAt: Date | undefined;
    /** Requests allowed per window. */
    readonly limit: number | undefined;
    constructor(facts: ApiErrorFacts);
}
/** 5xx: a fault of the service. */
export declare class ServerError extends ApiError {
    static readonly kind: string;
    /** When to come back, where `Retry-After` says so. */
    readonly retryAt: Date | undefined;
    constructor(facts: ApiErrorFacts);
}
