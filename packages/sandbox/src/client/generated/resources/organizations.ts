import {
  type ApiErrorOf,
  type ApiPromise,
  type RequestOptions,
  Resource,
  type TransportError,
  type UnrecognizedApiError,
} from "@outfame/runtime";
import {
  createOrganization,
  deleteOrganization,
  getOrganization,
  getUsage,
  listOrganizations,
  updateOrganization,
} from "../operations/organizations.ts";
import type { Organization, OrganizationCreate, OrganizationList, OrganizationUpdate, UsageList } from "../types/organizations.ts";
import type { ErrorModel, OrganizationId } from "../types/shared.ts";

/** Each is alone with its data, so that tests can run side by side. */
export class Organizations extends Resource {
  /**
   * List organizations.
   *
   * `GET /organizations`
   */
  list(options?: RequestOptions): ApiPromise<OrganizationList, ListOrganizationsError> {
    return this.transport.send(listOrganizations, {}, options);
  }

  /**
   * Make an organization.
   *
   * `POST /organizations`
   */
  create(body: OrganizationCreate, options?: RequestOptions): ApiPromise<Organization, CreateOrganizationError> {
    return this.transport.send(createOrganization, { body }, options);
  }

  /**
   * Read an organization.
   *
   * `GET /organizations/{organization_id}`
   */
  get(organizationId: OrganizationId, options?: RequestOptions): ApiPromise<Organization, GetOrganizationError> {
    return this.transport.send(getOrganization, { path: [organizationId] }, options);
  }

  /**
   * Delete an organization with all its data.
   *
   * `DELETE /organizations/{organization_id}`
   */
  delete(organizationId: OrganizationId, options?: RequestOptions): ApiPromise<undefined, DeleteOrganizationError> {
    return this.transport.send(deleteOrganization, { path: [organizationId] }, options);
  }

  /**
   * Change its name or plan.
   *
   * `PATCH /organizations/{organization_id}`
   */
  update(
    organizationId: OrganizationId,
    body: OrganizationUpdate,
    options?: RequestOptions,
  ): ApiPromise<Organization, UpdateOrganizationError> {
    return this.transport.send(updateOrganization, { path: [organizationId], body }, options);
  }

  /**
   * Tell how much of its limits is used.
   *
   * Nothing is counted by asking.
   *
   * `GET /organizations/{organization_id}/usage`
   */
  getUsage(organizationId: OrganizationId, options?: RequestOptions): ApiPromise<UsageList, GetUsageError> {
    return this.transport.send(getUsage, { path: [organizationId] }, options);
  }
}

/** Every way `listOrganizations` can fail. */
export type ListOrganizationsError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `createOrganization` can fail. */
export type CreateOrganizationError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `getOrganization` can fail. */
export type GetOrganizationError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `deleteOrganization` can fail. */
export type DeleteOrganizationError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | ApiErrorOf<409, "http_409", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `updateOrganization` can fail. */
export type UpdateOrganizationError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `getUsage` can fail. */
export type GetUsageError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;
