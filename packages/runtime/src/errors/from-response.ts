import { dotted, dottedString } from "../dotted.ts";
import type { ApiSpec } from "../operation.ts";
import { readRateLimit } from "../rate-limit.ts";
import { readRetryAt } from "../retry-at.ts";
import { readRequestId } from "../success.ts";
import { ApiError, type ApiErrorFacts } from "./api-error.ts";
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
    secretFields: api.secretFields,
    code: dottedString(body, shape?.code) ?? `http_${status}`,
    description: dottedString(body, shape?.message),
    docUrl: dottedString(body, shape?.docUrl),
    requestId: readRequestId(api, headers) ?? dottedString(body, shape?.requestId),
    rateLimit,
    retryAt: readRetryAt(headers, status === 429 ? rateLimit?.resetAt : undefined, now),
  };
  if (status === 400 || status === 422) return new ValidationError(facts, dotted(body, shape?.details));
  if (status === 403 && facts.code === "insufficient_scope") {
    return new InsufficientScopeError(facts, scopes.required, scopes.granted);
  }
  const Class = classes[status] ?? (status >= 500 ? ServerError : ApiError);
  return new Class(facts);
}

const classes: Readonly<Record<number, new (facts: ApiErrorFacts) => ApiError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};
