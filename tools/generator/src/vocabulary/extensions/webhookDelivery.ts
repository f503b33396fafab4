import type { WebhookDelivery } from "../../model/types.ts";
import { defineExtension } from "../extension.ts";
import { positiveInteger, record, text } from "../shapes.ts";

type RawWebhookDelivery = Omit<WebhookDelivery, "wildcard"> & { readonly wildcard?: string };

/** `x-webhook-delivery` at the root. */
export const webhookDelivery = defineExtension({
  name: "x-webhook-delivery",
  on: "root",
  meaning: "How events are delivered: guarantee, time-out, retries, disabling, signature.",
  example: {
    guarantee: "at-least-once",
    deduplicateBy: "id",
    timeoutSeconds: 5,
    retryAfterSeconds: [60, 300, 1800],
    disableAfterConsecutiveFailures: 10,
    signature: "standard-webhooks",
    toleranceSeconds: 300,
    urlSchemes: ["https"],
    wildcard: "*",
  },
  schema: record(
    {
      guarantee: { enum: ["at-least-once", "at-most-once"] },
      deduplicateBy: text,
      timeoutSeconds: positiveInteger,
      retryAfterSeconds: { type: "array", items: positiveInteger },
      disableAfterConsecutiveFailures: positiveInteger,
      signature: { enum: ["standard-webhooks"] },
      toleranceSeconds: positiveInteger,
      urlSchemes: { type: "array", minItems: 1, items: { enum: ["https", "http"] } },
      wildcard: text,
    },
    ["wildcard"],
  ),
  convert: (raw: RawWebhookDelivery): WebhookDelivery => ({ ...raw, wildcard: raw.wildcard }),
});
