export { ApiPromise } from "./api-promise.ts";
export { type AuthorizedFetch, authorizedFetch } from "./authorized-fetch.ts";
export type { Call, RetryPolicy } from "./call.ts";
export { ApiError } from "./errors/api-error.ts";
export type { ApiErrorOf, UnrecognizedApiError, UnrecognizedCode } from "./errors/api-error-of.ts";
export { SdkError } from "./errors/sdk-error.ts";
export {
  AuthenticationError,
  ConflictError,
  type ErrorDetail,
  InsufficientScopeError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors/status-errors.ts";
export {
  AbortError,
  ConnectionError,
  CredentialsError,
  ResponseError,
  TimeoutError,
  type TransportError,
} from "./errors/transport-error.ts";
export type * from "./operation.ts";
export type {
  BasicCredential,
  BasicCredentials,
  BinaryBody,
  ClientOptions,
  Credential,
  RequestOptions,
  TimeOptions,
} from "./options.ts";
export { Page, PagePromise } from "./page.ts";
export type { CallInput } from "./prepare.ts";
export type { RateLimit } from "./rate-limit.ts";
export { Resource } from "./resource.ts";
export type { DataWithResponse, Failure, ResponseInfo, Result, Success } from "./result.ts";
export type { Granted, MissingScope } from "./scope.ts";
export { Transport, type TransportOptions } from "./transport.ts";
