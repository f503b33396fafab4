import { type Code, code, join } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { literal, propertyKey } from "../../../emit/literal.ts";
import { typeOf } from "../../../emit/typescriptType.ts";
import type { JsonValue, WebhookDelivery } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { Plan } from "../plan/plan.ts";
import { conversionOfSchema, namedConversions } from "./conversions.ts";
import { codecModule, Module } from "./module.ts";
import { typeNamesFor } from "./typeNames.ts";

/** `events.ts`: the payload of each webhook event by its name. */
export function eventFile(plan: Plan): VirtualFile | undefined {
  const { events, webhookDelivery } = plan.api;
  if (events.length === 0) return undefined;
  const module = new Module("events", plan.options);
  const names = typeNamesFor(module, plan);
  const members = events.map(
    (event) => code`${docComment([event.summary, event.description])}
${propertyKey(event.name)}: ${typeOf(event.payload, "output", names)};`,
  );
  const reader = eventReader(module, plan);
  return module.toFile(code`${docComment(["The payload of every webhook event, by the event's name."])}
export interface WebhookEventMap {
  ${join(members, "\n")}
}

${docComment(["Any webhook event; its `type` tells which."])}
export type WebhookEvent = WebhookEventMap[keyof WebhookEventMap];

${webhookDelivery && deliveryConstant(webhookDelivery)}
${reader}`);
}

/** What makes the event of a text, where its payload has values that are converted. */
function eventReader(module: Module, plan: Plan): Code | undefined {
  const pairs = plan.api.events.flatMap(({ name, payload }): JsonValue[] => {
    const conversion = conversionOfSchema(payload, plan);
    return conversion === undefined ? [] : [[name, conversion]];
  });
  if (plan.positions === undefined) return undefined;
  return code`${docComment([
    "Reads the text of a verified delivery: `WebhookEvent` is what this gives, and not what `JSON.parse` gives. Throws a `WebhookVerificationError` for a text that is no such event.",
  ])}
export const readWebhookEvent = ${module.value("eventReader", codecModule)}<WebhookEvent>(${literal(pairs)}, ${namedConversions(
    plan.api.events.map((event) => event.payload),
    plan,
  )});`;
}

/** What an endpoint has to know of deliveries. */
function deliveryConstant({ deduplicateBy, toleranceSeconds }: WebhookDelivery): Code {
  return code`${docComment(["How events are delivered: the field that tells repetitions apart, and how old a signature may be."])}
export const webhookDelivery = ${literal({ deduplicateBy, toleranceSeconds })} as const;`;
}
