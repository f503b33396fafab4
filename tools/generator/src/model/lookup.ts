import type { Property, Schema } from "./schema.ts";
import type { NamedSchema } from "./types.ts";

type Named = ReadonlyMap<string, NamedSchema>;

/** Follows references to the schema they name. A circle of bare references ends as it began. */
export function dereference(schema: Schema, named: Named): Schema {
  let current = schema;
  for (const seen = new Set<string>(); current.kind === "ref" && !seen.has(current.name); ) {
    seen.add(current.name);
    const target = named.get(current.name)?.schema;
    if (target === undefined) break;
    current = target;
  }
  return current;
}

/** The properties of an object schema, those of every part of an intersection included; nothing for other kinds. */
export function propertiesOf(schema: Schema, named: Named, depth = 0): readonly Property[] {
  const target = dereference(schema, named);
  if (target.kind === "object") return target.properties;
  if (target.kind !== "intersection" || depth > 16) return [];
  return target.members.flatMap((member) => propertiesOf(member, named, depth + 1));
}

/** What the first that speaks of a field says of it: an object, a part of an intersection or a member of a union. */
export function fieldOf(schema: Schema, name: string, named: Named, depth = 0): Property | undefined {
  const target = dereference(schema, named);
  if (target.kind === "object") return target.properties.find((property) => property.name === name);
  if ((target.kind !== "intersection" && target.kind !== "union") || depth > 16) return undefined;
  for (const member of target.members) {
    const found = fieldOf(member, name, named, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All schemas said of the property at a dotted path, `error.code`; several where parts of an intersection speak of it. */
export function schemasAt(schema: Schema, path: string, named: Named): readonly Schema[] {
  return path
    .split(".")
    .reduce<readonly Schema[]>(
      (schemas, name) =>
        schemas.flatMap((inner) =>
          propertiesOf(inner, named).flatMap((property) => (property.name === name ? [property.schema] : [])),
        ),
      [schema],
    );
}

/** The schema at a dotted path; the most exact one where several speak of it. */
export function schemaAt(schema: Schema, path: string, named: Named): Schema | undefined {
  const found = schemasAt(schema, path, named);
  return found.find((inner) => dereference(inner, named).kind === "enum") ?? found.at(-1);
}

/** The schemas written directly inside a schema. References are not followed. */
export function childrenOf(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "object":
      return [
        ...schema.properties.map((property) => property.schema),
        ...(schema.additional ? [schema.additional] : []),
        ...schema.patterns.map((entry) => entry.schema),
      ];
    case "array":
      return [schema.items];
    case "string":
      return schema.content === undefined ? [] : [schema.content];
    case "tuple":
      return schema.rest === undefined ? schema.prefix : [...schema.prefix, schema.rest];
    case "union":
    case "intersection":
      return schema.members;
    default:
      return [];
  }
}

/** Which schemas the named ones refer to. Asked for each resource, so it is remembered for each map of named schemas. */
const links = new WeakMap<Named, Map<string, readonly string[]>>();

/** Names of all schemas reachable from the given ones, through references. */
export function reachable(schemas: Iterable<Schema>, named: Named): ReadonlySet<string> {
  const known = links.get(named) ?? new Map<string, readonly string[]>();
  links.set(named, known);
  const found = new Set<string>();
  for (const schema of schemas) for (const name of references(schema)) found.add(name);
  // A set that is added to while it is read gives what was added, too.
  for (const name of found) {
    const target = named.get(name)?.schema;
    const next = known.get(name) ?? (target === undefined ? [] : references(target));
    known.set(name, next);
    for (const inner of next) found.add(inner);
  }
  return found;
}

/** Names that a schema refers to, itself and in the schemas written inside it. */
export function references(schema: Schema): readonly string[] {
  const found: string[] = [];
  const queue: Schema[] = [schema];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.kind === "ref") found.push(next.name);
    else for (const child of childrenOf(next)) queue.push(child);
  }
  return found;
}
