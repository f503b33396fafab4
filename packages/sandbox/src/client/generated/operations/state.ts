import type { OperationSpec } from "@outfame/runtime";

// GET /health
export const health = {
  id: "health",
  resource: "state",
  method: "GET",
  path: "/health",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// GET /ready
export const ready = {
  id: "ready",
  resource: "state",
  method: "GET",
  path: "/ready",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// GET /settings
export const getSettings = {
  id: "getSettings",
  resource: "state",
  method: "GET",
  path: "/settings",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// PATCH /settings
export const updateSettings = {
  id: "updateSettings",
  resource: "state",
  method: "PATCH",
  path: "/settings",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// GET /snapshots
export const listSnapshots = {
  id: "listSnapshots",
  resource: "state",
  method: "GET",
  path: "/snapshots",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /snapshots
export const takeSnapshot = {
  id: "takeSnapshot",
  resource: "state",
  method: "POST",
  path: "/snapshots",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// DELETE /snapshots/{name}
export const deleteSnapshot = {
  id: "deleteSnapshot",
  resource: "state",
  method: "DELETE",
  path: "/snapshots/{name}",
  parameters: [{ name: "name", in: "path" }],
  response: "none",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /snapshots/{name}/restore
export const restoreSnapshot = {
  id: "restoreSnapshot",
  resource: "state",
  method: "POST",
  path: "/snapshots/{name}/restore",
  parameters: [{ name: "name", in: "path" }],
  response: "none",
} as const satisfies OperationSpec;

// POST /reset
export const reset = {
  id: "reset",
  resource: "state",
  method: "POST",
  path: "/reset",
  body: { contentType: "application/json" },
  response: "none",
} as const satisfies OperationSpec;
