// Made by sdkgen. Do not edit.

/** What the handler of each operation is given, and what it returns: the body of the success response. */
export interface Operations {
  listApiKeys: {
    params: {
      organization_id?: OrganizationId;
    };
    body: undefined;
    result: ApiKeyList;
  };
  createApiKey: {
    params: Record<never, never>;
    body: ApiKeyCreate;
    result: ApiKeyWithSecret;
  };
  revokeApiKey: {
    params: {
      key_id: string;
    };
    body: undefined;
    result: undefined;
  };
  getClock: {
    params: Record<never, never>;
    body: undefined;
    result: Clock;
  };
  advanceClock: {
    params: Record<never, never>;
    body: ClockAdvance;
    result: Clock;
  };
  freezeClock: {
    params: Record<never, never>;
    body: undefined;
    result: Clock;
  };
  resumeClock: {
    params: Record<never, never>;
    body: undefined;
    result: Clock;
  };
  listDeliveries: {
    params: {
      organization_id?: OrganizationId;
      webhook_id?: string;
      event_id?: string;
      limit: number;
    };
    body: undefined;
    result: DeliveryList;
  };
  resendDelivery: {
    params: {
      delivery_id: string;
    };
    body: undefined;
    result: Delivery;
  };
  listEvents: {
    params: {
      organization_id?: OrganizationId;
      limit: number;
    };
    body: undefined;
    result: EventList;
  };
  triggerEvent: {
    params: Record<never, never>;
    body: EventTrigger;
    result: Event;
  };
  clearFaults: {
    params: Record<never, never>;
    body: undefined;
    result: undefined;
  };
  listFaults: {
    params: Record<never, never>;
    body: undefined;
    result: FaultList;
  };
  injectFault: {
    params: Record<never, never>;
    body: FaultCreateInput;
    result: Fault;
  };
  endFault: {
    params: {
      fault_id: string;
    };
    body: undefined;
    result: undefined;
  };
  health: {
    params: Record<never, never>;
    body: undefined;
    result: Health;
  };
  listMails: {
    params: {
      organization_id?: OrganizationId;
    };
    body: undefined;
    result: MailList;
  };
  listOAuthClients: {
    params: Record<never, never>;
    body: undefined;
    result: OAuthClientList;
  };
  createOAuthClient: {
    params: Record<never, never>;
    body: OAuthClientCreate;
    result: OAuthClientWithSecret;
  };
  deleteOAuthClient: {
    params: {
      client_id: string;
    };
    body: undefined;
    result: undefined;
  };
  listGrants: {
    params: {
      organization_id?: OrganizationId;
    };
    body: undefined;
    result: GrantList;
  };
  issueTokens: {
    params: Record<never, never>;
    body: TokenIssue;
    result: IssuedTokens;
  };
  revokeGrant: {
    params: {
      grant_id: string;
    };
    body: undefined;
    result: undefined;
  };
  expireTokens: {
    params: {
      grant_id: string;
    };
    body: TokenExpiryInput | undefined;
    result: undefined;
  };
  listOrganizations: {
    params: Record<never, never>;
    body: undefined;
    result: OrganizationList;
  };
  createOrganization: {
    params: Record<never, never>;
    body: OrganizationCreate;
    result: Organization;
  };
  deleteOrganization: {
    params: {
      organization_id: OrganizationId;
    };
    body: undefined;
    result: undefined;
  };
  getOrganization: {
    params: {
      organization_id: OrganizationId;
    };
    body: undefined;
    result: Organization;
  };
  updateOrganization: {
    params: {
      organization_id: OrganizationId;
    };
    body: OrganizationUpdate;
    result: Organization;
  };
  getUsage: {
    params: {
      organization_id: OrganizationId;
    };
    body: undefined;
    result: UsageList;
  };
  ready: {
    params: Record<never, never>;
    body: undefined;
    result: Health;
  };
  listRequests: {
    params: {
      organization_id?: OrganizationId;
      operation?: string;
      method?: string;
      status?: string;
      limit: number;
    };
    body: undefined;
    result: RequestList;
  };
  reset: {
    params: Record<never, never>;
    body: ResetRequestInput | undefined;
    result: undefined;
  };
  getSettings: {
    params: Record<never, never>;
    body: undefined;
    result: Settings;
  };
  updateSettings: {
    params: Record<never, never>;
    body: SettingsUpdate;
    result: Settings;
  };
  listSnapshots: {
    params: Record<never, never>;
    body: undefined;
    result: SnapshotList;
  };
  takeSnapshot: {
    params: Record<never, never>;
    body: SnapshotCreate;
    result: Snapshot;
  };
  deleteSnapshot: {
    params: {
      name: SnapshotName;
    };
    body: undefined;
    result: undefined;
  };
  restoreSnapshot: {
    params: {
      name: SnapshotName;
    };
    body: undefined;
    result: undefined;
  };
  clearVerdict: {
    params: Record<never, never>;
    body: undefined;
    result: undefined;
  };
  getVerdict: {
    params: Record<never, never>;
    body: undefined;
    result: Verdict;
  };
  getVerdictReport: {
    params: Record<never, never>;
    body: undefined;
    result: string;
  };
  listWebhooks: {
    params: {
      organization_id?: OrganizationId;
    };
    body: undefined;
    result: WebhookList;
  };
  enableWebhook: {
    params: {
      webhook_id: string;
    };
    body: undefined;
    result: Webhook;
  };
}

/** Named schemas, as they are returned. */
export interface Schemas {
  ApiKey: ApiKey;
  ApiKeyCreate: ApiKeyCreate;
  ApiKeyList: ApiKeyList;
  ApiKeyWithSecret: ApiKeyWithSecret;
  Attempt: Attempt;
  Clock: Clock;
  ClockAdvance: ClockAdvance;
  Consent: Consent;
  Delivery: Delivery;
  DeliveryList: DeliveryList;
  Duplicates: Duplicates;
  Environment: Environment;
  Event: Event;
  EventList: EventList;
  EventTrigger: EventTrigger;
  Fault: Fault;
  FaultList: FaultList;
  Grant: Grant;
  GrantList: GrantList;
  Health: Health;
  IssuedTokens: IssuedTokens;
  Mail: Mail;
  MailList: MailList;
  Misconduct: Misconduct;
  Name: Name;
  OAuthClient: OAuthClient;
  OAuthClientCreate: OAuthClientCreate;
  OAuthClientList: OAuthClientList;
  OAuthClientWithSecret: OAuthClientWithSecret;
  Organization: Organization;
  OrganizationCreate: OrganizationCreate;
  OrganizationId: OrganizationId;
  OrganizationList: OrganizationList;
  OrganizationUpdate: OrganizationUpdate;
  Plan: Plan;
  Request: Request;
  RequestList: RequestList;
  Scopes: Scopes;
  Settings: Settings;
  SettingsUpdate: SettingsUpdate;
  Snapshot: Snapshot;
  SnapshotCreate: SnapshotCreate;
  SnapshotList: SnapshotList;
  SnapshotName: SnapshotName;
  Timestamp: Timestamp;
  TokenIssue: TokenIssue;
  Usage: Usage;
  UsageList: UsageList;
  Verdict: Verdict;
  VerdictRule: VerdictRule;
  Webhook: Webhook;
  WebhookList: WebhookList;
}

export interface ApiKey {
  id: string;
  organization_id: OrganizationId;
  name: Name;
  environment: Environment;
  /** Its first characters. */
  prefix: string;
  scopes: Scopes;
  /** Null: the organization's. */
  plan: string | null;
  created_at: Timestamp;
  last_used_at: string | null;
}

export interface ApiKeyCreate {
  name: Name;
  /** Default: the first organization's. */
  organization_id?: OrganizationId;
  /** Default: all. */
  scopes?: Scopes;
  /** Default: the organization's. */
  plan?: Plan;
  /** Default: `sandbox`. */
  environment?: Environment;
}

export interface ApiKeyList {
  data: ApiKey[];
}

export type ApiKeyWithSecret = ApiKey & {
  /** The key itself. Shown only now. */
  secret: string;
};

export interface Attempt {
  at: Timestamp;
  /** What the endpoint answered; null: nothing. */
  status: number | null;
  /** Why there is no whole answer; null where there is one. */
  error: string | null;
  duration_ms: number;
  /** The beginning of the answer. */
  response: string;
}

export interface Clock {
  now: Timestamp;
  frozen: boolean;
  /** Of real time. */
  ahead_seconds: number;
}

/**
 * Either by how much, or to when.
 *
 * At least 1 property, at most 1 property.
 */
export interface ClockAdvance {
  /** More than 0, at most 315360000. */
  seconds?: number;
  /** Format `date-time`. */
  to?: string;
}

/** Show the consent page, or answer as if a user had decided. */
export type Consent = "ask" | "allow" | "deny";

export interface Delivery {
  id: string;
  webhook_id: string;
  url: string;
  event_id: string;
  event_type: string;
  /** `pending`, `delivered`, `failed` for good, or `stopped` with its webhook. */
  status: string;
  created_at: Timestamp;
  /** Of the next attempt; null: there is none. */
  due_at: string | null;
  attempts: Attempt[];
}

export interface DeliveryList {
  data: Delivery[];
}

/** Which deliveries come twice, under one event id: none, the next one, all. */
export type Duplicates = "never" | "next" | "always";

/**
 * `sandbox` for simulated data, `production` for live data.
 *
 * At least 1 character.
 */
export type Environment = string;

export interface Event {
  id: string;
  type: string;
  created_at: Timestamp;
  data: Record<string, unknown>;
}

export interface EventList {
  data: Event[];
}

export interface EventTrigger {
  /**
   * An event of the API's document.
   *
   * At least 1 character.
   */
  type: string;
  /** Default: the first organization. */
  organization_id?: OrganizationId;
  /** Default: `sandbox`. */
  environment?: Environment;
  /**
   * The account that it is about. Default: the newest, where there is one.
   *
   * At least 1 character.
   */
  account_id?: string;
  /** What its data is to be; the rest is as in the document's example. */
  data?: Record<string, unknown>;
}

export interface Fault {
  id: string;
  operation: string;
  status: number | null;
  retry_after: number | null;
  latency_ms: number;
  transport: string | null;
  moment: string;
  probability: number;
  /** How many more times; null: without end. */
  remaining: number | null;
}

/** At least one of `status`, `latency_ms`, `transport`. */
export type FaultCreateInput = ({
  status: {} | null;
} | {
  latency_ms: {} | null;
} | {
  transport: {} | null;
}) & {
  /**
   * Its operationId in the API's document; `*`: every one.
   *
   * At least 1 character.
   *
   * @default "*"
   */
  operation: string;
  /**
   * Answer with it: with the document's error for it, or as a gateway would.
   *
   * At least 400, at most 599.
   */
  status?: number | undefined;
  /**
   * Seconds that such an answer tells to wait.
   *
   * At least 1, at most 86400.
   */
  retry_after?: number | undefined;
  /**
   * Real milliseconds that the answer comes later.
   *
   * At least 0, at most 600000.
   *
   * @default 0
   */
  latency_ms: number;
  /** The connection is reset; no body follows the headers; the body ends in its middle. */
  transport?: "reset" | "stall" | "truncate" | undefined;
  /**
   * `after`: the operation is performed, and only its answer is spoilt.
   *
   * @default "before"
   */
  moment: "before" | "after";
  /**
   * How many of the requests meet it.
   *
   * More than 0, at most 1.
   *
   * @default 1
   */
  probability: number;
  /**
   * How often. Default: until it is ended.
   *
   * At least 1.
   */
  times?: number | undefined;
};

export interface FaultList {
  data: Fault[];
}

export interface Grant {
  id: string;
  client_id: string;
  organization_id: OrganizationId;
  environment: Environment;
  scopes: Scopes;
  created_at: Timestamp;
  revoked_at: string | null;
}

export interface GrantList {
  data: Grant[];
}

export interface Health {
  status: "ok";
  /** Of the API. */
  title: string;
  /** Of the API's document. */
  version: string;
}

export interface IssuedTokens {
  grant_id: string;
  access_token: string;
  token_type: string;
  /** Seconds. */
  expires_in: number;
  refresh_token: string;
  scope: string;
}

export interface Mail {
  id: string;
  subject: string;
  text: string;
  sent_at: Timestamp;
}

export interface MailList {
  data: Mail[];
}

export interface Misconduct {
  at: Timestamp;
  request_id: string;
  credential_id: string | null;
  message: string;
}

/** At least 1 character, at most 100 characters. */
export type Name = string;

export interface OAuthClient {
  client_id: string;
  name: Name;
  environment: Environment;
  redirect_uris: string[];
  grant_types: string[];
  created_at: Timestamp;
}

export interface OAuthClientCreate {
  name: Name;
  /** Default: `sandbox`. */
  environment?: Environment;
  /** At least 1 item, at most 20 items, no item twice. */
  redirect_uris: string[];
  /**
   * What it may exchange for tokens. Default: all that the API's document knows.
   *
   * No item twice.
   */
  grant_types?: string[];
}

export interface OAuthClientList {
  data: OAuthClient[];
}

export type OAuthClientWithSecret = OAuthClient & {
  /** Shown only now. */
  client_secret: string;
};

export interface Organization {
  id: OrganizationId;
  name: Name;
  plan: Plan;
  created_at: Timestamp;
}

export interface OrganizationCreate {
  name: Name;
  /** Default: the first organization's. */
  plan?: Plan;
}

/** Matches `^org_[a-z0-9]+$`. */
export type OrganizationId = string;

export interface OrganizationList {
  data: Organization[];
}

export interface OrganizationUpdate {
  name?: Name;
  plan?: Plan;
}

/**
 * A plan of the API's document, by its name.
 *
 * At least 1 character.
 */
export type Plan = string;

export interface Request {
  id: string;
  at: Timestamp;
  method: string;
  /** Path and query. */
  target: string;
  operation: string | null;
  organization_id: string | null;
  environment: string | null;
  /** Of the key or token. */
  credential_id: string | null;
  status: number;
  /** Of the error. */
  code: string | null;
  retry_after: number | null;
  /** What was injected. */
  fault: string | null;
  duration_ms: number;
}

export interface RequestList {
  data: Request[];
}

export interface ResetRequestInput {
  /**
   * Key of all simulated data from now on.
   *
   * At least 0, at most 9007199254740991.
   */
  seed?: number;
  /**
   * Connect so many simulated accounts to the first organization.
   *
   * At least 0, at most 1000.
   *
   * @default 0
   */
  accounts: number;
}

/** No item twice. */
export type Scopes = string[];

export interface Settings {
  /** Whether requests are counted and refused by plan. */
  limits: boolean;
  consent: Consent;
  /** Who allows without the page; null: the first organization. */
  consent_organization_id: OrganizationId | null;
  duplicates: Duplicates;
  /** Key of all simulated data. */
  seed: number;
}

export interface SettingsUpdate {
  limits?: boolean;
  consent?: Consent;
  /** Who allows without the page; null: the first organization. */
  consent_organization_id?: OrganizationId | null;
  duplicates?: Duplicates;
}

export interface Snapshot {
  name: SnapshotName;
  taken_at: Timestamp;
  /** How much was kept. */
  rows: number;
}

export interface SnapshotCreate {
  name: SnapshotName;
}

export interface SnapshotList {
  data: Snapshot[];
}

/** Matches `^[A-Za-z0-9._-]{1,100}$`. */
export type SnapshotName = string;

/**
 * RFC 3339, by the sandbox's clock.
 *
 * Format `date-time`.
 */
export type Timestamp = string;

export interface TokenExpiryInput {
  /**
   * Which of its tokens.
   *
   * @default "access"
   */
  token: "access" | "refresh" | "all";
}

export interface TokenIssue {
  /** At least 1 character. */
  client_id: string;
  /** Default: the first organization. */
  organization_id?: OrganizationId;
  /** Default: all. */
  scopes?: Scopes;
}

export interface Usage {
  kind: "api_key" | "oauth";
  /** Of the key; of the organization for its OAuth tokens. */
  id: string;
  name: string;
  plan: Plan;
  windows: {
    window: "second" | "minute" | "day";
    /** Null: none. */
    limit: number | null;
    used: number;
    resets_at: Timestamp;
  }[];
}

export interface UsageList {
  data: Usage[];
}

export interface Verdict {
  /** Whether no rule was violated. */
  passed: boolean;
  /** How many were watched. */
  requests: number;
  rules: VerdictRule[];
}

export interface VerdictRule {
  /** Stable, for programs: `early_retry`. */
  name: string;
  title: string;
  /** Advice alone does not fail the verdict: there may be a good reason. */
  severity: "violation" | "advice";
  passed: boolean;
  /** The first hundred. */
  findings: Misconduct[];
}

export interface Webhook {
  id: string;
  environment: Environment;
  url: string;
  events: string[];
  status: string;
  consecutive_failures: number;
  created_at: Timestamp;
}

export interface WebhookList {
  data: Webhook[];
}
