/** What a document promises: plain data, made by `sdkgen` (target `contract-tests`). Every part says its place. */

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** JSON Schema 2020-12; named schemas are referred to as `schemas#/$defs/<name>`. */
export type JsonSchema = boolean | JsonObject;

/** JSON Pointer (RFC 6901) into the document, with its leading `#`. */
export type Place = string;

export interface Contract {
  readonly title: string;
  readonly version: string;
  /** Path that every operation stands below: `/v1`; empty where there is none. */
  readonly basePath: string;
  /** In order of path and method; those of other servers included. */
  readonly operations: readonly OperationContract[];
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly securitySchemes: readonly SecuritySchemeContract[];
  /** Every scope that can be granted. */
  readonly scopes: readonly string[];
  readonly errors: readonly ErrorContract[];
  readonly errorShape: ErrorShape;
  readonly rateLimits: RateLimitsContract | null;
  /** Null where the document describes no authorization code flow whole. */
  readonly authorizationServer: AuthorizationServerContract | null;
  readonly webhooks: WebhooksContract | null;
  /** What is answered where no operation is: `404`, `405`. */
  readonly unmatched: readonly ResponseContract[];
  readonly requestIdHeader: string | null;
}

export interface OperationContract {
  readonly id: string;
  /** Capitals. */
  readonly method: string;
  /** Template below the base path: `/accounts/{account_id}`. */
  readonly path: string;
  /** Base URL, where it is not the API's. */
  readonly server: string | null;
  readonly place: Place;
  readonly parameters: readonly ParameterContract[];
  readonly body: BodyContract | null;
  readonly responses: readonly ResponseContract[];
  /** Alternatives; empty: no credentials needed. */
  readonly security: readonly SecurityAlternative[];
  readonly pagination: PaginationContract | null;
  readonly idempotency: { readonly header: string; readonly retentionSeconds: number } | null;
  readonly errors: readonly { readonly code: string; readonly status: number }[];
  /** Limits of its own, which are counted apart from the API's. */
  readonly rateLimits: readonly PlanContract[] | null;
}

export interface ParameterContract {
  readonly name: string;
  readonly key: string;
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly contentType: string | null;
  readonly schema: JsonSchema;
  readonly examples: readonly JsonValue[];
  readonly place: Place;
}

export interface BodyContract {
  readonly required: boolean;
  readonly content: readonly MediaContract[];
  readonly place: Place;
}

export interface MediaContract {
  readonly contentType: string;
  readonly schema: JsonSchema;
  readonly examples: readonly { readonly name: string; readonly value: JsonValue }[];
  readonly place: Place;
}

export interface ResponseContract {
  /** As written: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly headers: readonly HeaderContract[];
  /** Empty: there is no body. */
  readonly content: readonly MediaContract[];
  readonly place: Place;
}

export interface HeaderContract {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** Every listed scheme has to be satisfied. */
export type SecurityAlternative = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

export interface SecuritySchemeContract {
  readonly name: string;
  readonly type: "bearer" | "basic" | "apiKey" | "oauth2" | "openIdConnect" | "other";
  /** Where an `apiKey` travels, and under which name. */
  readonly in: "header" | "query" | "cookie" | null;
  readonly parameter: string | null;
  readonly prefixes: readonly {
    readonly prefix: string;
    readonly environment: string;
    readonly token: "key" | "access" | "refresh";
  }[];
  readonly maxPerOrganization: number | null;
  readonly place: Place;
}

export interface ErrorContract {
  readonly code: string;
  readonly status: number;
  readonly retryable: boolean;
  readonly message: string | null;
  readonly docUrl: string | null;
  readonly place: Place;
}

/** Dotted paths into an error's body; null where errors don't carry the fact. */
export interface ErrorShape {
  readonly code: string;
  readonly message: string | null;
  readonly docUrl: string | null;
  readonly requestId: string | null;
  readonly retryAfter: string | null;
  readonly details: string | null;
  readonly requiredScopes: string | null;
}

export interface RateLimitsContract {
  readonly plans: readonly PlanContract[];
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

export interface PlanContract {
  readonly name: string;
  readonly title: string;
  readonly requestsPerMinute: number;
  readonly requestsPerSecond: number | null;
  readonly requestsPerDay: number | null;
}

/** Names of the query parameters, and dotted paths into the body. */
export interface PaginationContract {
  readonly cursor: string;
  readonly limit: string | null;
  readonly items: string;
  readonly next: string;
  readonly more: string | null;
  /** Null where the document does not say. */
  readonly order: string | null;
}

export interface AuthorizationServerContract {
  /** Security scheme whose credentials are its access tokens. */
  readonly scheme: string;
  readonly issuer: string;
  readonly authorizePath: string;
  readonly tokenPath: string;
  readonly scopes: readonly { readonly name: string; readonly description: string | null }[];
  readonly accessTokenSeconds: number;
  readonly refreshTokenSeconds: number | null;
  readonly authorizationCodeSeconds: number;
  readonly refreshRotation: boolean;
  readonly reuseRevokesFamily: boolean;
  readonly authorize: { readonly parameters: readonly JsonValue[] };
  readonly token: {
    readonly contentType: string;
    readonly schema: JsonSchema;
    readonly grants: readonly { readonly grantType: string; readonly schema: JsonSchema }[];
    readonly success: JsonSchema;
    readonly errors: readonly { readonly code: string; readonly status: number }[];
  };
}

export interface WebhooksContract {
  readonly events: readonly EventContract[];
  readonly delivery: {
    readonly timeoutSeconds: number;
    readonly retryAfterSeconds: readonly number[];
    readonly disableAfterConsecutiveFailures: number | null;
    readonly signature: string;
    readonly toleranceSeconds: number;
    readonly urlSchemes: readonly string[];
    readonly wildcard: string | null;
    readonly deduplicateBy: string;
  };
}

export interface EventContract {
  readonly type: string;
  readonly operation: string;
  readonly schema: JsonSchema;
  readonly example: JsonValue | null;
  readonly summary: string | null;
  readonly schedule: ScheduleContract | null;
}

/** When an event comes by itself (`x-event-schedule`): one of these, the others are null. */
export interface ScheduleContract {
  /** Every day at this time in UTC, `23:55`. */
  readonly dailyAt: string | null;
  /** Every so many days, from the beginning of what it is about. */
  readonly everyDays: number | null;
  /** When a number first reaches one of a row: the first, then each the one before times the next factor, in turn. */
  readonly milestones: { readonly first: number; readonly factors: readonly number[] } | null;
}
