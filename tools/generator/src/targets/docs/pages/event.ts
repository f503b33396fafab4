import type { Event } from "../../../model/types.ts";
import { example, facts, heading, paragraph, prose } from "../blocks.ts";
import { scheduleSentence } from "../describe/events.ts";
import { webhookHeaders } from "../describe/webhookHeaders.ts";
import type { Docs } from "../docs.ts";
import { declaredField } from "../fields/declared.ts";
import { shapeOf } from "../fields/fields.ts";
import { typeInline } from "../fields/type.ts";
import { Ids } from "../ids.ts";
import type { Block, Page } from "../page.ts";
import { indexSlugs } from "../places.ts";
import { oneLine, plainSentence, sentence } from "../prose/plain.ts";
import { duration, listed, plural } from "../words.ts";

/** The page of an event: when it is sent, what it holds, how it is delivered. */
export function eventPage(docs: Docs, event: Event): Page {
  const ids = new Ids();
  const { name, summary, description, payload, pointer } = event;
  const shape = shapeOf(docs, payload, { direction: "output", ids, prefix: "payload" });
  const examples = event.examples.map(({ value, summary: title }) =>
    example(value, "application/json", title),
  );
  return {
    kind: "event",
    slug: docs.places.events.get(name) ?? "",
    title: oneLine(name) || "Event",
    description: plainSentence(description) ?? sentence(oneLine(summary ?? name)),
    breadcrumbs: [{ label: "Events", slug: indexSlugs.events }, { label: oneLine(name) || "Event" }],
    badges: [{ text: "event", tone: "neutral" }],
    source: pointer,
    blocks: [
      ...(summary === undefined ? [] : prose(sentence(summary))),
      ...prose(description),
      ...eventFacts(docs, event),
      heading(ids, 2, "Payload"),
      paragraph({ code: "application/json" }, ", ", ...typeInline(docs, payload)),
      ...(shape.fields.length > 0 || shape.alternatives !== undefined
        ? [{ kind: "fields" as const, id: ids.claim("payload-fields"), ...shape }]
        : []),
      ...(examples.length === 0 ? [] : [heading(ids, 2, "Example"), ...examples]),
      ...headerBlocks(docs, event, ids),
    ],
  };
}

function eventFacts({ api }: Docs, { schedule }: Event): readonly Block[] {
  const { webhookDelivery: delivery } = api;
  const retries = delivery?.retryAfterSeconds.map((seconds) => [duration(seconds)]) ?? [];
  return facts([
    schedule === undefined ? undefined : ["Sent", [scheduleSentence(schedule)]],
    delivery === undefined
      ? undefined
      : ["Answer", [`With a 2xx status within ${duration(delivery.timeoutSeconds)}.`]],
    delivery === undefined || retries.length === 0
      ? undefined
      : ["Retries", [`${plural(retries.length, "time")}, after `, ...listed(retries), "."]],
    delivery === undefined
      ? undefined
      : [
          "Duplicates",
          delivery.guarantee === "at-least-once"
            ? [
                "Possible: drop what comes with an ",
                { code: delivery.deduplicateBy },
                " that you have handled.",
              ]
            : ["None: it is sent once at most."],
        ],
  ]);
}

function headerBlocks(docs: Docs, event: Event, ids: Ids): readonly Block[] {
  const fields = webhookHeaders(docs.api, [event]).map(({ name, declared }) =>
    declaredField(docs, name, declared, `header-${name}`, ids),
  );
  if (fields.length === 0) return [];
  return [heading(ids, 2, "Headers"), { kind: "fields", id: ids.claim("header-fields"), fields }];
}
