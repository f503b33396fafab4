import type { OperationSpec } from "@outfame/runtime";

// GET /accounts
export const listAccounts = {
  id: "listAccounts",
  resource: "accounts",
  method: "GET",
  path: "/accounts",
  parameters: [
    { name: "platform", in: "query" },
    { name: "status", in: "query" },
    { name: "limit", in: "query" },
    { name: "cursor", in: "query" },
  ],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["accounts:read"] }, { oauth: ["accounts:read"] }],
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

// POST /accounts
export const createAccount = {
  id: "createAccount",
  resource: "accounts",
  method: "POST",
  path: "/accounts",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["accounts:write"] }, { oauth: ["accounts:write"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;

// GET /accounts/{account_id}
export const getAccount = {
  id: "getAccount",
  resource: "accounts",
  method: "GET",
  path: "/accounts/{account_id}",
  parameters: [{ name: "account_id", in: "path" }],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["accounts:read"] }, { oauth: ["accounts:read"] }],
  idempotent: true,
} as const satisfies OperationSpec;

// DELETE /accounts/{account_id}
export const deleteAccount = {
  id: "deleteAccount",
  resource: "accounts",
  method: "DELETE",
  path: "/accounts/{account_id}",
  parameters: [{ name: "account_id", in: "path" }],
  response: "none",
  security: [{ apiKey: ["accounts:write"] }, { oauth: ["accounts:write"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;

// PATCH /accounts/{account_id}
export const updateAccount = {
  id: "updateAccount",
  resource: "accounts",
  method: "PATCH",
  path: "/accounts/{account_id}",
  parameters: [{ name: "account_id", in: "path" }],
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["accounts:write"] }, { oauth: ["accounts:write"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;
