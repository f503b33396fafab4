import type { OperationSpec } from "@outfame/runtime";

// GET /oauth/clients
export const listOAuthClients = {
  id: "listOAuthClients",
  resource: "oauth",
  method: "GET",
  path: "/oauth/clients",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /oauth/clients
export const createOAuthClient = {
  id: "createOAuthClient",
  resource: "oauth",
  method: "POST",
  path: "/oauth/clients",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// DELETE /oauth/clients/{client_id}
export const deleteOAuthClient = {
  id: "deleteOAuthClient",
  resource: "oauth",
  method: "DELETE",
  path: "/oauth/clients/{client_id}",
  parameters: [{ name: "client_id", in: "path" }],
  response: "none",
  idempotent: true,
} as const satisfies OperationSpec;

// GET /oauth/grants
export const listGrants = {
  id: "listGrants",
  resource: "oauth",
  method: "GET",
  path: "/oauth/grants",
  parameters: [{ name: "organization_id", in: "query" }],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /oauth/grants
export const issueTokens = {
  id: "issueTokens",
  resource: "oauth",
  method: "POST",
  path: "/oauth/grants",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// DELETE /oauth/grants/{grant_id}
export const revokeGrant = {
  id: "revokeGrant",
  resource: "oauth",
  method: "DELETE",
  path: "/oauth/grants/{grant_id}",
  parameters: [{ name: "grant_id", in: "path" }],
  response: "none",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /oauth/grants/{grant_id}/expire
export const expireTokens = {
  id: "expireTokens",
  resource: "oauth",
  method: "POST",
  path: "/oauth/grants/{grant_id}/expire",
  parameters: [{ name: "grant_id", in: "path" }],
  body: { contentType: "application/json" },
  response: "none",
} as const satisfies OperationSpec;
