import { timestamp } from "../core/clock.ts";
import type { IdSource } from "../core/ids.ts";
import type { DeliveryDescription } from "../description.ts";
import type { StoredAttempt } from "../storage/deliveryAttempts.ts";
import type { Store } from "../storage/store.ts";
import type { Endpoint } from "../storage/webhooks.ts";
import { afterAttempt, failuresAfter, isToBeDisabled } from "./delivery.ts";

/** An attempt that is over. */
export interface Attempted extends Omit<StoredAttempt, "number"> {
  readonly delivery: string;
  readonly succeeded: boolean;
  /** When its outcome was known, by the sandbox's clock, in milliseconds. */
  readonly endedAt: number;
  /** Who held the lease it was made under. */
  readonly owner: string;
}

export interface RecordOptions {
  readonly policy: DeliveryDescription;
  readonly ids: IdSource;
}

/** Notes an attempt and what follows from it: the next one, the end, or that the webhook is disabled. */
export async function recordAttempt(
  { policy, ids }: RecordOptions,
  store: Store,
  attempted: Attempted,
): Promise<void> {
  const delivery = await store.deliveries.find(attempted.delivery);
  // Deleted with its webhook while it was under way.
  if (delivery === undefined) return;
  const { succeeded, endedAt } = attempted;
  await store.deliveryAttempts.append(delivery.id, attempted);
  // Where the lease has lapsed, another process goes on with the delivery; that it arrived is true all the same.
  if (delivery.leasedBy === attempted.owner || delivery.leasedBy === undefined || succeeded)
    await store.deliveries.settle(delivery.id, afterAttempt(delivery, succeeded, endedAt, policy));
  const endpoint = await store.webhooks.endpoint(delivery.webhook);
  if (endpoint === undefined) return;
  const failures = failuresAfter(endpoint.failures, succeeded);
  if (endpoint.webhook.status === "enabled" && isToBeDisabled(failures, policy))
    await disable(store, endpoint, failures, endedAt, ids);
  else if (failures !== endpoint.failures)
    await store.webhooks.setStatus(endpoint.webhook.id, endpoint.webhook.status, failures);
}

async function disable(
  store: Store,
  endpoint: Endpoint,
  failures: number,
  at: number,
  ids: IdSource,
): Promise<void> {
  const { id, url } = endpoint.webhook;
  await store.webhooks.setStatus(id, "disabled", failures);
  await store.deliveries.stopPending(id);
  await store.mails.insert({
    id: ids.next("mail_"),
    organization: endpoint.tenant.organization,
    at,
    subject: `Your webhook ${id} was disabled`,
    body: `${failures} deliveries in a row to ${url} have failed, the last at ${timestamp(at)}, so nothing more is sent to it.
Once the endpoint answers again, re-enable the webhook in the dashboard under Webhooks. What was to be delivered in the
meantime is not sent by itself, but can be resent from there.`,
  });
}
