import type { ApiPromise, FunctionCaller, ListOptions, PagePromise, RequestOptions } from "@outfame/runtime";
import type {
  CreateWebhookError,
  DeleteWebhookError,
  GetWebhookError,
  ListWebhooksError,
  ListWebhooksParams,
} from "../resources/webhooks.ts";
import type { Webhook, WebhookCreate, WebhookId, WebhookList, WebhookWithSecret } from "../types/webhooks.ts";
import * as operations from "../operations/webhooks.ts";
import * as runtime from "@outfame/runtime/caller";

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
export function listWebhooks(
  caller: FunctionCaller<"webhooks:manage">,
  params?: ListWebhooksParams,
  options?: ListOptions,
): PagePromise<Webhook, WebhookList, ListWebhooksError> {
  return runtime.paginated(caller, operations.listWebhooks, { params }, options);
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
export function createWebhook(
  caller: FunctionCaller<"webhooks:manage">,
  body: WebhookCreate,
  options?: RequestOptions,
): ApiPromise<WebhookWithSecret, CreateWebhookError> {
  return caller.send(operations.createWebhook, { body }, options);
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
export function getWebhook(
  caller: FunctionCaller<"webhooks:manage">,
  webhookId: WebhookId,
  options?: RequestOptions,
): ApiPromise<Webhook, GetWebhookError> {
  return caller.send(operations.getWebhook, { path: [webhookId] }, options);
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
export function deleteWebhook(
  caller: FunctionCaller<"webhooks:manage">,
  webhookId: WebhookId,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteWebhookError> {
  return caller.send(operations.deleteWebhook, { path: [webhookId] }, options);
}
