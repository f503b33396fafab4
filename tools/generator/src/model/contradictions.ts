import type { EnumSchema, Property, Schema } from "./schema.ts";

/** Finds a named schema. */
export type Resolve = (name: string) => Schema | undefined;

/** More properties than this are not compared: chains of thousands of parts would fill the memory with each other's. */
const mostProperties = 500;

/** How deep references and compositions are followed; what lies deeper contradicts nothing. */
const deepest = 64;

/** Whether parts that must all hold leave no value at all: a string that is a number. */
export function excludeEachOther(members: readonly Schema[], resolve: Resolve): boolean {
  const types = members.map((member) => typesOf(member, resolve, 0));
  return types.some((mine, index) => types.slice(index + 1).some((other) => areDisjoint(mine, other)));
}

/**
 * For each part of an intersection, the properties that a later part says otherwise, so that no value could be both. What is
 * meant is that the later part overrides the earlier one.
 */
export function overriddenProperties(
  members: readonly Schema[],
  resolve: Resolve,
): readonly (readonly string[])[] {
  const all = members.map((member) => propertiesOf(member, resolve, 0));
  if (all.filter((properties) => properties.size > 0).length < 2) return members.map(() => []);
  return all.map((properties, index) =>
    [...properties.values()]
      .filter((mine) =>
        all.slice(index + 1).some((later) => {
          const other = later.get(mine.name);
          return other !== undefined && contradict(mine.schema, other.schema, resolve);
        }),
      )
      .map(({ name }) => name),
  );
}

function contradict(a: Schema, b: Schema, resolve: Resolve): boolean {
  if (areDisjoint(typesOf(a, resolve, 0), typesOf(b, resolve, 0))) return true;
  const [one, other] = [closedEnum(a, resolve), closedEnum(b, resolve)];
  if (one === undefined || other === undefined) return false;
  const values = new Set(one.values.map((value) => JSON.stringify(value)));
  return !other.values.some((value) => values.has(JSON.stringify(value)));
}

function closedEnum(schema: Schema, resolve: Resolve): EnumSchema | undefined {
  const target = follow(schema, resolve);
  return target?.kind === "enum" && !target.open ? target : undefined;
}

function follow(schema: Schema, resolve: Resolve): Schema | undefined {
  let current: Schema | undefined = schema;
  for (let steps = 0; current?.kind === "ref"; steps++)
    current = steps > deepest ? undefined : resolve(current.name);
  return current;
}

type Find<Value> = (schema: Schema, resolve: Resolve, depth: number) => Value;

/** A model does not change once it is read, so what was found of a schema holds; while it is being found, it is nothing. */
function once<Value>(nothing: Value, find: Find<Value>): Find<Value> {
  const known = new WeakMap<Schema, Value>();
  return (schema, resolve, depth) => {
    const target = follow(schema, resolve);
    if (target === undefined || depth > deepest) return nothing;
    const before = known.get(target);
    if (before !== undefined || known.has(target)) return before ?? nothing;
    known.set(target, nothing);
    const found = find(target, resolve, depth);
    known.set(target, found);
    return found;
  };
}

const propertiesOf: Find<ReadonlyMap<string, Property>> = once(
  new Map<string, Property>(),
  (target, resolve, depth) => {
    if (target.kind === "object") return new Map(target.properties.map((entry) => [entry.name, entry]));
    if (target.kind !== "intersection") return new Map();
    const all = new Map(target.members.flatMap((member) => [...propertiesOf(member, resolve, depth + 1)]));
    return all.size > mostProperties ? new Map() : all;
  },
);

/** JSON types that a schema admits; undefined: any. */
type Types = ReadonlySet<string> | undefined;

const typesOf: Find<Types> = once<Types>(undefined, (target, resolve, depth) => {
  switch (target.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "object":
      return new Set([target.kind]);
    case "array":
    case "tuple":
      return new Set(["array"]);
    case "enum":
      return new Set(target.values.map(typeOfValue));
    case "union": {
      const members = target.members.map((member) => typesOf(member, resolve, depth + 1));
      return members.some((types) => types === undefined)
        ? undefined
        : new Set(members.flatMap((types) => [...(types ?? [])]));
    }
    case "intersection":
      return target.members
        .map((member) => typesOf(member, resolve, depth + 1))
        .find((types) => types !== undefined);
    default:
      return undefined;
  }
});

function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function areDisjoint(a: Types, b: Types): boolean {
  return (
    a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && ![...a].some((type) => b.has(type))
  );
}
