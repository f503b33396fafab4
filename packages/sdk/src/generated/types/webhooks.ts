import type { HasMore, NextCursor, Timestamp } from "./shared.ts";

/**
 * Identifies a webhook subscription.
 *
 * At most 64 characters, matches `^wh_[A-Za-z0-9]+$`.
 */
export type WebhookId = string;

/**
 * Where to send events. HTTPS only; anything else is rejected when the webhook is created.
 *
 * Format `uri`, at most 2048 characters, matches `^https://`.
 */
export type WebhookUrl = string;

/** What an event tells. Each has a payload of its own, described under the webhooks of this document. */
export type WebhookEventType = "account.growth_milestone" | "account.status_changed" | "account.flagged" | "engagement.daily_summary" | "targeting.suggestions_ready" | "billing.payment_succeeded" | "billing.payment_failed" | (string & {});

/**
 * The events to send. `*` stands for all of them, also those that come to exist later.
 *
 * At least 1 item, no item twice.
 */
export type WebhookEvents = (WebhookEventType | "*")[];

/**
 * A note for yourself, shown in the dashboard.
 *
 * At most 500 characters.
 */
export type WebhookDescription = string | null;

/**
 * Your own keys and values, kept with the webhook and returned as they are.
 *
 * At most 50 properties.
 */
export interface WebhookMetadata {
  [key: string]: string;
}

/**
 * Whether events are sent.
 *
 * - `enabled`: they are.
 * - `disabled`: they are not, because too many deliveries in a row have failed. Re-enable it in the
 *   dashboard.
 */
export type WebhookStatus = "enabled" | "disabled" | (string & {});

/** A subscription that sends events to an endpoint of yours. */
export interface Webhook {
  /**
   * Identifies a webhook subscription.
   *
   * At most 64 characters, matches `^wh_[A-Za-z0-9]+$`.
   */
  id: WebhookId;
  /**
   * Where to send events. HTTPS only; anything else is rejected when the webhook is created.
   *
   * Format `uri`, at most 2048 characters, matches `^https://`.
   */
  url: WebhookUrl;
  events: WebhookEvents;
  description: WebhookDescription;
  metadata: WebhookMetadata;
  status: WebhookStatus;
  /**
   * When it was created.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
}

/** One page of webhooks, newest first. */
export interface WebhookList {
  data: Webhook[];
  /** Whether another page follows. */
  has_more: HasMore;
  next_cursor: NextCursor;
}

/** A subscription to create. */
export interface WebhookCreate {
  /**
   * Where to send events. HTTPS only; anything else is rejected when the webhook is created.
   *
   * Format `uri`, at most 2048 characters, matches `^https://`.
   */
  url: WebhookUrl;
  events: WebhookEvents;
  /** @default null */
  description?: WebhookDescription | undefined;
  /** @default {} */
  metadata?: WebhookMetadata | undefined;
}

/**
 * Signs every delivery (Standard Webhooks). Store it when the webhook is created, because it is not
 * shown again.
 *
 * Format `password`, matches `^whsec_[A-Za-z0-9+/=]+$`.
 */
export type WebhookSecret = string;

/** A webhook as it is returned once, when it is created, with the secret to verify its deliveries. */
export type WebhookWithSecret = Webhook & {
  /**
   * Signs every delivery (Standard Webhooks). Store it when the webhook is created, because it is not
   * shown again.
   *
   * Format `password`, matches `^whsec_[A-Za-z0-9+/=]+$`.
   */
  secret: WebhookSecret;
};
