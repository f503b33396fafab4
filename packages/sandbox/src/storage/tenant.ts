/** An organization's data of one environment: live and test data never meet. */
export interface Tenant {
  readonly organization: string;
  readonly environment: string;
}

/** The tenant as it stands in tables. */
export function tenantKey(tenant: Tenant): string {
  return `${tenant.organization}/${tenant.environment}`;
}
