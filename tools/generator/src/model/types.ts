/**
 * The model: what a document says about an API, frozen, in the words that targets need.
 * Targets import these types and nothing of the steps that made the value.
 */
import type { JsonObject, JsonValue, Pointer } from "./json.ts";
import type { Family, Schema } from "./schema.ts";
import type { ServiceLevels } from "./serviceLevels.ts";

export type { JsonObject, JsonValue, Pointer } from "./json.ts";
export type { ServiceLevels } from "./serviceLevels.ts";

export interface Api {
  readonly title: string;
  readonly version: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly servers: readonly Server[];
  /** In the order of the document's tags; operations without a tag last. */
  readonly resources: readonly Resource[];
  /** Named schemas in the order of the document. */
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly securitySchemes: readonly SecurityScheme[];
  /** Every scope the document declares or demands. */
  readonly scopes: readonly Scope[];
  readonly rateLimits: RateLimits | undefined;
  readonly webhookDelivery: WebhookDelivery | undefined;
  /** `x-service-levels`: what is promised around the API. */
  readonly serviceLevels: ServiceLevels | undefined;
  readonly events: readonly Event[];
  /** Every distinct error code, in order of status. Empty where the document has no codes. */
  readonly errors: readonly ErrorCode[];
  readonly errorShape: ErrorShape | undefined;
  /** What is answered where no operation is, by `404` and `405`. */
  readonly unmatched: UnmatchedRequests;
  /** Header that carries the id of a request, where every operation's responses declare one. */
  readonly requestIdHeader: string | undefined;
  /** The normalised document (OpenAPI 3.1), for targets that need JSON Schema as it stands. */
  readonly document: JsonObject;
}

export interface Server {
  readonly url: string;
  readonly description: string | undefined;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum: readonly string[] | undefined;
  readonly description: string | undefined;
}

export interface Resource {
  /** Name in the client, camelCase, unique. */
  readonly name: string;
  /** The tag as the document writes it; undefined where it was derived from the path. */
  readonly tag: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly operations: readonly Operation[];
  readonly pointer: Pointer;
}

export interface Operation {
  /** `operationId`, or one made from method and path. Unique. */
  readonly id: string;
  /** Name of the method in its resource, camelCase, unique there. */
  readonly name: string;
  readonly resource: string;
  /** Capitals. */
  readonly method: string;
  readonly path: string;
  /** Base URL, where the operation or its path overrides the document's servers. */
  readonly server: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Every parameter; those in the path come first, in the order of the template. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** By status as written: `200`, `4XX`, `default`. */
  readonly responses: readonly Response[];
  /** Alternatives; empty: no credentials needed. */
  readonly security: readonly SecurityRequirement[];
  /** Distinct sets of scopes, any one of which is enough. Empty: none needed. */
  readonly scopeSets: readonly (readonly string[])[];
  readonly pagination: Pagination | undefined;
  /** The header parameter that takes an idempotency key. */
  readonly idempotencyKey: string | undefined;
  /** May be sent twice with the effect of once: safe and idempotent methods (RFC 9110 §9.2.2), or an idempotency key. */
  readonly idempotent: boolean;
  readonly errors: readonly ErrorCase[];
  /** Limits of this operation, where it has its own. */
  readonly rateLimits: RateLimits | undefined;
  readonly formerNames: readonly FormerName[];
  readonly pointer: Pointer;
}

/** `x-sdk-former-names`: what clients called an operation once. */
export interface FormerName {
  readonly resource: string;
  readonly method: string;
  /** The operationId that the name was made of; other names were made of it, too. Undefined: of a method alone. */
  readonly operationId: string | undefined;
  readonly pointer: Pointer;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie" | "querystring";

export interface Parameter {
  readonly name: string;
  /** Property of the method's `params` argument (or argument, in the path): unique in its operation. */
  readonly key: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly schema: Schema;
  /** Undefined where it is the default of the location. */
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
  /** Media type, where the parameter is described by `content`. */
  readonly contentType: string | undefined;
  readonly pointer: Pointer;
}

export interface MediaType {
  readonly contentType: string;
  readonly schema: Schema | undefined;
  /** Schema of one item of a stream (OpenAPI 3.2 `itemSchema`). */
  readonly itemSchema: Schema | undefined;
  readonly examples: readonly Example[];
  readonly encoding: JsonObject | undefined;
  readonly pointer: Pointer;
}

export interface Example {
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: JsonValue;
}

export interface Body {
  readonly required: boolean;
  readonly description: string | undefined;
  /** In the order of the document; the first is the one the client sends. */
  readonly content: readonly MediaType[];
  readonly pointer: Pointer;
}

export interface Response {
  readonly status: string;
  readonly description: string | undefined;
  readonly content: readonly MediaType[];
  readonly headers: readonly Header[];
  readonly pointer: Pointer;
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: Schema;
}

export interface NamedSchema {
  /** As in the document. */
  readonly name: string;
  readonly schema: Schema;
  readonly pointer: Pointer;
  /** What inherits from it and may stand where it is referred to; undefined: nothing that a discriminator tells apart. */
  readonly family: Family | undefined;
}

/** Scheme name → scopes (or role names) demanded of it. */
export interface SecurityRequirement {
  readonly schemes: readonly { readonly scheme: string; readonly scopes: readonly string[] }[];
}

export interface SecurityScheme {
  /** Key in `components.securitySchemes`. */
  readonly name: string;
  readonly type: "bearer" | "basic" | "apiKey" | "oauth2" | "openIdConnect" | "other";
  readonly description: string | undefined;
  /** For `apiKey`: where the key travels. */
  readonly in: "header" | "query" | "cookie" | undefined;
  readonly parameterName: string | undefined;
  /** Word before the credential in `Authorization`, where it is neither `Bearer` nor `Basic` and a credential is all that follows. */
  readonly authScheme: string | undefined;
  readonly flows: readonly OAuthFlow[];
  readonly prefixes: readonly KeyPrefix[];
  readonly keyPolicy: KeyPolicy | undefined;
  readonly pointer: Pointer;
}

/** `x-key-prefixes`: how a credential of this scheme begins, per environment. */
export interface KeyPrefix {
  readonly prefix: string;
  readonly environment: string;
  readonly token: "key" | "access" | "refresh";
  readonly description: string | undefined;
}

/** `x-key-policy` on the security scheme. */
export interface KeyPolicy {
  readonly maxPerOrganization: number | undefined;
  readonly expires: boolean;
  readonly rotationDays: number | undefined;
  readonly shownOnce: boolean;
}

export interface OAuthFlow {
  readonly type: string;
  /** The scopes it declares. */
  readonly scopes: readonly Scope[];
  readonly authorizationUrl: string | undefined;
  readonly tokenUrl: string | undefined;
  readonly refreshUrl: string | undefined;
  readonly lifetimes: TokenLifetimes | undefined;
}

/** `x-token-lifetimes` on the OAuth flow; seconds. */
export interface TokenLifetimes {
  readonly accessTokenSeconds: number;
  readonly refreshTokenSeconds: number | undefined;
  readonly authorizationCodeSeconds: number | undefined;
  readonly refreshRotation: boolean;
  readonly reuseRevokesFamily: boolean;
}

export interface Scope {
  readonly name: string;
  readonly description: string | undefined;
}

/** `x-rate-limits`. */
export interface RateLimits {
  readonly plans: readonly RateLimitPlan[];
  /** Security scheme name → what its requests are counted by. */
  readonly partitions: readonly { readonly scheme: string; readonly by: "key" | "organization" }[];
  readonly headers: {
    readonly limit: string | undefined;
    readonly remaining: string | undefined;
    readonly reset: string | undefined;
    readonly burstLimit: string | undefined;
    readonly burstRemaining: string | undefined;
    readonly retryAfter: string | undefined;
  };
  /** Code of the error that is returned over the limit. */
  readonly error: string | undefined;
}

export interface RateLimitPlan {
  readonly name: string;
  readonly title: string;
  readonly requestsPerMinute: number;
  readonly requestsPerSecond: number | undefined;
  /** Undefined: unlimited. */
  readonly requestsPerDay: number | undefined;
}

/** `x-pagination`, resolved from its named style. */
export interface Pagination {
  readonly style: "cursor";
  /** Query parameters. */
  readonly cursor: string;
  readonly limit: string | undefined;
  /** Dotted paths in the response body. */
  readonly items: string;
  readonly next: string;
  readonly more: string | undefined;
  readonly itemSchema: Schema;
}

/** One way an operation can fail. */
export interface ErrorCase {
  readonly status: string;
  /** Undefined where the document gives the error no code. */
  readonly code: string | undefined;
  readonly description: string | undefined;
  readonly schema: Schema | undefined;
  readonly retryable: boolean;
}

export interface ErrorCode {
  readonly code: string;
  readonly status: string;
  readonly description: string | undefined;
  readonly schema: Schema;
  readonly retryable: boolean;
  readonly pointer: Pointer;
}

/** `x-unmatched-requests`. */
export interface UnmatchedRequests {
  readonly responses: readonly Response[];
  readonly errors: readonly ErrorCase[];
}

/** Dotted paths into the error body, found from the error schemas. */
export interface ErrorShape {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly docUrl: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: string | undefined;
  readonly details: string | undefined;
}

export interface Event {
  /** Key in `webhooks`, which is also the value of the payload's `type`. */
  readonly name: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly payload: Schema;
  readonly examples: readonly Example[];
  /** When it comes by itself, where it does. */
  readonly schedule: EventSchedule | undefined;
  readonly pointer: Pointer;
}

/** `x-event-schedule` on a webhook: one of these. */
export interface EventSchedule {
  /** Every day at this time in UTC, `23:55`. */
  readonly dailyAt?: string;
  /** Every so many days, from the beginning of what it is about. */
  readonly everyDays?: number;
  /** When a number first reaches one of a row: the first, then each the one before times the next factor, in turn. */
  readonly milestones?: { readonly first: number; readonly factors: readonly number[] };
}

/** `x-webhook-delivery` at the root. */
export interface WebhookDelivery {
  readonly timeoutSeconds: number;
  /** Wait before each retry, in order. */
  readonly retryAfterSeconds: readonly number[];
  readonly disableAfterConsecutiveFailures: number;
  readonly deduplicateBy: string;
  readonly guarantee: string;
  readonly signature: string;
  readonly toleranceSeconds: number;
  readonly urlSchemes: readonly string[];
  readonly wildcard: string | undefined;
}
