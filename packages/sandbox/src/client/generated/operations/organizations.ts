import type { OperationSpec } from "@outfame/runtime";

// GET /organizations
export const listOrganizations = {
  id: "listOrganizations",
  resource: "organizations",
  method: "GET",
  path: "/organizations",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /organizations
export const createOrganization = {
  id: "createOrganization",
  resource: "organizations",
  method: "POST",
  path: "/organizations",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// GET /organizations/{organization_id}
export const getOrganization = {
  id: "getOrganization",
  resource: "organizations",
  method: "GET",
  path: "/organizations/{organization_id}",
  parameters: [{ name: "organization_id", in: "path" }],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// DELETE /organizations/{organization_id}
export const deleteOrganization = {
  id: "deleteOrganization",
  resource: "organizations",
  method: "DELETE",
  path: "/organizations/{organization_id}",
  parameters: [{ name: "organization_id", in: "path" }],
  response: "none",
  idempotent: true,
} as const satisfies OperationSpec;

// PATCH /organizations/{organization_id}
export const updateOrganization = {
  id: "updateOrganization",
  resource: "organizations",
  method: "PATCH",
  path: "/organizations/{organization_id}",
  parameters: [{ name: "organization_id", in: "path" }],
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// GET /organizations/{organization_id}/usage
export const getUsage = {
  id: "getUsage",
  resource: "organizations",
  method: "GET",
  path: "/organizations/{organization_id}/usage",
  parameters: [{ name: "organization_id", in: "path" }],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;
