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
  /** Null where the document describes no authorization code flow whole. */
  readonly authorizationServer: AuthorizationServerDescription | null;
  /** Null where the document has no policy of delivery. */
  readonly webhooks: WebhooksDescription | null;
  /** Response header that carries the id of the request. */
  readonly requestIdHeader: string | null;
  readonly requestIdPrefix: string;
  /** Days from a deletion to the removal of the data; null: it is never removed. */
  readonly deletedDataRetentionDays: number | null;
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
  /** For people. */
  readonly title: string;
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

/** The authorization code flow (RFC 6749 §4.1): its two operations, and how long what it gives out lives. */
export interface AuthorizationServerDescription {
  /** Security scheme whose credentials are its access tokens. */
  readonly scheme: string;
  /** `https://auth.example.com` */
  readonly issuer: string;
  /** Paths of the URLs, whole: `/oauth/authorize`. */
  readonly authorizePath: string;
  readonly tokenPath: string;
  /** What a user can be asked for. */
  readonly scopes: readonly ScopeDescription[];
  readonly accessTokenSeconds: number;
  /** Null: refresh tokens don't expire by age. */
  readonly refreshTokenSeconds: number | null;
  readonly authorizationCodeSeconds: number;
  /** Whether a refresh token ends with its use. */
  readonly refreshRotation: boolean;
  /** Whether the use of an ended refresh token revokes all that descend from the same consent (RFC 9700 §4.14.2). */
  readonly reuseRevokesFamily: boolean;
  readonly authorize: { readonly parameters: readonly ParameterDescription[] };
  readonly token: TokenEndpointDescription;
}

export interface ScopeDescription {
  readonly name: string;
  /** In words for the person who is asked; null where the document has none. */
  readonly description: string | null;
}

export interface TokenEndpointDescription {
  /** Media type of the request's body. */
  readonly contentType: string;
  /** The request's body, whatever the grant. */
  readonly schema: JsonSchema;
  /** The request's body by its `grant_type`. */
  readonly grants: readonly { readonly grantType: string; readonly schema: JsonSchema }[];
  readonly success: JsonSchema;
  /** By the `error` of RFC 6749 §5.2. */
  readonly errors: readonly { readonly code: string; readonly status: number }[];
}

export interface WebhooksDescription {
  readonly events: readonly EventDescription[];
  readonly delivery: DeliveryDescription;
}

export interface EventDescription {
  /** `account.flagged` */
  readonly type: string;
  /** Id of the operation that the receiver implements. */
  readonly operation: string;
  /** The payload, the envelope included. */
  readonly schema: JsonSchema;
  readonly example: JsonValue | null;
  /** In a few words for people. */
  readonly summary: string | null;
  /** Null: it does not come by itself. */
  readonly schedule: ScheduleDescription | null;
}

/** When an event comes by itself: one of these, the others are null. */
export interface ScheduleDescription {
  /** Every day at this time in UTC, `23:55`. */
  readonly dailyAt: string | null;
  readonly everyDays: number | null;
  /** When a number first reaches one of a row: the first, then each the one before times the next factor, in turn. */
  readonly milestones: MilestonesDescription | null;
}

export interface MilestonesDescription {
  readonly first: number;
  readonly factors: readonly number[];
}

export interface DeliveryDescription {
  /** Seconds that an endpoint has to answer. */
  readonly timeoutSeconds: number;
  /** Wait before each retry, in order. */
  readonly retryAfterSeconds: readonly number[];
  /** A webhook is disabled after so many; null: never. */
  readonly disableAfterConsecutiveFailures: number | null;
  readonly signature: "standard-webhooks";
  /** How far the time of a signature may be from the receiver's, either way. */
  readonly toleranceSeconds: number;
  /** Of endpoints, without colon: `https`. */
  readonly urlSchemes: readonly string[];
  /** The event type that stands for all; null where there is none. */
  readonly wildcard: string | null;
  /** Field of the payload that is the same in every delivery of one event. */
  readonly deduplicateBy: string;
}
