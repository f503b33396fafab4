import type { OperationSpec } from "@outfame/runtime";

// GET /accounts/{account_id}/targeting
export const getTargeting = {
  id: "getTargeting",
  resource: "targeting",
  method: "GET",
  path: "/accounts/{account_id}/targeting",
  parameters: [{ name: "account_id", in: "path" }],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["accounts:read"] }, { oauth: ["accounts:read"] }],
  idempotent: true,
} as const satisfies OperationSpec;

// PATCH /accounts/{account_id}/targeting
export const updateTargeting = {
  id: "updateTargeting",
  resource: "targeting",
  method: "PATCH",
  path: "/accounts/{account_id}/targeting",
  parameters: [{ name: "account_id", in: "path" }],
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["targeting:write"] }, { oauth: ["targeting:write"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;

// GET /accounts/{account_id}/targeting/suggestions
export const listTargetingSuggestions = {
  id: "listTargetingSuggestions",
  resource: "targeting",
  method: "GET",
  path: "/accounts/{account_id}/targeting/suggestions",
  parameters: [
    { name: "account_id", in: "path" },
    { name: "limit", in: "query" },
    { name: "cursor", in: "query" },
  ],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["targeting:write"] }, { oauth: ["targeting:write"] }],
  idempotent: true,
  pagination: {
    style: "cursor",
    cursor: "cursor",
    limit: "limit",
    items: "data",
    next: "next_cursor",
    more: "has_more",
  },
} as const satisfies OperationSpec;

// POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
export const applyTargetingSuggestion = {
  id: "applyTargetingSuggestion",
  resource: "targeting",
  method: "POST",
  path: "/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply",
  parameters: [{ name: "account_id", in: "path" }, { name: "suggestion_id", in: "path" }],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["targeting:write"] }, { oauth: ["targeting:write"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;
