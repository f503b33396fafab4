import type { Api, Event, JsonObject, JsonValue } from "../../model/types.ts";
import { isObject, resolvePointer } from "./pointer.ts";
import type { SchemaCollection } from "./schema/collection.ts";

/** The events and how they are delivered, as `WebhooksDescription` of the server has it. */
export function describeWebhooks(api: Api, schemas: SchemaCollection): JsonValue {
  const { webhookDelivery: delivery } = api;
  if (delivery === undefined) return null;
  return {
    events: api.events.map((event) => describeEvent(api, event, schemas)),
    delivery: {
      timeoutSeconds: delivery.timeoutSeconds,
      retryAfterSeconds: delivery.retryAfterSeconds,
      disableAfterConsecutiveFailures: delivery.disableAfterConsecutiveFailures,
      signature: delivery.signature,
      toleranceSeconds: delivery.toleranceSeconds,
      urlSchemes: delivery.urlSchemes,
      wildcard: delivery.wildcard ?? null,
      deduplicateBy: delivery.deduplicateBy,
    },
  };
}

function describeEvent(api: Api, event: Event, schemas: SchemaCollection): JsonObject {
  const [example] = event.examples;
  return {
    type: event.name,
    operation: operationId(api, event) ?? event.name,
    schema: schemas.use(event.payload),
    example: example?.value ?? null,
    summary: event.summary ?? null,
    schedule: describeSchedule(event),
  };
}

function describeSchedule({ schedule }: Event): JsonValue {
  if (schedule === undefined) return null;
  const { dailyAt, everyDays, milestones } = schedule;
  return {
    dailyAt: dailyAt ?? null,
    everyDays: everyDays ?? null,
    milestones: milestones === undefined ? null : { first: milestones.first, factors: milestones.factors },
  };
}

/** The model does not keep it, because a client never calls a webhook. The event's pointer leads to its path item. */
function operationId({ document }: Api, { pointer }: Event): string | undefined {
  const item = resolvePointer(document, pointer);
  const target = isObject(item) ? item["$ref"] : undefined;
  const at = typeof target === "string" ? target : pointer;
  const id = resolvePointer(document, `${at}/post/operationId`);
  return typeof id === "string" ? id : undefined;
}
