/** A small document that has one of everything, and tables of edits of it. */
import { expect, it } from "vitest";
import { compareDocuments } from "../../../src/compare/documents.ts";
import { specOf } from "../../../src/compare/read.ts";
import type { JsonObject } from "../../../src/schema/json.ts";
import type { Code } from "../../../src/verdict/rules.ts";

/** A document in the making: tests write to any place of it. */
// biome-ignore lint/suspicious/noExplicitAny: edits reach into any depth, and a wrong path fails the test
type Draft = any;

export type Edit = (document: Draft) => void;

/** Codes with their classes, as `breaking scope-demanded`. */
type Want = readonly `${string} ${Code}`[];

export interface Row {
  readonly title: string;
  readonly edit: Edit;
  /** What the edit gives, and what taking it back gives; nothing: the same the other way round. */
  readonly forth: Want;
  readonly back: Want;
}

export function base(): JsonObject {
  return structuredClone(document);
}

export function edit(...edits: readonly Edit[]): JsonObject {
  const copy = base();
  for (const one of edits) one(copy);
  return copy;
}

export function diff(old: JsonObject, next: JsonObject) {
  return compareDocuments(specOf(old, "old"), specOf(next, "new"));
}

export function words(old: JsonObject, next: JsonObject): string[] {
  return diff(old, next).map((finding) => `${finding.class} ${finding.code}`);
}

/** Tests each edit in both directions. */
export function rows(table: readonly Row[]): void {
  it.each(table)("$title", ({ edit: change, forth, back }) => {
    const edited = edit(change);
    expect(words(base(), edited)).toEqual(forth);
    expect(words(edited, base())).toEqual(back);
  });
}

const error = (code: string, rest: object = {}) => ({
  description: "An error.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["error"],
        properties: { error: { type: "object", required: ["code"], properties: { code: { const: code } } } },
        ...rest,
      },
    },
  },
});

const document: JsonObject = JSON.parse(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1.0.0", description: "Sells things." },
    servers: [
      { url: "https://api.example.com/{stage}", variables: { stage: { default: "v1", enum: ["v1", "v2"] } } },
    ],
    tags: [{ name: "Things", description: "What is sold.", "x-sdk-name": "things" }, { name: "Other" }],
    security: [{ key: ["things:read"] }],
    "x-hosts": { docs: "https://docs.example.com", authorization: "https://auth.example.com" },
    "x-rate-limits": {
      error: "rate_limit_exceeded",
      partitions: { key: "key" },
      headers: { limit: "X-Limit" },
      plans: {
        basic: { title: "Basic", requestsPerMinute: 100, requestsPerDay: null },
        pro: { title: "Pro", requestsPerMinute: 500 },
      },
    },
    "x-pagination": { cursor: { style: "cursor", cursor: "cursor", items: "data", next: "next_cursor" } },
    "x-webhook-delivery": {
      guarantee: "at-most-once",
      deduplicateBy: "id",
      timeoutSeconds: 5,
      retryAfterSeconds: [60, 300],
      disableAfterConsecutiveFailures: 10,
      signature: "standard-webhooks",
      toleranceSeconds: 300,
      urlSchemes: ["https"],
    },
    "x-unmatched-requests": { path: "NotFound" },
    "x-service-levels": {
      plans: { basic: { uptimePercent: 99.5, credit: null } },
      trial: { days: 3, access: "full" },
    },
    "x-sdks": [{ language: "Node.js", version: "1.0.0", runtime: "Node.js 18+" }],
    paths: {
      "/things": {
        get: {
          operationId: "listThings",
          tags: ["Things"],
          summary: "List things",
          "x-pagination": "cursor",
          parameters: [
            {
              name: "limit",
              in: "query",
              schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
            },
            { name: "ids", in: "query", schema: { type: "array", items: { type: "string" } } },
            { name: "cursor", in: "query", deprecated: true, schema: { type: "string" } },
          ],
          responses: {
            200: {
              description: "A page.",
              headers: {
                "X-Limit": { required: true, schema: { type: "integer" } },
                "X-Note": { schema: { type: "string" } },
              },
              content: {
                "application/json": {
                  schema: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
                },
              },
            },
            401: error("unauthorized"),
            429: { $ref: "#/components/responses/RateLimited" },
          },
        },
        post: {
          operationId: "createThing",
          tags: ["Things"],
          security: [{ key: ["things:write"] }, { oauth: ["things:write"] }],
          parameters: [
            {
              name: "Idempotency-Key",
              in: "header",
              schema: { type: "string" },
              "x-idempotency": { retentionSeconds: 86400 },
            },
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ThingCreate" } },
              "multipart/form-data": {
                schema: { type: "object", properties: { file: { type: "string" } } },
                encoding: { file: { contentType: "image/png" } },
              },
            },
          },
          responses: {
            201: {
              description: "Made.",
              content: {
                "application/json": { schema: { $ref: "#/components/schemas/Thing" }, example: { id: "1" } },
                "text/plain": { schema: { type: "string" } },
              },
            },
          },
          callbacks: {
            made: {
              "{$request.body#/url}": {
                post: {
                  requestBody: {
                    content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
                  },
                  responses: { 200: { description: "Heard." } },
                },
              },
            },
          },
        },
      },
      "/things/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        get: {
          operationId: "getThing",
          tags: ["Things"],
          responses: {
            200: {
              description: "It.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
            },
            404: error("not_found"),
          },
        },
        delete: {
          operationId: "deleteThing",
          tags: ["Things"],
          "x-sunset": "2027-01-01",
          responses: { 204: { description: "Gone." } },
        },
      },
    },
    webhooks: {
      "thing.made": {
        post: {
          operationId: "receiveThingMade",
          "x-event-schedule": { everyDays: 7 },
          parameters: [{ name: "webhook-id", in: "header", required: true, schema: { type: "string" } }],
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } },
          },
          responses: { 200: { description: "Heard." } },
        },
      },
    },
    components: {
      responses: {
        NotFound: { description: "Nothing there." },
        RateLimited: error("rate_limit_exceeded", { "x-retryable": true }),
      },
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          "x-key-prefixes": [{ prefix: "sk_", environment: "production", token: "key" }],
          "x-key-policy": { maxPerOrganization: 25, expires: false, shownOnce: false },
        },
        oauth: {
          type: "oauth2",
          flows: {
            authorizationCode: {
              authorizationUrl: "https://auth.example.com/authorize",
              tokenUrl: "https://auth.example.com/token",
              scopes: { "things:read": "Read.", "things:write": "Write." },
              "x-token-lifetimes": {
                accessTokenSeconds: 3600,
                refreshTokenSeconds: 2592000,
                refreshRotation: false,
                reuseRevokesFamily: false,
              },
            },
          },
        },
      },
      schemas: {
        Thing: {
          type: "object",
          required: ["id", "kind", "size"],
          properties: {
            id: { type: "string", readOnly: true },
            kind: { $ref: "#/components/schemas/Kind" },
            colour: { type: "string", enum: ["red", "green"], "x-extensible-enum": true },
            size: { type: "integer", minimum: 0, maximum: 10 },
            note: { type: ["string", "null"], maxLength: 50, default: "none" },
            shape: {
              oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Square" }],
              discriminator: { propertyName: "shape" },
            },
            code: { type: "string", pattern: "^[a-z]+$" },
            made: { type: "string", format: "date" },
            tags: { type: "array", items: { type: "string" }, maxItems: 5 },
          },
        },
        ThingCreate: {
          type: "object",
          additionalProperties: false,
          required: ["kind"],
          properties: {
            kind: { $ref: "#/components/schemas/Kind" },
            size: { type: "integer", minimum: 0, maximum: 10 },
            secret: { type: "string", writeOnly: true },
            id: { type: "string", readOnly: true },
          },
        },
        Kind: { type: "string", enum: ["big", "small"] },
        Round: { type: "object", required: ["shape"], properties: { shape: { const: "round" } } },
        Square: { type: "object", required: ["shape"], properties: { shape: { const: "square" } } },
        Event: {
          type: "object",
          required: ["type"],
          properties: { type: { const: "thing.made" }, thing: { $ref: "#/components/schemas/Thing" } },
        },
      },
    },
  }),
);
