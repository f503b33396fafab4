/**
 * Steps from an empty file to the present tables, in order. A step that was released is never edited: what comes
 * later is a step of its own. Written for SQLite in words that every database's driver can translate. `tenant` is an
 * organization's data of one environment; a handle stands in small letters in `username`, and as it was given in
 * `settings`.
 */
export const steps: readonly string[] = [
  `CREATE TABLE organizations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    plan TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    environment TEXT NOT NULL,
    hint TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    scopes TEXT NOT NULL,
    plan TEXT,
    created_at TEXT NOT NULL,
    last_used_at TEXT
  ) STRICT;
  CREATE INDEX api_keys_by_organization ON api_keys (organization_id, created_at, id);

  CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    platform TEXT NOT NULL,
    username TEXT NOT NULL,
    profile TEXT NOT NULL,
    status TEXT NOT NULL,
    status_changed_at TEXT NOT NULL,
    active_from INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at INTEGER,
    settings TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX accounts_by_profile ON accounts (tenant, platform, username) WHERE deleted_at IS NULL;
  CREATE INDEX accounts_by_age ON accounts (tenant, created_at, id) WHERE deleted_at IS NULL;
  CREATE INDEX accounts_in_setup ON accounts (active_from) WHERE status = 'setup';
  CREATE INDEX accounts_deleted ON accounts (deleted_at) WHERE deleted_at IS NOT NULL;

  CREATE TABLE timeline (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    settings TEXT NOT NULL,
    PRIMARY KEY (account_id, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE targeting (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE suggestions (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    week INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    status TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX suggestions_by_age ON suggestions (account_id, created_at, id);

  CREATE TABLE webhooks (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    created_at TEXT NOT NULL,
    secret TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX webhooks_by_age ON webhooks (tenant, created_at, id);

  CREATE TABLE idempotency_records (
    tenant TEXT NOT NULL,
    operation TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    content_type TEXT,
    body TEXT,
    PRIMARY KEY (tenant, operation, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX idempotency_records_by_expiry ON idempotency_records (expires_at);`,
  // OAuth. A grant is one consent of one organization: every code and token belongs to one, and ends with it.
  `CREATE TABLE oauth_clients (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    environment TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    redirect_uris TEXT NOT NULL,
    grant_types TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX oauth_clients_by_age ON oauth_clients (created_at, id);

  CREATE TABLE oauth_consents (
    hash TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES oauth_clients (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX oauth_consents_by_client ON oauth_consents (client_id);
  CREATE INDEX oauth_consents_by_expiry ON oauth_consents (expires_at);

  CREATE TABLE oauth_grants (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES oauth_clients (id) ON DELETE CASCADE,
    organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    environment TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER
  ) STRICT;
  CREATE INDEX oauth_grants_by_client ON oauth_grants (client_id);
  CREATE INDEX oauth_grants_by_organization ON oauth_grants (organization_id, created_at, id);
  CREATE INDEX oauth_grants_by_expiry ON oauth_grants (expires_at);

  CREATE TABLE oauth_codes (
    hash TEXT PRIMARY KEY,
    grant_id TEXT NOT NULL REFERENCES oauth_grants (id) ON DELETE CASCADE,
    redirect_uri TEXT NOT NULL,
    code_challenge TEXT,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;
  CREATE INDEX oauth_codes_by_grant ON oauth_codes (grant_id);

  CREATE TABLE oauth_tokens (
    hash TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    grant_id TEXT NOT NULL REFERENCES oauth_grants (id) ON DELETE CASCADE,
    scopes TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at INTEGER,
    used_at INTEGER
  ) STRICT;
  CREATE INDEX oauth_tokens_by_grant ON oauth_tokens (grant_id, created_at, id);

  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;`,

  // Webhook deliveries. `due_at` is in the sandbox's time, null where nothing more is to be sent; `lease_until` is in
  // real time, because the process that holds the lease may die in it.
  `ALTER TABLE webhooks ADD COLUMN status TEXT NOT NULL DEFAULT 'enabled';
  ALTER TABLE webhooks ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;

  CREATE TABLE events (
    id TEXT PRIMARY KEY,
    organization TEXT NOT NULL,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_by_organization ON events (organization, id);
  CREATE INDEX events_by_time ON events (at);

  CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due_at INTEGER,
    lease_until INTEGER,
    leased_by TEXT
  ) STRICT;
  CREATE INDEX deliveries_due ON deliveries (due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX deliveries_by_webhook ON deliveries (webhook_id, id);
  CREATE INDEX deliveries_by_event ON deliveries (event_id);

  CREATE TABLE delivery_attempts (
    delivery_id TEXT NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    duration INTEGER NOT NULL,
    status_code INTEGER,
    error TEXT,
    response TEXT NOT NULL,
    PRIMARY KEY (delivery_id, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE delivery_duplicates (
    organization TEXT PRIMARY KEY,
    remaining INTEGER
  ) STRICT;

  CREATE TABLE mails (
    id TEXT PRIMARY KEY,
    organization TEXT NOT NULL,
    at INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX mails_by_organization ON mails (organization, id);

  CREATE TABLE account_schedules (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    state INTEGER,
    PRIMARY KEY (account_id, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX account_schedules_due ON account_schedules (due_at);`,

  // One row, once the test clock was moved: milliseconds ahead of real time, and where it stands still.
  `CREATE TABLE clock_state (
    id INTEGER NOT NULL PRIMARY KEY,
    clock_offset INTEGER NOT NULL,
    frozen_at INTEGER
  ) STRICT;`,

  // Everything that was kept, as JSON, to be put back.
  `CREATE TABLE snapshots (
    name TEXT PRIMARY KEY,
    taken_at TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;`,
];
