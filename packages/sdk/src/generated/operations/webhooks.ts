import type { OperationSpec } from "@outfame/runtime";

// GET /webhooks
export const listWebhooks = {
  id: "listWebhooks",
  resource: "webhooks",
  method: "GET",
  path: "/webhooks",
  parameters: [{ name: "limit", in: "query" }, { name: "cursor", in: "query" }],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["webhooks:manage"] }, { oauth: ["webhooks:manage"] }],
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

// POST /webhooks
export const createWebhook = {
  id: "createWebhook",
  resource: "webhooks",
  method: "POST",
  path: "/webhooks",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["webhooks:manage"] }, { oauth: ["webhooks:manage"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;

// GET /webhooks/{webhook_id}
export const getWebhook = {
  id: "getWebhook",
  resource: "webhooks",
  method: "GET",
  path: "/webhooks/{webhook_id}",
  parameters: [{ name: "webhook_id", in: "path" }],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["webhooks:manage"] }, { oauth: ["webhooks:manage"] }],
  idempotent: true,
} as const satisfies OperationSpec;

// DELETE /webhooks/{webhook_id}
export const deleteWebhook = {
  id: "deleteWebhook",
  resource: "webhooks",
  method: "DELETE",
  path: "/webhooks/{webhook_id}",
  parameters: [{ name: "webhook_id", in: "path" }],
  response: "none",
  security: [{ apiKey: ["webhooks:manage"] }, { oauth: ["webhooks:manage"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;
