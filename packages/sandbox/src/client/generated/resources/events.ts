import {
  type ApiErrorOf,
  type ApiPromise,
  type RequestOptions,
  Resource,
  type TransportError,
  type UnrecognizedApiError,
} from "@outfame/runtime";
import {
  enableWebhook,
  listDeliveries,
  listEvents,
  listMails,
  listWebhooks,
  resendDelivery,
  triggerEvent,
} from "../operations/events.ts";
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
import type { ErrorModel, OrganizationId } from "../types/shared.ts";

/** What happened, and to whom it was delivered. */
export class Events extends Resource {
  /**
   * List events.
   *
   * `GET /events`
   */
  list(params?: ListEventsParams, options?: RequestOptions): ApiPromise<EventList, ListEventsError> {
    return this.transport.send(listEvents, { params }, options);
  }

  /**
   * Cause an event.
   *
   * Any that the document knows. Its data is the document's example, with what is given put over it.
   *
   * `POST /events`
   */
  trigger(body: EventTrigger, options?: RequestOptions): ApiPromise<EventModel, TriggerEventError> {
    return this.transport.send(triggerEvent, { body }, options);
  }

  /**
   * List deliveries with their attempts.
   *
   * `GET /deliveries`
   */
  listDeliveries(params?: ListDeliveriesParams, options?: RequestOptions): ApiPromise<DeliveryList, ListDeliveriesError> {
    return this.transport.send(listDeliveries, { params }, options);
  }

  /**
   * Send it again.
   *
   * The same event, with the same id and retries of its own.
   *
   * `POST /deliveries/{delivery_id}/resend`
   */
  resendDelivery(deliveryId: string, options?: RequestOptions): ApiPromise<Delivery, ResendDeliveryError> {
    return this.transport.send(resendDelivery, { path: [deliveryId] }, options);
  }

  /**
   * List webhooks.
   *
   * `GET /webhooks`
   */
  listWebhooks(params?: ListWebhooksParams, options?: RequestOptions): ApiPromise<WebhookList, ListWebhooksError> {
    return this.transport.send(listWebhooks, { params }, options);
  }

  /**
   * Enable a webhook that failed too often.
   *
   * `POST /webhooks/{webhook_id}/enable`
   */
  enableWebhook(webhookId: string, options?: RequestOptions): ApiPromise<Webhook, EnableWebhookError> {
    return this.transport.send(enableWebhook, { path: [webhookId] }, options);
  }

  /**
   * List mails that were sent to owners.
   *
   * `GET /mails`
   */
  listMails(params?: ListMailsParams, options?: RequestOptions): ApiPromise<MailList, ListMailsError> {
    return this.transport.send(listMails, { params }, options);
  }
}

/** Parameters of `listEvents`. */
export interface ListEventsParams {
  /**
   * Of whose data. Without it, the first organization's, which the ready key belongs to.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
  /**
   * At most so many, newest first.
   *
   * At least 1, at most 1000.
   *
   * @default 100
   */
  limit?: number | undefined;
}

/** Every way `listEvents` can fail. */
export type ListEventsError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `triggerEvent` can fail. */
export type TriggerEventError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Parameters of `listDeliveries`. */
export interface ListDeliveriesParams {
  /**
   * Of whose data. Without it, the first organization's, which the ready key belongs to.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
  /** To this webhook only. */
  webhook_id?: string | undefined;
  /** Of this event only. */
  event_id?: string | undefined;
  /**
   * At most so many, newest first.
   *
   * At least 1, at most 1000.
   *
   * @default 100
   */
  limit?: number | undefined;
}

/** Every way `listDeliveries` can fail. */
export type ListDeliveriesError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `resendDelivery` can fail. */
export type ResendDeliveryError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | ApiErrorOf<409, "http_409", ErrorModel> | UnrecognizedApiError | TransportError;

/** Parameters of `listWebhooks`. */
export interface ListWebhooksParams {
  /**
   * Of whose data. Without it, the first organization's, which the ready key belongs to.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
}

/** Every way `listWebhooks` can fail. */
export type ListWebhooksError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `enableWebhook` can fail. */
export type EnableWebhookError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;

/** Parameters of `listMails`. */
export interface ListMailsParams {
  /**
   * Of whose data. Without it, the first organization's, which the ready key belongs to.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
}

/** Every way `listMails` can fail. */
export type ListMailsError = ApiErrorOf<400, "http_400", ErrorModel> | ApiErrorOf<404, "http_404", ErrorModel> | UnrecognizedApiError | TransportError;
