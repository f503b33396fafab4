import { conflict, notFound } from "../errors/apiError.ts";
import type { DeliveryFilter, StoredDelivery } from "../storage/deliveries.ts";
import type { Duplicates } from "../storage/deliveryDuplicates.ts";
import type { Store } from "../storage/store.ts";
import type { Event, Outbox } from "./outbox.ts";
import {
  type DeliveryView,
  deliveryView,
  eventView,
  type MailView,
  mailView,
  type WebhookView,
  webhookView,
} from "./views.ts";

// What a person sees and does of webhooks by hand, each inside of a unit of work. Lists are newest first.

/** Of every environment. */
export async function listWebhooks(
  store: Store,
  organization: string,
  environments: readonly string[],
): Promise<readonly WebhookView[]> {
  return (await store.webhooks.listOf(organization, environments)).map(webhookView);
}

/**
 * Sends events to a webhook again, whose failures are forgotten. What was given up when it was disabled stays so.
 * @throws ApiError not_found where there is none of this id.
 */
export async function enableWebhook(store: Store, id: string): Promise<WebhookView> {
  const endpoint = await store.webhooks.endpoint(id);
  if (endpoint === undefined) throw notFound(`There is no webhook ${id}.`);
  await store.webhooks.setStatus(id, "enabled", 0);
  return webhookView({ ...endpoint, webhook: { ...endpoint.webhook, status: "enabled" }, failures: 0 });
}

export async function listDeliveries(
  store: Store,
  organization: string,
  filter: DeliveryFilter,
  limit: number,
): Promise<readonly DeliveryView[]> {
  const views: DeliveryView[] = [];
  for (const delivery of await store.deliveries.list(organization, filter, limit))
    views.push(await viewOf(store, delivery));
  return views;
}

/**
 * Delivers an event once more, under the same event id, with retries of its own. The delivery that it repeats stays as it is.
 *
 * @param now milliseconds.
 * @throws ApiError not_found where there is no such delivery, conflict where its webhook is disabled.
 */
export async function resendDelivery(
  outbox: Outbox,
  store: Store,
  id: string,
  now: number,
): Promise<DeliveryView> {
  const { event, webhook } = await findDelivery(store, id);
  const endpoint = await store.webhooks.endpoint(webhook);
  if (endpoint?.webhook.status !== "enabled")
    throw conflict(`The webhook ${webhook} is disabled. Re-enable it, then resend.`);
  const resent = await outbox.redeliver(store, event, webhook, now);
  return viewOf(store, await findDelivery(store, resent));
}

/** The events that some webhook subscribed to. */
export async function listEvents(
  store: Store,
  organization: string,
  limit: number,
): Promise<readonly Event[]> {
  return (await store.events.list(organization, limit)).map(eventView);
}

export async function listMails(store: Store, organization: string): Promise<readonly MailView[]> {
  return (await store.mails.list(organization)).map(mailView);
}

/**
 * Makes deliveries come twice, each time under one event id.
 * @param duplicates how many of the next ones; null: every one; 0: none.
 * @param organization whose; default: everyone's.
 */
export function setDuplicates(store: Store, duplicates: Duplicates, organization?: string): Promise<void> {
  return store.deliveryDuplicates.set(duplicates, organization);
}

/** As {@link setDuplicates} has it. */
export function getDuplicates(store: Store, organization?: string): Promise<Duplicates> {
  return store.deliveryDuplicates.of(organization);
}

async function findDelivery(store: Store, id: string): Promise<StoredDelivery> {
  const delivery = await store.deliveries.find(id);
  if (delivery === undefined) throw notFound(`There is no delivery ${id}.`);
  return delivery;
}

async function viewOf(store: Store, delivery: StoredDelivery): Promise<DeliveryView> {
  return deliveryView(delivery, await store.deliveryAttempts.of(delivery.id));
}
