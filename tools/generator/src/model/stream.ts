import { dereference, propertiesOf } from "./lookup.ts";
import type { Schema } from "./schema.ts";
import type { MediaType, NamedSchema } from "./types.ts";

type Named = ReadonlyMap<string, NamedSchema>;

/** How an answer that comes item by item is read. */
export interface Stream {
  readonly format: "events" | "lines" | "sequence";
  /** The items; for events each kind of event that is told apart by its data or name. Empty: nothing is known of them. */
  readonly items: readonly StreamItem[];
}

export interface StreamItem {
  /** Of an event: its data, parsed where it is JSON. Undefined: nothing is known of it. */
  readonly schema: Schema | undefined;
  /** Names of the event; none: any. */
  readonly names: readonly string[];
  /** Whether an event's data stays text. */
  readonly isText: boolean;
}

/** Fields of an event (HTML §9.2.6): a schema that has no others is that of the event, not of its data. */
const eventFields: ReadonlySet<string> = new Set(["data", "event", "id", "retry", "comment"]);

/**
 * The items of a body. `itemSchema` (OpenAPI 3.2) says it; before there was one, documents give the schema of an item, or of
 * the list of all, as `schema`.
 */
export function streamOf({ contentType, schema, itemSchema }: MediaType, named: Named): Stream {
  const whole = schema && dereference(schema, named);
  const item = itemSchema ?? (whole?.kind === "array" ? whole.items : schema);
  // A string that is the schema of rows is the text of them all: nothing is known of one.
  const row = itemSchema === undefined && whole?.kind === "string" ? undefined : item;
  if (/^text\/event-stream\b/i.test(contentType)) {
    return { format: "events", items: item === undefined ? [] : eventsOf(item, named, 0) };
  }
  const format = /json-seq/i.test(contentType) ? "sequence" : "lines";
  return { format, items: row === undefined ? [] : [{ schema: row, names: [], isText: false }] };
}

function eventsOf(schema: Schema, named: Named, depth: number): readonly StreamItem[] {
  const target = dereference(schema, named);
  const properties = propertiesOf(target, named);
  const data = properties.find(({ name }) => name === "data");
  if (data !== undefined && properties.every(({ name }) => eventFields.has(name))) {
    const event = properties.find(({ name }) => name === "event")?.schema;
    const exact = event && dereference(event, named);
    const names =
      exact?.kind === "enum" && !exact.open ? exact.values.filter((value) => typeof value === "string") : [];
    return [{ ...dataOf(data.schema, named), names }];
  }
  // A union is one of events only where each of its members is: otherwise it is one of data.
  if (target.kind === "union" && depth < 4) {
    const members = target.members.map((member) => [member, eventsOf(member, named, depth + 1)] as const);
    if (members.every(([member, events]) => events.some((event) => event.schema !== member))) {
      return members.flatMap(([, events]) => events);
    }
  }
  return [{ ...dataOf(schema, named), names: [] }];
}

/** Data is text on the wire: what the document calls text stays so, unless it says that the text holds JSON. */
function dataOf(schema: Schema, named: Named): Omit<StreamItem, "names"> {
  const target = dereference(schema, named);
  if (target.kind === "string" && target.content !== undefined)
    return { schema: target.content, isText: false };
  const isText =
    target.kind === "string" ||
    (target.kind === "enum" && target.values.every((value) => typeof value === "string"));
  return { schema, isText };
}
