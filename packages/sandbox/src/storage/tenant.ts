/** An organization's data of one environment: live and test data never meet. */
export interface Tenant {
  readonly organization: string;
  readonly environment: string;
}

/** The tenant as it stands in tables. */
export function tenantKey(tenant: Tenant): string {
  return `${tenant.organization}/${tenant.environment}`;
}

/** The tenant that a key of tables stands for. */
export function tenantOf(key: string): Tenant {
  const at = key.lastIndexOf("/");
  return { organization: key.slice(0, at), environment: key.slice(at + 1) };
}
