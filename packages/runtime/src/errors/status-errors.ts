import { ApiError, type ApiErrorFacts } from "./api-error.ts";

/** One thing that is wrong with what was sent. */
export interface ErrorDetail {
  /** The field at fault. */
  readonly field?: string;
  readonly message?: string;
  readonly [other: string]: unknown;
}

/** 400, 422: what was sent is malformed or not allowed. */
export class ValidationError extends ApiError {
  /** What is wrong, item by item, where the API says so. */
  declare readonly details: readonly ErrorDetail[];

  constructor(facts: ApiErrorFacts, details: unknown) {
    super(facts);
    this.details = Array.isArray(details) ? details.filter((item) => typeof item === "object" && item) : [];
  }

  override get name(): "ValidationError" {
    return "ValidationError";
  }
}

/** 401: no credentials, or not valid ones. */
export class AuthenticationError extends ApiError {
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }
}

/** 403: the credentials are good, but do not allow this. */
export class PermissionError extends ApiError {
  override get name(): "PermissionError" | "InsufficientScopeError" {
    return "PermissionError";
  }
}

/**
 * A scope is missing: said by the API, or known from the client's `scopes` before anything was sent
 * (then `attempts` is 0 and there is no body).
 */
export class InsufficientScopeError extends PermissionError {
  /** Scopes that the operation needs. */
  declare readonly required: readonly string[];
  /** Scopes that the client was made with; `undefined` when it was not told. */
  declare readonly granted: readonly string[] | undefined;

  constructor(facts: ApiErrorFacts, required: readonly string[], granted: readonly string[] | undefined) {
    super(required.length > 0 ? { ...facts, description: `needs ${required.join(" ")}` } : facts);
    this.required = required;
    this.granted = granted;
  }

  override get name(): "InsufficientScopeError" {
    return "InsufficientScopeError";
  }
}

/** 404: no such thing, or not for this caller. */
export class NotFoundError extends ApiError {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 409: conflicts with the state of the resource. */
export class ConflictError extends ApiError {
  override get name(): "ConflictError" {
    return "ConflictError";
  }
}

/**
 * 429: too many requests, said by the API, or known before anything was sent (then there is no body, and `attempts`
 * does not count it). `retryAt` says when to come back.
 */
export class RateLimitError extends ApiError {
  /** Requests allowed per window. */
  declare readonly limit: number | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts);
    this.limit = facts.rateLimit?.limit;
  }

  override get name(): "RateLimitError" {
    return "RateLimitError";
  }
}

/** 5xx: a fault of the service. */
export class ServerError extends ApiError {
  override get name(): "ServerError" {
    return "ServerError";
  }
}
