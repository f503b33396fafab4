import { excludeEachOther } from "../../../model/contradictions.ts";
import type { ObjectSchema, Schema, UnionSchema } from "../../../model/schema.ts";
import type { JsonObject, JsonValue } from "../../../model/types.ts";
import type { Positions } from "./positions.ts";
import { tagsOf } from "./tags.ts";

/** Whether a reference from here is cut, because the type would be its own alias. */
export type IsCut = (name: string) => boolean;

/** A schema's `Conversion`, as the runtime is told; undefined where nothing of it is converted. */
export function conversionOf(
  schema: Schema,
  positions: Positions,
  isCut: IsCut = () => false,
): JsonValue | undefined {
  const of = (inner: Schema): JsonValue | undefined => conversionOf(inner, positions, isCut);
  if (positions.kept.has(schema) || !positions.holds(schema)) return undefined;
  if (schema.kind === "ref" && isCut(schema.name)) return undefined;
  const leaf = positions.leafAt(schema);
  if (leaf !== undefined) return leaf;
  switch (schema.kind) {
    case "ref":
      return { ref: schema.name };
    case "array": {
      const items = of(schema.items);
      return items === undefined ? undefined : { items };
    }
    case "tuple": {
      const first = schema.prefix.map((item) => of(item) ?? null);
      const items = (schema.rest && of(schema.rest)) ?? null;
      if (items === null && first.every((item) => item === null)) return undefined;
      return { first, items };
    }
    case "object":
      return objectConversion(schema, of);
    case "union":
      return oneOf(schema.members, schema, positions, of);
    case "intersection": {
      if (excludeEachOther(schema.members, positions.resolve)) return undefined;
      return all(schema.members.map((member) => ({ as: of(member) })));
    }
    default:
      return undefined;
  }
}

/** Of a value that may be any of several schemas. */
export function conversionOfAny(schemas: readonly Schema[], positions: Positions): JsonValue | undefined {
  return oneOf(schemas, undefined, positions, (schema) => conversionOf(schema, positions));
}

function oneOf(
  members: readonly Schema[],
  union: UnionSchema | undefined,
  positions: Positions,
  of: (schema: Schema) => JsonValue | undefined,
): JsonValue | undefined {
  const tags = tagsOf(members, union?.discriminator, positions.named);
  return all(
    members.map((member) => {
      const values = tags?.values.get(member);
      return { as: of(member), ...(tags && values && { when: [tags.property, values] }) };
    }),
  );
}

function all(
  alternatives: readonly { readonly as: JsonValue | undefined; readonly when?: JsonValue }[],
): JsonValue | undefined {
  const said = alternatives.filter(
    (alternative): alternative is { as: JsonValue } => alternative.as !== undefined,
  );
  const distinct = [
    ...new Map(said.map((alternative) => [JSON.stringify(alternative), alternative])).values(),
  ];
  const [only] = distinct;
  if (only === undefined) return undefined;
  return distinct.length === 1 && !("when" in only) ? only.as : { all: distinct };
}

function objectConversion(
  { properties, patterns, additional }: ObjectSchema,
  of: (schema: Schema) => JsonValue | undefined,
): JsonObject | undefined {
  const others = additional ? of(additional) : undefined;
  const byPattern = patterns.map(({ pattern, schema }) => [compilable(pattern), of(schema) ?? null] as const);
  const isOpen = others !== undefined || byPattern.some(([, conversion]) => conversion !== null);
  const own = properties.map(({ name, schema }) => [name, of(schema) ?? null] as const);
  const told = isOpen ? own : own.filter(([, conversion]) => conversion !== null);
  if (!isOpen && told.length === 0) return undefined;
  return {
    properties: told,
    ...(isOpen && byPattern.length > 0 && { patterns: byPattern }),
    ...(others !== undefined && { others }),
  };
}

/** An expression that JavaScript does not have matches every name: what the type says of names, it says of all. */
function compilable(pattern: string): string {
  try {
    new RegExp(pattern, "u");
    return pattern;
  } catch {
    return "";
  }
}
