import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type {
  CreateOrganizationError,
  DeleteOrganizationError,
  GetOrganizationError,
  GetUsageError,
  ListOrganizationsError,
  UpdateOrganizationError,
} from "../resources/organizations.ts";
import type { Organization, OrganizationCreate, OrganizationList, OrganizationUpdate, UsageList } from "../types/organizations.ts";
import type { OrganizationId } from "../types/shared.ts";
import * as operations from "../operations/organizations.ts";

/**
 * List organizations.
 *
 * `GET /organizations`
 */
export function listOrganizations(caller: FunctionCaller, options?: RequestOptions): ApiPromise<OrganizationList, ListOrganizationsError> {
  return caller.send(operations.listOrganizations, {}, options);
}

/**
 * Make an organization.
 *
 * `POST /organizations`
 */
export function createOrganization(
  caller: FunctionCaller,
  body: OrganizationCreate,
  options?: RequestOptions,
): ApiPromise<Organization, CreateOrganizationError> {
  return caller.send(operations.createOrganization, { body }, options);
}

/**
 * Read an organization.
 *
 * `GET /organizations/{organization_id}`
 */
export function getOrganization(
  caller: FunctionCaller,
  organizationId: OrganizationId,
  options?: RequestOptions,
): ApiPromise<Organization, GetOrganizationError> {
  return caller.send(operations.getOrganization, { path: [organizationId] }, options);
}

/**
 * Delete an organization with all its data.
 *
 * `DELETE /organizations/{organization_id}`
 */
export function deleteOrganization(
  caller: FunctionCaller,
  organizationId: OrganizationId,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteOrganizationError> {
  return caller.send(operations.deleteOrganization, { path: [organizationId] }, options);
}

/**
 * Change its name or plan.
 *
 * `PATCH /organizations/{organization_id}`
 */
export function updateOrganization(
  caller: FunctionCaller,
  organizationId: OrganizationId,
  body: OrganizationUpdate,
  options?: RequestOptions,
): ApiPromise<Organization, UpdateOrganizationError> {
  return caller.send(operations.updateOrganization, { path: [organizationId], body }, options);
}

/**
 * Tell how much of its limits is used.
 *
 * Nothing is counted by asking.
 *
 * `GET /organizations/{organization_id}/usage`
 */
export function getUsage(
  caller: FunctionCaller,
  organizationId: OrganizationId,
  options?: RequestOptions,
): ApiPromise<UsageList, GetUsageError> {
  return caller.send(operations.getUsage, { path: [organizationId] }, options);
}
