import { timestamp } from "../core/clock.ts";
import type { StoredDelivery } from "../storage/deliveries.ts";
import type { StoredAttempt } from "../storage/deliveryAttempts.ts";
import type { StoredEvent } from "../storage/events.ts";
import type { StoredMail } from "../storage/mails.ts";
import type { Endpoint } from "../storage/webhooks.ts";
import type { Event } from "./outbox.ts";

/** One event on its way to one webhook, with what was tried so far. Times are RFC 3339, by the sandbox's clock. */
export interface DeliveryView {
  readonly id: string;
  readonly webhook_id: string;
  readonly url: string;
  readonly event_id: string;
  readonly event_type: string;
  readonly status: StoredDelivery["status"];
  readonly created_at: string;
  /** When the next attempt is; null: there is none. */
  readonly due_at: string | null;
  readonly attempts: readonly AttemptView[];
}

export interface AttemptView {
  readonly at: string;
  /** What the endpoint answered; null: nothing. */
  readonly status: number | null;
  /** Why there is no whole answer; null where there is one. */
  readonly error: string | null;
  readonly duration_ms: number;
  /** The beginning of the answer's body. */
  readonly response: string;
}

/** A webhook as the one sees it who delivers; never its secret. */
export interface WebhookView {
  readonly id: string;
  readonly environment: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly status: string;
  readonly consecutive_failures: number;
  readonly created_at: string;
}

/** A mail that the service would have sent to the owner. */
export interface MailView {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly sent_at: string;
}

export function deliveryView(delivery: StoredDelivery, attempts: readonly StoredAttempt[]): DeliveryView {
  return {
    id: delivery.id,
    webhook_id: delivery.webhook,
    url: delivery.url,
    event_id: delivery.event,
    event_type: delivery.type,
    status: delivery.status,
    created_at: timestamp(delivery.createdAt),
    due_at: delivery.dueAt === null ? null : timestamp(delivery.dueAt),
    attempts: attempts.map(({ at, statusCode, error, duration, response }) => ({
      at: timestamp(at),
      status: statusCode,
      error,
      duration_ms: duration,
      response,
    })),
  };
}

export function webhookView({ webhook, tenant, failures }: Endpoint): WebhookView {
  return {
    id: webhook.id,
    environment: tenant.environment,
    url: webhook.url,
    events: webhook.events,
    status: webhook.status,
    consecutive_failures: failures,
    created_at: webhook.created_at,
  };
}

export function mailView({ id, subject, body, at }: StoredMail): MailView {
  return { id, subject, text: body, sent_at: timestamp(at) };
}

/** The event as its receivers got it. */
export function eventView({ body }: StoredEvent): Event {
  // This package wrote it, so its type is known.
  return JSON.parse(body) as Event;
}
