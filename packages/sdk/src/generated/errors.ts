import type { ApiErrorOf, TransportError, UnrecognizedApiError } from "@outfame/runtime";
import type {
  ConflictErrorBody,
  InsufficientScopeErrorBody,
  InternalErrorBody,
  InvalidRequestErrorBody,
  NotFoundErrorBody,
  RateLimitExceededErrorBody,
  ServiceUnavailableErrorBody,
  UnauthorizedErrorBody,
} from "./types/shared.ts";

/** What each error code of the API means: its status, its class and its body. */
export interface ErrorByCode {
  /** A parameter or the body is malformed or not allowed. Sending it again unchanged fails again. */
  invalid_request: ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>;
  /** The API key or token is missing, malformed, revoked or expired. */
  unauthorized: ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>;
  /** The key or token is valid, but lacks a scope that the operation requires. */
  insufficient_scope: ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>;
  /** There is no such resource in this organization. */
  not_found: ApiErrorOf<404, "not_found", NotFoundErrorBody>;
  /**
   * The request conflicts with the state of the resource, or its idempotency key was used for another
   * request.
   */
  conflict: ApiErrorOf<409, "conflict", ConflictErrorBody>;
  /**
   * The key, or the organization of the token, has used up a limit of its plan. The request was not
   * acted on.
   */
  rate_limit_exceeded: ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>;
  /** A fault of the service. */
  internal_error: ApiErrorOf<500, "internal_error", InternalErrorBody>;
  /** The service is away for a moment. */
  service_unavailable: ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>;
}

/** A code that the document lists. Others may come from a newer API: see `UnrecognizedApiError`. */
export type ErrorCode = keyof ErrorByCode;

/**
 * How an operation that documents these codes can fail: with one of them, with a code that does not
 * exist yet, or without an answer.
 */
export type ErrorWithCode<Code extends ErrorCode> = ErrorByCode[Code] | UnrecognizedApiError | TransportError;
