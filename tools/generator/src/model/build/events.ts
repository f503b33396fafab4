import type { View } from "../../document/view.ts";
import { readEventSchedule } from "../../vocabulary/index.ts";
import { isJson } from "../media.ts";
import type { SchemaReader } from "../schemas/rule.ts";
import type { Event } from "../types.ts";
import { readBody } from "./content.ts";
import { readExtension } from "./extension.ts";

/** The events of `webhooks`: each a POST whose JSON body is the payload. */
export function readEvents(root: View, reader: SchemaReader): Event[] {
  return root
    .at("webhooks")
    .entries()
    .filter(([name]) => !name.startsWith("x-"))
    .flatMap(([name, item]): Event[] => {
      const operation = item.resolve()?.at("post");
      if (operation === undefined || !operation.exists) return [];
      const media = readBody(operation, reader)?.content.find((candidate) => isJson(candidate.contentType));
      if (media?.schema === undefined) return [];
      return [
        {
          name,
          summary: operation.at("summary").text(),
          description: operation.at("description").text(),
          payload: media.schema,
          examples: media.examples,
          schedule: readExtension(operation.at("x-event-schedule"), readEventSchedule),
          pointer: item.pointer,
        },
      ];
    });
}
