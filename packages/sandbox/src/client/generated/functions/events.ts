import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type {
  EnableWebhookError,
  ListDeliveriesError,
  ListDeliveriesParams,
  ListEventsError,
  ListEventsParams,
  ListMailsError,
  ListMailsParams,
  ListWebhooksError,
  ListWebhooksParams,
  ResendDeliveryError,
  TriggerEventError,
} from "../resources/events.ts";
import type {
  Delivery,
  DeliveryList,
  EventList,
  EventModel,
  EventTrigger,
  MailList,
  Webhook,
  WebhookList,
} from "../types/events.ts";
import * as operations from "../operations/events.ts";

/**
 * List events.
 *
 * `GET /events`
 */
export function listEvents(
  caller: FunctionCaller,
  params?: ListEventsParams,
  options?: RequestOptions,
): ApiPromise<EventList, ListEventsError> {
  return caller.send(operations.listEvents, { params }, options);
}

/**
 * Cause an event.
 *
 * Any that the document knows. Its data is the document's example, with what is given put over it.
 *
 * `POST /events`
 */
export function triggerEvent(caller: FunctionCaller, body: EventTrigger, options?: RequestOptions): ApiPromise<EventModel, TriggerEventError> {
  return caller.send(operations.triggerEvent, { body }, options);
}

/**
 * List deliveries with their attempts.
 *
 * `GET /deliveries`
 */
export function listDeliveries(
  caller: FunctionCaller,
  params?: ListDeliveriesParams,
  options?: RequestOptions,
): ApiPromise<DeliveryList, ListDeliveriesError> {
  return caller.send(operations.listDeliveries, { params }, options);
}

/**
 * Send it again.
 *
 * The same event, with the same id and retries of its own.
 *
 * `POST /deliveries/{delivery_id}/resend`
 */
export function resendDelivery(caller: FunctionCaller, deliveryId: string, options?: RequestOptions): ApiPromise<Delivery, ResendDeliveryError> {
  return caller.send(operations.resendDelivery, { path: [deliveryId] }, options);
}

/**
 * List webhooks.
 *
 * `GET /webhooks`
 */
export function listWebhooks(
  caller: FunctionCaller,
  params?: ListWebhooksParams,
  options?: RequestOptions,
): ApiPromise<WebhookList, ListWebhooksError> {
  return caller.send(operations.listWebhooks, { params }, options);
}

/**
 * Enable a webhook that failed too often.
 *
 * `POST /webhooks/{webhook_id}/enable`
 */
export function enableWebhook(caller: FunctionCaller, webhookId: string, options?: RequestOptions): ApiPromise<Webhook, EnableWebhookError> {
  return caller.send(operations.enableWebhook, { path: [webhookId] }, options);
}

/**
 * List mails that were sent to owners.
 *
 * `GET /mails`
 */
export function listMails(
  caller: FunctionCaller,
  params?: ListMailsParams,
  options?: RequestOptions,
): ApiPromise<MailList, ListMailsError> {
  return caller.send(operations.listMails, { params }, options);
}
