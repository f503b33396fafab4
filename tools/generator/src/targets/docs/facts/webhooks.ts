import type { Docs } from "../docs.ts";
import { guaranteeText, signatureName } from "../partials/webhooks.ts";
import { decimal, duration } from "../words.ts";
import type { NamedFact } from "./named.ts";

/** How events are delivered, and when each comes by itself. */
export function webhookFacts({ api, places }: Docs): readonly NamedFact[] {
  const { webhookDelivery: delivery } = api;
  const schedules = api.events.flatMap(({ name, schedule }): readonly NamedFact[] => {
    const slug = places.events.get(name);
    const href = slug === undefined ? undefined : `/${slug}`;
    return [[`event.${name}.dailyAt`, schedule?.dailyAt && `${schedule.dailyAt} UTC`, href]];
  });
  if (delivery === undefined) return schedules;
  return [
    ["webhook.timeout", duration(delivery.timeoutSeconds)],
    ["webhook.tolerance", duration(delivery.toleranceSeconds)],
    ["webhook.disableAfter", decimal(delivery.disableAfterConsecutiveFailures)],
    ["webhook.retries", decimal(delivery.retryAfterSeconds.length)],
    ["webhook.retrySchedule", delivery.retryAfterSeconds.map(duration).join(", ")],
    ["webhook.signature", signatureName(delivery.signature)],
    ["webhook.guarantee", delivery.guarantee],
    ["webhook.guarantee.sentence", guaranteeText(delivery.guarantee)],
    ["webhook.deduplicateBy", delivery.deduplicateBy],
    ["webhook.wildcard", delivery.wildcard],
    ...schedules,
  ];
}
