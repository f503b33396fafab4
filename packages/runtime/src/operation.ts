import type { Conversion } from "./codec/conversion.ts";

/**
 * What generated code says about an API and its operations: plain data, checked with `satisfies`,
 * read by the transport. Generated files hold values of these types and nothing else that runs; the one thing they refer to
 * is a codec.
 */

/** Where a parameter travels (OpenAPI 3.1 §4.8.12.1). */
export type ParameterLocation = "path" | "query" | "header" | "cookie" | "querystring";

/**
 * How a list inside a `deepObject` is written, which OpenAPI leaves open. Its name repeated is the default: `a[b]=1&a[b]=2`;
 * `brackets`: `a[b][]=1&a[b][]=2`; `index`: `a[b][0]=1&a[b][1]=2`.
 */
export type ListStyle = "brackets" | "index";

/** One parameter as it goes on the wire. Serialisation defaults follow OpenAPI 3.1 §4.8.12.2. */
export interface ParameterSpec {
  /** Name on the wire. */
  readonly name: string;
  readonly in: ParameterLocation;
  /** Property of the `params` object that carries it; the wire name when absent. */
  readonly key?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly lists?: ListStyle;
  /** Media type, for a parameter that is described by `content` rather than by `schema`. */
  readonly content?: string;
  readonly conversion?: Conversion;
}

/** How one property of a form body is encoded (OpenAPI 3.1 §4.8.15). */
export interface EncodingSpec {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly lists?: ListStyle;
  /** Headers of a part of a multipart body whose values the document fixes. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The body an operation sends. */
export interface BodySpec {
  readonly contentType: string;
  readonly required?: boolean;
  readonly encoding?: Readonly<Record<string, EncodingSpec>>;
  readonly conversion?: Conversion;
  /** The same body in the other media types that a caller may choose. */
  readonly others?: readonly BodySpec[];
}

/** How a successful body is read. `json` covers every `+json` type, `none` is an empty body. */
export type ResponseKind = "json" | "text" | "binary" | "none";

/**
 * What `response` does not say of bytes: the transport leaves a `stream` unread; `typed` is read as its content type says,
 * because statuses of one operation differ in theirs.
 */
export type Reading = "stream" | "typed";

/** A body that is read item by item. */
export interface StreamSpec {
  /**
   * `events`: server-sent events (HTML §9.2). `lines`: JSON Lines, NDJSON. `sequence`: JSON text sequences (RFC 7464).
   */
  readonly format: "events" | "lines" | "sequence";
  /** Events whose data is text rather than JSON: all, or those of these names. */
  readonly text?: true | readonly string[];
  /** Of items, or of the data of events: of these names, or of all. The first that fits counts. */
  readonly conversions?: readonly { readonly events?: readonly string[]; readonly as: Conversion }[];
}

/** One way to be answered that a caller may choose. */
export interface AnswerSpec {
  readonly accept: string;
  readonly response: ResponseKind;
  readonly reading?: Reading | undefined;
  readonly stream?: StreamSpec;
  readonly conversion?: Conversion | undefined;
}

/** How a list is walked. Names are wire names; `items`, `next`, `more` are dotted paths in the response. */
export interface PaginationSpec {
  readonly style: "cursor";
  /** Query parameter that takes the cursor. */
  readonly cursor: string;
  /** Query parameter that takes the page size. */
  readonly limit?: string;
  readonly items: string;
  readonly next: string;
  readonly more?: string;
}

/** One way to be allowed in: every scheme named must be satisfied, with the scopes listed. */
export type SecurityRequirementSpec = Readonly<Record<string, readonly string[]>>;

/** One operation of the API, as data. */
export interface OperationSpec {
  /** `operationId` of the document. */
  readonly id: string;
  /** Name of the resource it belongs to, as in the client. */
  readonly resource: string;
  /** HTTP method in capitals. */
  readonly method: string;
  /** Path template, `/accounts/{account_id}`. */
  readonly path: string;
  /** Base URL, where it is not the API's own. */
  readonly server?: string;
  /** Path parameters in the order of the method's arguments, then all others. */
  readonly parameters?: readonly ParameterSpec[];
  readonly body?: BodySpec;
  readonly response: ResponseKind;
  readonly reading?: Reading | undefined;
  /** Media types asked for in `Accept`. */
  readonly accept?: string;
  /** How the items of the answer are read, where it comes item by item; its `reading` is then `stream`. */
  readonly stream?: StreamSpec;
  /** Other answers that a caller may choose. */
  readonly others?: readonly AnswerSpec[];
  /** Where its good answer holds values that are converted. */
  readonly conversion?: Conversion | undefined;
  /** The same of its errors, by status. */
  readonly errorConversions?: Readonly<Record<string, Conversion>>;
  /** What converts: there where something of the operation is, because the client was generated with `dates` or `int64`. */
  readonly codec?: Codec;
  /** Alternatives; absent or empty: needs no credentials. */
  readonly security?: readonly SecurityRequirementSpec[];
  /** Whether it may be sent twice with the effect of once, as the document says (RFC 9110 §9.2.2, or by its key). */
  readonly idempotent?: boolean;
  /** Name of the header that takes an idempotency key, where the operation has one. */
  readonly idempotencyKey?: string;
  readonly pagination?: PaginationSpec;
  /** Limits of its own, which its requests are counted by instead of the API's. */
  readonly rateLimitPlans?: readonly RateLimitPlanSpec[];
  readonly deprecated?: boolean;
}

/** What a call sends, as it was given or as it travels. */
interface Arguments {
  readonly path?: readonly unknown[];
  readonly params?: object | undefined;
  readonly body?: unknown;
}

/** Converts between what programs hold and what travels: moments and integers that JSON has as text and numbers. */
interface Codec {
  /** Arguments as they travel. Throws a `TypeError` for a value that cannot be sent, with its place. */
  readonly write: (operation: OperationSpec, input: Arguments) => Arguments;
  /**
   * What the JSON of an answer means. Throws a `SyntaxError` where it is no JSON, a `TypeError` with the place where a good
   * answer is not what the document says. The body of an error is then left whole as it came.
   */
  readonly parse: (text: string, operation: OperationSpec, status: number) => unknown;
  /** What the JSON of an item means: of an event of this name, where it is one. Throws as `parse` does. */
  readonly parseItem: (text: string, stream: StreamSpec, event?: string) => unknown;
  /** What a value means that was read from another text than JSON. Throws as `parse` does. */
  readonly read: (value: unknown, operation: OperationSpec) => unknown;
}

/** An authorization code flow of OAuth 2.0 (OpenAPI 3.1 §4.8.29). */
export interface OAuthSpec {
  /** Option of the client that takes what the flow needs. */
  readonly option: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  /** Where it is not the `tokenUrl`. */
  readonly refreshUrl?: string;
  /** Where tokens are revoked (RFC 7009), where that is offered. */
  readonly revocationUrl?: string;
  /** Life of an access token, for answers that don't tell. */
  readonly accessTokenSeconds?: number;
  /** Whether a refresh token ends with its use; taken for granted when absent. */
  readonly rotates?: boolean;
  /** Whether using an ended refresh token again ends all of its family; taken for granted where tokens rotate. */
  readonly reuseRevokesFamily?: boolean;
}

/** A security scheme, as far as sending a request needs it. */
export type SecuritySchemeSpec =
  | {
      readonly type: "bearer";
      readonly option: string;
      readonly prefixes?: readonly string[];
      /** How its tokens are had by OAuth, where the document tells. */
      readonly oauth?: OAuthSpec;
    }
  | { readonly type: "basic"; readonly option: string }
  | {
      readonly type: "apiKey";
      readonly option: string;
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      /** Word before the secret, for an HTTP scheme that is neither bearer nor basic (RFC 9110 §11.4). */
      readonly scheme?: string;
    }
  | { readonly type: "unsupported"; readonly option: string };

/** Names of the headers that tell the state of the rate limit. */
export interface RateLimitHeadersSpec {
  readonly limit?: string;
  readonly remaining?: string;
  /** Unix seconds at which the window resets. */
  readonly reset?: string;
  readonly burstLimit?: string;
  readonly burstRemaining?: string;
}

/** What one plan allows; an absent limit is none. */
export interface RateLimitPlanSpec {
  readonly requestsPerMinute: number;
  readonly requestsPerSecond?: number;
  /** Days are those of UTC. */
  readonly requestsPerDay?: number;
}

/** How the API limits its callers. */
export interface RateLimitsSpec {
  /** Code of the error over the limit. */
  readonly error?: string;
  readonly headers?: RateLimitHeadersSpec;
  /** What the requests of a security scheme are counted by; `key` where a scheme is not named. */
  readonly partitions?: Readonly<Record<string, "key" | "organization">>;
  /** Which plan a caller has is known from the limit that responses tell. */
  readonly plans?: readonly RateLimitPlanSpec[];
}

/** Dotted paths into an error body. */
export interface ErrorShapeSpec {
  readonly code?: string;
  readonly message?: string;
  readonly docUrl?: string;
  readonly requestId?: string;
  readonly details?: string;
}

/** The API as a whole: one value of this type per generated client. */
export interface ApiSpec {
  /** Name of the client, for the `User-Agent` and messages. */
  readonly name: string;
  /** `info.version` of the document. */
  readonly version: string;
  /** Base URL; absent when the document names no absolute server. */
  readonly baseUrl?: string;
  readonly security: Readonly<Record<string, SecuritySchemeSpec>>;
  readonly rateLimits?: RateLimitsSpec;
  /** Codes of conflicts (409) that the document calls retryable. */
  readonly retryableConflicts?: readonly string[];
  readonly errorShape?: ErrorShapeSpec;
  /** Fields of error bodies that the document calls secret (`format: password`, `writeOnly`). */
  readonly secretFields?: readonly string[];
  /** Header that carries the request's id. */
  readonly requestIdHeader?: string;
}
