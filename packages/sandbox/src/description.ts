/**
 * What a server has to know of an API: plain data, made from the document by `sdkgen` (target `sandbox`).
 * Nothing here is written by hand anywhere else; an edit of the document changes the server by regeneration.
 */

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * JSON Schema 2020-12 without annotations. References to named schemas are written
 * `schemas#/$defs/<name>`, so that they resolve against {@link ApiDescription.schemas}.
 */
export type JsonSchema = boolean | JsonObject;

export interface ApiDescription {
  readonly title: string;
  /** Version of the document. */
  readonly version: string;
  /** Path that every operation stands below: `/v1`; empty where there is none. */
  readonly basePath: string;
  readonly operations: readonly OperationDescription[];
  /** Named schemas by name. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly securitySchemes: readonly SecuritySchemeDescription[];
  /** Every scope that can be granted. */
  readonly scopes: readonly string[];
  readonly errors: readonly ErrorDescription[];
  /** Dotted paths into an error's body, `error.code`; null where errors don't carry the fact. */
  readonly errorShape: ErrorShapeDescription;
  readonly rateLimits: RateLimitsDescription | null;
  /** Response header that carries the id of the request. */
  readonly requestIdHeader: string | null;
  readonly requestIdPrefix: string;
}

export interface OperationDescription {
  readonly id: string;
  /** Capitals. */
  readonly method: string;
  /** Template below the base path: `/accounts/{account_id}`. */
  readonly path: string;
  readonly parameters: readonly ParameterDescription[];
  readonly body: BodyDescription | null;
  readonly success: SuccessDescription;
  /** Alternatives; empty: no credentials needed. */
  readonly security: readonly SecurityAlternative[];
  readonly pagination: PaginationDescription | null;
  readonly idempotency: IdempotencyDescription | null;
  /** Codes of the errors that the operation declares. */
  readonly errors: readonly string[];
  /** Limits of its own, which are counted apart from the API's. */
  readonly rateLimits: readonly PlanDescription[] | null;
}

export interface ParameterDescription {
  /** On the wire. */
  readonly name: string;
  /** In the handler's `params`. */
  readonly key: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly style: "simple" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
  /** Media type of the value, where it is not written in a style. */
  readonly contentType: string | null;
  readonly schema: JsonSchema;
}

export interface BodyDescription {
  readonly required: boolean;
  readonly content: readonly MediaTypeDescription[];
}

export interface MediaTypeDescription {
  readonly contentType: string;
  readonly schema: JsonSchema;
}

export interface SuccessDescription {
  readonly status: number;
  /** Null: the response has no body. */
  readonly contentType: string | null;
  readonly schema: JsonSchema | null;
}

/** Every listed scheme has to be satisfied. */
export type SecurityAlternative = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

export interface SecuritySchemeDescription {
  readonly name: string;
  readonly type: "bearer" | "basic" | "apiKey" | "oauth2" | "openIdConnect" | "other";
  readonly prefixes: readonly KeyPrefixDescription[];
  /** At most so many keys per organization; null: no limit. */
  readonly maxPerOrganization: number | null;
}

export interface KeyPrefixDescription {
  readonly prefix: string;
  readonly environment: string;
  readonly token: "key" | "access" | "refresh";
}

export interface ErrorDescription {
  readonly code: string;
  readonly status: number;
  readonly retryable: boolean;
  /** As the document's example says it; null where it has none. */
  readonly message: string | null;
  readonly docUrl: string | null;
}

export interface ErrorShapeDescription {
  readonly code: string;
  readonly message: string | null;
  readonly docUrl: string | null;
  readonly requestId: string | null;
  readonly retryAfter: string | null;
  readonly details: string | null;
  readonly requiredScopes: string | null;
}

export interface RateLimitsDescription {
  readonly plans: readonly PlanDescription[];
  /** Security scheme → what its requests are counted by. */
  readonly partitions: readonly { readonly scheme: string; readonly by: "key" | "organization" }[];
  readonly headers: {
    readonly limit: string | null;
    readonly remaining: string | null;
    readonly reset: string | null;
    readonly burstLimit: string | null;
    readonly burstRemaining: string | null;
    readonly retryAfter: string | null;
  };
  /** Code of the error over the limit. */
  readonly error: string | null;
}

export interface PlanDescription {
  readonly name: string;
  readonly requestsPerMinute: number;
  /** Null: no limit. */
  readonly requestsPerSecond: number | null;
  readonly requestsPerDay: number | null;
}

/** Names of the query parameters, and dotted paths into the body. */
export interface PaginationDescription {
  readonly cursor: string;
  readonly limit: string | null;
  readonly items: string;
  readonly next: string;
  readonly more: string | null;
}

export interface IdempotencyDescription {
  readonly header: string;
  readonly retentionSeconds: number;
}
