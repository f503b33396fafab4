import { dotted, dottedString } from "../dotted.ts";
import type { ApiSpec } from "../operation.ts";
import { readRateLimit, readRetryAt } from "../rate-limit.ts";
import { ApiError } from "./api-error.ts";
import type { CallFacts } from "./sdk-error.ts";
import {
  AuthenticationError,
  ConflictError,
  InsufficientScopeError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./status-errors.ts";

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
export function errorFromResponse(
  api: ApiSpec,
  response: { readonly status: number; readonly headers: Headers },
  body: unknown,
  scopes: ScopeFacts,
  call: CallFacts,
  now: number,
): ApiError {
  const { status, headers } = response;
  const shape = api.errorShape;
  const rateLimit = readRateLimit(headers, api.rateLimits?.headers);
  const facts = {
    ...call,
    status,
    headers,
    body,
    code: dottedString(body, shape?.code) ?? `http_${status}`,
    description: dottedString(body, shape?.message),
    docUrl: dottedString(body, shape?.docUrl),
    requestId: readRequestId(api, headers) ?? dottedString(body, shape?.requestId),
    rateLimit,
    retryAt: readRetryAt(headers, status === 429 ? rateLimit?.resetAt : undefined, now),
  };
  switch (status) {
    case 400:
    case 422:
      return new ValidationError(facts, dotted(body, shape?.details));
    case 401:
      return new AuthenticationError(facts);
    case 403:
      return facts.code === "insufficient_scope"
        ? new InsufficientScopeError(facts, scopes.required, scopes.granted)
        : new PermissionError(facts);
    case 404:
      return new NotFoundError(facts);
    case 409:
      return new ConflictError(facts);
    case 429:
      return new RateLimitError(facts);
    default:
      return status >= 500 ? new ServerError(facts) : new ApiError(facts);
  }
}

/** Id of the request, from the header that the document names. */
export function readRequestId(api: ApiSpec, headers: Headers): string | undefined {
  return (api.requestIdHeader && headers.get(api.requestIdHeader)) || undefined;
}
