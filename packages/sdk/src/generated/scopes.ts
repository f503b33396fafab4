/** Every scope of the API, with what it grants. */
export const scopes = {
  /** Read account details, status, and configuration. */
  "accounts:read": "Read account details, status, and configuration.",
  /** Create, update, and delete accounts. */
  "accounts:write": "Create, update, and delete accounts.",
  /** Read growth analytics, engagement metrics, and audience data. */
  "analytics:read": "Read growth analytics, engagement metrics, and audience data.",
  /** Update targeting config and use AI suggestions. */
  "targeting:write": "Update targeting config and use AI suggestions.",
  /** Pause, resume, and view engagement activity logs. */
  "engagement:manage": "Pause, resume, and view engagement activity logs.",
  /** Create, list, and delete webhook subscriptions. */
  "webhooks:manage": "Create, list, and delete webhook subscriptions.",
} as const;

/** A scope of the API. */
export type Scope = keyof typeof scopes;
