import type { Operation } from "../../../../model/types.ts";
import { codeLink, heading, inlineProse } from "../../blocks.ts";
import { eventsNamedIn } from "../../describe/events.ts";
import type { Docs } from "../../docs.ts";
import type { Ids } from "../../ids.ts";
import type { Block } from "../../page.ts";
import { hrefOf } from "../../places.ts";

/** The events that the operation's own words name. */
export function operationEvents({ api, places }: Docs, operation: Operation, ids: Ids): readonly Block[] {
  const events = eventsNamedIn(api, operation.summary, operation.description, operation.body?.description);
  if (events.length === 0) return [];
  return [
    heading(ids, 2, "Related events", "events"),
    {
      kind: "list",
      items: events.map(({ name, summary }) => [
        codeLink(name, hrefOf(places.events.get(name))),
        ...(summary === undefined ? [] : [": ", ...inlineProse(summary)]),
      ]),
    },
  ];
}
