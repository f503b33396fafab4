export { ApiPromise } from "./api-promise.ts";
export { schemes } from "./auth/schemes.ts";
export { type AuthorizedFetch, authorizedFetch } from "./authorized-fetch.ts";
export type { FunctionCaller } from "./caller/function-caller.ts";
export { type ChoiceOptions, chosen } from "./choice/chosen.ts";
export type { AcceptOption, BinaryForms, BinaryOption, ContentTypeOption } from "./choice/options.ts";
export type { Clock } from "./clock.ts";
export { ApiError } from "./errors/api-error.ts";
export type { ApiErrorOf, UnrecognizedApiError, UnrecognizedCode } from "./errors/api-error-of.ts";
export {
  OAuthError,
  type OAuthProblem,
  type ReauthorizationReason,
  ReauthorizationRequiredError,
} from "./errors/oauth-error.ts";
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
export type { Middleware, MiddlewareContext, Next } from "./middleware.ts";
export type { OAuthCredential } from "./oauth/connect.ts";
export { type ClientEvent, type Exchange, type Listener, subscribe } from "./observe/events.ts";
export type { Logger, LogLevel } from "./observe/logger.ts";
export type * from "./operation.ts";
export type {
  BasicCredential,
  BasicCredentials,
  BinaryBody,
  BinaryPart,
  ClientOptions,
  Credential,
  CredentialSource,
  ListOptions,
  RequestOptions,
  RetryOptions,
  TimeOptions,
} from "./options.ts";
export type { PacingOptions } from "./pacing/options.ts";
export { MemoryRateLimitStore, type RateLimitStore } from "./pacing/store.ts";
export type { RateLimitObservation } from "./pacing/windows.ts";
export { type ItemWithCursor, Page, type Pages } from "./page.ts";
export { PagePromise } from "./page-promise.ts";
export type { CallInput, WireParts } from "./prepare.ts";
export type { RateLimit } from "./rate-limit.ts";
export { Resource } from "./resource.ts";
export type { DataWithResponse, Failure, ResponseInfo, Result, Success } from "./result.ts";
export type { Granted, MissingScope } from "./scope.ts";
export type { ServerSentEvent } from "./stream/event-parser.ts";
export { ItemStream } from "./stream/item-stream.ts";
export type { StreamOptions } from "./stream/options.ts";
export { StreamPromise } from "./stream/stream-promise.ts";
export { streamed } from "./stream/streamed.ts";
export { Transport, type TransportOptions, type TransportParts } from "./transport.ts";
export { bodies } from "./wire/bodies.ts";
export { FilePart, type FilePartOptions } from "./wire/file-part.ts";
export type { MergePatch } from "./wire/merge-patch.ts";
export { type ServerSpec, type ServerVariables, serverUrl } from "./wire/server.ts";
export { styles } from "./wire/styles.ts";
export { type XmlCodec, XmlTransport } from "./xml/xml-transport.ts";
