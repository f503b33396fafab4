import { childrenOf } from "../../../model/lookup.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Api, NamedSchema } from "../../../model/types.ts";
import { unionWithHeirs } from "./heirUnion.ts";
import { inputsOf, outputsOf } from "./usage.ts";

type Named = ReadonlyMap<string, NamedSchema>;

export interface WithHeirs {
  readonly api: Api;
  /** Key of each union → key of the schema itself, of which all members are or inherit. */
  readonly unions: ReadonlyMap<string, string>;
}

/**
 * Where a schema is referred to, what inherits from it may stand (OpenAPI 3.1 §4.8.25): there the key becomes a union of both, and
 * the schema itself gets another, which its heirs are made of. Everything that looks at schemas by key then sees what a value may be.
 */
export function withHeirs(api: Api): WithHeirs {
  const families = [...api.schemas.values()].flatMap(({ name, family }) =>
    family ? [[name, family] as const] : [],
  );
  if (families.length === 0) return { api, unions: new Map() };
  const valued = referredAsValues(api);
  const keys = new Map<string, string>();
  for (const [name] of families) if (valued.has(name)) keys.set(name, freeKey(name, api.schemas));
  const schemas = new Map<string, NamedSchema>();
  for (const [name, entry] of api.schemas) {
    const key = keys.get(name);
    const own: NamedSchema = { ...entry, schema: madeOf(entry.schema, keys) };
    schemas.set(key ?? name, key === undefined ? own : { ...own, name: key });
    if (key === undefined || entry.family === undefined) continue;
    const schema = unionWithHeirs(entry, entry.family, keys, api.schemas);
    schemas.set(name, { name, schema, pointer: entry.pointer, family: undefined });
  }
  return { api: { ...api, schemas }, unions: keys };
}

/** No document has two schemas of one name, so that one that is taken only needs to grow. */
function freeKey(name: string, named: Named): string {
  let key = `${name} itself`;
  while (named.has(key)) key += "'";
  return key;
}

/** A schema with the parts that it is made of referred to as such: a type is no part of its own union. */
function madeOf(schema: Schema, keys: ReadonlyMap<string, string>): Schema {
  if (schema.kind !== "intersection") return schema;
  const members = schema.members.map((member) => {
    const key = member.kind === "ref" ? keys.get(member.name) : undefined;
    return member.kind === "ref" && key !== undefined ? { ...member, name: key } : member;
  });
  return { ...schema, members };
}

/** Names that are referred to elsewhere than in what a named schema is made of. */
function referredAsValues(api: Api): ReadonlySet<string> {
  const operations = api.resources.flatMap((resource) => resource.operations);
  const queue: Schema[] = [
    ...operations.flatMap((operation) => [
      ...inputsOf(operation),
      ...outputsOf(operation),
      ...operation.errors.flatMap(({ schema }) => schema ?? []),
    ]),
    ...api.events.map(({ payload }) => payload),
    ...[...api.schemas.values()].flatMap(({ schema }) =>
      schema.kind === "intersection" ? schema.members.filter(({ kind }) => kind !== "ref") : [schema],
    ),
  ];
  const found = new Set<string>();
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (schema.kind === "ref") found.add(schema.name);
    queue.push(...childrenOf(schema));
  }
  return found;
}
