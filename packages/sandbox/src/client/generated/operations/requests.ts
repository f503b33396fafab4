import type { OperationSpec } from "@outfame/runtime";

// GET /requests
export const listRequests = {
  id: "listRequests",
  resource: "requests",
  method: "GET",
  path: "/requests",
  parameters: [
    { name: "organization_id", in: "query" },
    { name: "operation", in: "query" },
    { name: "method", in: "query" },
    { name: "status", in: "query" },
    { name: "limit", in: "query" },
  ],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// GET /verdict
export const getVerdict = {
  id: "getVerdict",
  resource: "requests",
  method: "GET",
  path: "/verdict",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// DELETE /verdict
export const clearVerdict = {
  id: "clearVerdict",
  resource: "requests",
  method: "DELETE",
  path: "/verdict",
  response: "none",
  idempotent: true,
} as const satisfies OperationSpec;

// GET /verdict.xml
export const getVerdictReport = {
  id: "getVerdictReport",
  resource: "requests",
  method: "GET",
  path: "/verdict.xml",
  response: "text",
  accept: "application/xml",
  idempotent: true,
} as const satisfies OperationSpec;
