import { childrenOf } from "../../model/lookup.ts";
import type { Schema } from "../../model/schema.ts";
import type { Api, Event, MediaType, Operation } from "../../model/types.ts";

/** Who names a schema directly, not through another one. */
export interface SchemaUses {
  readonly operations: readonly Operation[];
  readonly events: readonly Event[];
  /** Names of schemas. */
  readonly schemas: readonly string[];
}

/** Uses by the name of the schema that is used. */
export type Uses = ReadonlyMap<string, SchemaUses>;

export function findUses(api: Api): Uses {
  const uses = new Map<string, { operations: Operation[]; events: Event[]; schemas: string[] }>();
  const of = (name: string) => {
    const known = uses.get(name) ?? { operations: [], events: [], schemas: [] };
    uses.set(name, known);
    return known;
  };
  for (const operation of api.resources.flatMap((resource) => resource.operations)) {
    for (const name of namedIn(schemasOf(operation))) of(name).operations.push(operation);
  }
  for (const event of api.events) for (const name of namedIn([event.payload])) of(name).events.push(event);
  for (const [user, { schema }] of api.schemas) {
    for (const name of namedIn([schema])) of(name).schemas.push(user);
  }
  return uses;
}

function schemasOf({ parameters, body, responses }: Operation): readonly Schema[] {
  const content = [...(body?.content ?? []), ...responses.flatMap((response) => response.content)];
  return [
    ...parameters.map(({ schema }) => schema),
    ...content.flatMap(schemasOfMedia),
    ...responses.flatMap(({ headers }) => headers.map(({ schema }) => schema)),
  ];
}

function schemasOfMedia({ schema, itemSchema }: MediaType): readonly Schema[] {
  return [schema, itemSchema].filter((found) => found !== undefined);
}

/** Names of the schemas that these refer to themselves. */
function namedIn(schemas: readonly Schema[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...schemas];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (schema.kind === "ref") found.add(schema.name);
    queue.push(...childrenOf(schema));
  }
  return found;
}
