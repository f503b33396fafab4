import { codeLink, facts, inlineProse, table } from "../blocks.ts";
import { scheduleSentence } from "../describe/events.ts";
import { webhookHeaders } from "../describe/webhookHeaders.ts";
import type { Docs } from "../docs.ts";
import { declaredField } from "../fields/declared.ts";
import { Ids } from "../ids.ts";
import type { Block, TimelineStep } from "../page.ts";
import { hrefOf } from "../places.ts";
import { plainSentence } from "../prose/plain.ts";
import { duration, listed, plural } from "../words.ts";

export function events({ api, places }: Docs): readonly Block[] {
  return table(
    ["Event", "When"],
    api.events.map(({ name, summary, description }) => [
      [codeLink(name, hrefOf(places.events.get(name)))],
      inlineProse(plainSentence(description) ?? summary),
    ]),
  );
}

/** The events that come by themselves, and when. */
export function eventSchedule({ api, places }: Docs): readonly Block[] {
  return table(
    ["Event", "Sent"],
    api.events.flatMap(({ name, schedule }) =>
      schedule === undefined
        ? []
        : [[[codeLink(name, hrefOf(places.events.get(name)))], [scheduleSentence(schedule)]]],
    ),
  );
}

export function webhookDelivery({ api }: Docs): readonly Block[] {
  const { webhookDelivery: delivery } = api;
  if (delivery === undefined) return [];
  const waits = delivery.retryAfterSeconds.map((seconds) => [duration(seconds)]);
  return facts([
    ["Guarantee", [guaranteeText(delivery.guarantee)]],
    ["De-duplicate by", [{ code: delivery.deduplicateBy }]],
    ["Time to answer", [`${duration(delivery.timeoutSeconds)}, with a 2xx status.`]],
    [
      "Retries",
      waits.length === 0 ? ["None."] : [`${plural(waits.length, "time")}, after `, ...listed(waits), "."],
    ],
    [
      "Disabled",
      [
        `After ${plural(delivery.disableAfterConsecutiveFailures, "failed delivery")} in a row, across any events.`,
      ],
    ],
    ["Signature", [signatureName(delivery.signature)]],
    [
      "Tolerance",
      [`${duration(delivery.toleranceSeconds)} between the time stamp and your clock, either way.`],
    ],
    ["URLs", listed(delivery.urlSchemes.map((code) => [{ code: `${code}:` }]))],
    delivery.wildcard === undefined
      ? undefined
      : ["All events", ["Subscribe to ", { code: delivery.wildcard }, "."]],
  ]);
}

export function guaranteeText(guarantee: string): string {
  return guarantee === "at-least-once"
    ? "At least once: duplicates are possible."
    : guarantee === "at-most-once"
      ? "At most once: a delivery may be lost."
      : guarantee;
}

export function signatureName(signature: string): string {
  return signature === "standard-webhooks" ? "Standard Webhooks" : signature;
}

/** From the first attempt to the last, as a time line. */
export function webhookRetries({ api }: Docs): readonly Block[] {
  const { webhookDelivery: delivery } = api;
  if (delivery === undefined || delivery.retryAfterSeconds.length === 0) return [];
  const waits = delivery.retryAfterSeconds;
  const steps = waits.map((wait, index): TimelineStep => {
    const seconds = waits.slice(0, index + 1).reduce((sum, part) => sum + part, 0);
    return { at: `${duration(wait)} later`, seconds, label: `Retry ${index + 1} of ${waits.length}` };
  });
  return [
    {
      kind: "timeline",
      caption: `Attempts of a delivery that is not answered with a 2xx status within ${duration(delivery.timeoutSeconds)}.`,
      steps: [{ at: "At once", seconds: 0, label: "First attempt" }, ...steps],
    },
  ];
}

export function webhookHeaderFields(docs: Docs): readonly Block[] {
  const ids = new Ids();
  const fields = webhookHeaders(docs.api, docs.api.events).map(({ name, declared }) =>
    declaredField(docs, name, declared, `webhook-header-${name}`, ids),
  );
  return fields.length === 0 ? [] : [{ kind: "fields", id: ids.claim("webhook-header-fields"), fields }];
}
