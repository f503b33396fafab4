/** A table whose rows are part of what is kept. */
export interface KeptTable {
  readonly name: string;
  /** Column that says whose a row is; null: it goes with a row of another table, or is nobody's. */
  readonly owner: "id" | "organization" | "organization_id" | "tenant" | null;
}

/**
 * Every table but for those of the clock, which never goes back, and of the snapshots themselves. Each comes after
 * those that its rows refer to.
 */
export const tables: readonly KeptTable[] = [
  { name: "organizations", owner: "id" },
  { name: "api_keys", owner: "organization_id" },
  { name: "settings", owner: null },
  { name: "accounts", owner: "tenant" },
  { name: "timeline", owner: null },
  { name: "targeting", owner: null },
  { name: "suggestions", owner: null },
  { name: "account_schedules", owner: null },
  { name: "webhooks", owner: "tenant" },
  { name: "idempotency_records", owner: "tenant" },
  { name: "oauth_clients", owner: null },
  { name: "oauth_consents", owner: null },
  { name: "oauth_grants", owner: "organization_id" },
  { name: "oauth_codes", owner: null },
  { name: "oauth_tokens", owner: null },
  { name: "events", owner: "organization" },
  { name: "deliveries", owner: null },
  { name: "delivery_attempts", owner: null },
  { name: "delivery_duplicates", owner: "organization" },
  { name: "mails", owner: "organization" },
];

/** Tables whose rows no snapshot holds. */
export const unkeptTables: readonly string[] = ["clock_state", "snapshots"];
