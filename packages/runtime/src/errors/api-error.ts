import type { RateLimit } from "../rate-limit.ts";
import { redactBody, redactHeaders } from "../redact.ts";
import { type CallFacts, hide, SdkError } from "./sdk-error.ts";

/** What an error answer said. */
export interface ApiErrorFacts extends CallFacts {
  readonly status: number;
  readonly code: string;
  /** For people. */
  readonly description?: string | undefined;
  /** The body: parsed JSON, otherwise text; `undefined` when empty, or when it broke off. */
  readonly body?: unknown;
  /** Fields of the body that the document calls secret. */
  readonly secretFields?: readonly string[] | undefined;
  readonly headers: Headers;
  readonly requestId?: string | undefined;
  readonly docUrl?: string | undefined;
  readonly rateLimit?: RateLimit | undefined;
  /** When to come back. */
  readonly retryAt?: Date | undefined;
}

/** The API answered with an error. */
export class ApiError extends SdkError {
  /** HTTP status. */
  declare readonly status: number;
  /** Id of the request, for support. */
  declare readonly requestId: string | undefined;
  /** Page that explains the error. */
  declare readonly docUrl: string | undefined;
  declare readonly rateLimit: RateLimit | undefined;
  /** When to come back: from `Retry-After`; for 429 otherwise the end of the window. */
  declare readonly retryAt: Date | undefined;
  /** The body: parsed JSON, otherwise text; `undefined` when empty, or when it broke off. */
  declare readonly body: unknown;
  /** Headers of the response. */
  declare readonly headers: Headers;
  readonly #secretFields: readonly string[] | undefined;

  constructor(facts: ApiErrorFacts) {
    const { status, code, description, requestId, body, headers } = facts;
    super(
      code,
      `${status} ${code}${description ? `: ${description}` : ""}${requestId ? ` (${requestId})` : ""}`,
      facts,
    );
    this.status = status;
    this.requestId = requestId;
    this.docUrl = facts.docUrl;
    this.rateLimit = facts.rateLimit;
    this.retryAt = facts.retryAt;
    this.#secretFields = facts.secretFields;
    hide(this, { body, headers });
  }

  override get name(): string {
    return "ApiError";
  }

  override toJSON(): Record<string, unknown> {
    const body = redactBody(this.body, this.#secretFields);
    return { ...super.toJSON(), headers: redactHeaders(this.headers), body };
  }
}
