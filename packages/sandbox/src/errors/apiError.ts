/** A field that can't be taken, and why. */
export interface FieldError {
  /** Dotted path, `daily_limits.likes`, `events[0]`; `body` for the body as a whole. */
  readonly field: string;
  readonly message: string;
}

export interface ApiErrorFacts {
  /** Overrides the catalogue's wording. */
  readonly message?: string;
  /** Overrides the catalogue's status, where HTTP itself demands one (405). */
  readonly status?: number;
  readonly details?: readonly FieldError[];
  readonly requiredScopes?: readonly string[];
  /** Whole seconds. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure that the caller is told of: a code of the document's catalogue, and what belongs to this case. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  readonly facts: ApiErrorFacts;

  constructor(code: string, facts: ApiErrorFacts = {}) {
    super(facts.message ?? code);
    this.code = code;
    this.facts = facts;
  }
}

/** So many faults are named at most: enough to repair a request, not enough to be a burden. */
const mostDetails = 50;

export function invalidRequest(details: readonly FieldError[], message?: string): ApiError {
  const count = `The request has ${details.length} ${details.length === 1 ? "fault" : "faults"}. See details.`;
  return new ApiError("invalid_request", {
    details: details.slice(0, mostDetails),
    message: message ?? count,
  });
}

export function invalidField(field: string, message: string): ApiError {
  return invalidRequest([{ field, message }]);
}

export function notFound(message: string): ApiError {
  return new ApiError("not_found", { message });
}

export function conflict(message: string): ApiError {
  return new ApiError("conflict", { message });
}
