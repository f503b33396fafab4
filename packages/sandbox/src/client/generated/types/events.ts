import type { Environment, OrganizationId, Timestamp } from "./shared.ts";

export interface EventModel {
  id: string;
  type: string;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  data: Record<string, unknown>;
}

export interface EventList {
  data: EventModel[];
}

export interface EventTrigger {
  /**
   * An event of the API's document.
   *
   * At least 1 character.
   */
  type: string;
  /**
   * Default: the first organization.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
  /**
   * Default: `sandbox`.
   *
   * At least 1 character.
   */
  environment?: Environment | undefined;
  /**
   * The account that it is about. Default: the newest, where there is one.
   *
   * At least 1 character.
   */
  account_id?: string | undefined;
  /** What its data is to be; the rest is as in the document's example. */
  data?: Record<string, unknown> | undefined;
}

export interface Attempt {
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  at: Timestamp;
  /** What the endpoint answered; null: nothing. */
  status: number | null;
  /** Why there is no whole answer; null where there is one. */
  error: string | null;
  duration_ms: number;
  /** The beginning of the answer. */
  response: string;
}

export interface Delivery {
  id: string;
  webhook_id: string;
  url: string;
  event_id: string;
  event_type: string;
  /** `pending`, `delivered`, `failed` for good, or `stopped` with its webhook. */
  status: string;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  /** Of the next attempt; null: there is none. */
  due_at: string | null;
  attempts: Attempt[];
}

export interface DeliveryList {
  data: Delivery[];
}

export interface Webhook {
  id: string;
  /**
   * `sandbox` for simulated data, `production` for live data.
   *
   * At least 1 character.
   */
  environment: Environment;
  url: string;
  events: string[];
  status: string;
  consecutive_failures: number;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
}

export interface WebhookList {
  data: Webhook[];
}

export interface Mail {
  id: string;
  subject: string;
  text: string;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  sent_at: Timestamp;
}

export interface MailList {
  data: Mail[];
}
