import {
  type ApiPromise,
  type Granted,
  type ListOptions,
  type PagePromise,
  type RequestOptions,
  Resource,
} from "@outfame/runtime";
import type { ErrorWithCode } from "../errors.ts";
import { createWebhook, deleteWebhook, getWebhook, listWebhooks } from "../operations/webhooks.ts";
import type { Scope } from "../scopes.ts";
import type { Cursor } from "../types/shared.ts";
import type { Webhook, WebhookCreate, WebhookId, WebhookList, WebhookWithSecret } from "../types/webhooks.ts";

/**
 * Subscriptions that send events to your HTTPS endpoint as they happen, signed so that you can trust
 * them, and repeated until your endpoint has answered or the schedule of retries is used up.
 */
export class Webhooks<S extends Scope = Scope> extends Resource {
  /**
   * List webhooks.
   *
   * Returns the webhooks of your organization, newest first, disabled ones included.
   *
   * Needs the scope `webhooks:manage`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `rate_limit_exceeded`,
   * `internal_error`, `service_unavailable`.
   *
   * `GET /webhooks`
   */
  list(
    this: Granted<Webhooks<S>, S, "webhooks:manage">,
    params?: ListWebhooksParams,
    options?: ListOptions,
  ): PagePromise<Webhook, WebhookList, ListWebhooksError> {
    return this.transport.paginate(listWebhooks, { params }, options);
  }

  /**
   * Create a webhook.
   *
   * Subscribes an HTTPS endpoint of yours to events. The response carries the signing secret, this once:
   * store it, and verify every delivery with it.
   *
   * Deliveries begin with the next event. Answer each with any `2xx` before the time is up and do the
   * work afterwards; an endpoint that answers late or otherwise is tried again, so expect the same event
   * more than once and drop duplicates by its `id`.
   *
   * Needs the scope `webhooks:manage`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `conflict`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `POST /webhooks`
   */
  create(
    this: Granted<Webhooks<S>, S, "webhooks:manage">,
    body: WebhookCreate,
    options?: RequestOptions,
  ): ApiPromise<WebhookWithSecret, CreateWebhookError> {
    return this.transport.send(createWebhook, { body }, options);
  }

  /**
   * Get a webhook.
   *
   * Returns one webhook, without its secret. Look at `status` to see whether it is still enabled.
   *
   * Needs the scope `webhooks:manage`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `GET /webhooks/{webhook_id}`
   */
  get(
    this: Granted<Webhooks<S>, S, "webhooks:manage">,
    webhookId: WebhookId,
    options?: RequestOptions,
  ): ApiPromise<Webhook, GetWebhookError> {
    return this.transport.send(getWebhook, { path: [webhookId] }, options);
  }

  /**
   * Delete a webhook.
   *
   * Ends a subscription. No new delivery begins afterwards, and retries that are still due are dropped.
   * To change the URL or the events of a webhook, create a new one and then delete the old.
   *
   * Needs the scope `webhooks:manage`.
   *
   * Fails with `invalid_request`, `unauthorized`, `insufficient_scope`, `not_found`, `conflict`,
   * `rate_limit_exceeded`, `internal_error`, `service_unavailable`.
   *
   * `DELETE /webhooks/{webhook_id}`
   */
  delete(
    this: Granted<Webhooks<S>, S, "webhooks:manage">,
    webhookId: WebhookId,
    options?: RequestOptions,
  ): ApiPromise<undefined, DeleteWebhookError> {
    return this.transport.send(deleteWebhook, { path: [webhookId] }, options);
  }
}

/** Parameters of `listWebhooks`. */
export interface ListWebhooksParams {
  /**
   * How many items to return at most in one page.
   *
   * At least 1, at most 100.
   *
   * @default 20
   */
  limit?: number | undefined;
  /**
   * Where the page begins: the `next_cursor` of the page before, unchanged. Leave it out for the first
   * page. Cursors stay valid while rows are added, so a walk neither repeats nor misses an item.
   *
   * At least 1 character, at most 512 characters.
   */
  cursor?: Cursor | undefined;
}

/** Every way `listWebhooks` can fail. */
export type ListWebhooksError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `createWebhook` can fail. */
export type CreateWebhookError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `getWebhook` can fail. */
export type GetWebhookError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;

/** Every way `deleteWebhook` can fail. */
export type DeleteWebhookError = ErrorWithCode<
  | "invalid_request"
  | "unauthorized"
  | "insufficient_scope"
  | "not_found"
  | "conflict"
  | "rate_limit_exceeded"
  | "internal_error"
  | "service_unavailable"
>;
