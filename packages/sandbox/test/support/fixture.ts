import type { ApiDescription, OperationDescription, ParameterDescription } from "../../src/description.ts";

/** A small API that has what the stages need: hand-made, so that their tests do not move with the document. */
export const fixture: ApiDescription = {
  title: "Fixture",
  version: "1",
  basePath: "/api",
  operations: [],
  schemas: {
    Name: { type: "string", minLength: 2 },
    Level: { type: "string", enum: ["low", "high"] },
    Options: {
      type: "object",
      required: ["level", "size"],
      properties: {
        level: { $ref: "schemas#/$defs/Level", default: "low" },
        size: { type: "integer", default: 3 },
      },
    },
    Incomplete: { type: "object", required: ["size"], properties: { size: { type: "integer" } } },
    ThingId: { type: "string", pattern: "^thing_[a-z0-9]+$" },
  },
  securitySchemes: [
    {
      name: "key",
      type: "bearer",
      prefixes: [{ prefix: "k_", environment: "sandbox", token: "key" }],
      maxPerOrganization: 2,
    },
  ],
  scopes: ["read", "write", "admin"],
  errors: [
    {
      code: "invalid_request",
      status: 400,
      retryable: false,
      message: "Wrong.",
      docUrl: "https://docs.example/e",
    },
    { code: "unauthorized", status: 401, retryable: false, message: "Who?", docUrl: null },
    { code: "insufficient_scope", status: 403, retryable: false, message: null, docUrl: null },
    { code: "not_found", status: 404, retryable: false, message: null, docUrl: null },
    { code: "conflict", status: 409, retryable: false, message: null, docUrl: null },
    { code: "slow_down", status: 429, retryable: true, message: null, docUrl: null },
    { code: "internal_error", status: 500, retryable: true, message: "Oh.", docUrl: null },
  ],
  errorShape: {
    code: "fault.kind",
    message: "fault.text",
    docUrl: "fault.see",
    requestId: "id",
    retryAfter: "fault.wait",
    details: "fault.fields",
    requiredScopes: null,
  },
  rateLimits: {
    plans: [
      { name: "small", title: "Small", requestsPerMinute: 3, requestsPerSecond: 2, requestsPerDay: 5 },
      { name: "open", title: "Open", requestsPerMinute: 100, requestsPerSecond: null, requestsPerDay: null },
    ],
    partitions: [
      { scheme: "key", by: "key" },
      { scheme: "token", by: "organization" },
    ],
    headers: {
      limit: "L",
      remaining: "R",
      reset: "T",
      burstLimit: "BL",
      burstRemaining: "BR",
      retryAfter: "Retry-After",
    },
    error: "slow_down",
  },
  authorizationServer: null,
  webhooks: null,
  requestIdHeader: "X-Id",
  deletedDataRetentionDays: null,
  requestIdPrefix: "r_",
};

export function operation(parts: Partial<OperationDescription> = {}): OperationDescription {
  return {
    id: "getThing",
    method: "GET",
    path: "/things/{id}",
    parameters: [],
    body: null,
    success: { status: 200, contentType: "application/json", schema: true },
    security: [[{ scheme: "key", scopes: ["read"] }]],
    pagination: null,
    idempotency: null,
    errors: [],
    rateLimits: null,
    ...parts,
  };
}

export function parameter(parts: Partial<ParameterDescription>): ParameterDescription {
  const where = parts.in ?? "query";
  return {
    name: "p",
    key: parts.name ?? "p",
    in: where,
    required: false,
    style: where === "query" ? "form" : "simple",
    explode: where === "query",
    contentType: null,
    schema: { type: "string" },
    ...parts,
  };
}
