import type { OperationSpec } from "@outfame/runtime";

// GET /api-keys
export const listApiKeys = {
  id: "listApiKeys",
  resource: "apiKeys",
  method: "GET",
  path: "/api-keys",
  parameters: [{ name: "organization_id", in: "query" }],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /api-keys
export const createApiKey = {
  id: "createApiKey",
  resource: "apiKeys",
  method: "POST",
  path: "/api-keys",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// DELETE /api-keys/{key_id}
export const revokeApiKey = {
  id: "revokeApiKey",
  resource: "apiKeys",
  method: "DELETE",
  path: "/api-keys/{key_id}",
  parameters: [{ name: "key_id", in: "path" }],
  response: "none",
  idempotent: true,
} as const satisfies OperationSpec;
