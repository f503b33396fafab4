import type { Contract, JsonObject, JsonSchema, JsonValue } from "../contract.ts";

type Named = Pick<Contract, "schemas">;

const prefix = "schemas#/$defs/";

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isSchema(value: JsonValue | undefined): value is JsonSchema {
  return typeof value === "boolean" || isObject(value);
}

/** Name of the schema that a schema refers to. */
export function referenceOf(schema: JsonSchema | undefined): string | undefined {
  const target = isObject(schema) ? schema["$ref"] : undefined;
  return typeof target === "string" && target.startsWith(prefix)
    ? decodeURIComponent(target.slice(prefix.length))
    : undefined;
}

/** All that is said of a value at one place: the schema, what it refers to, and what it is composed of by `allOf`. */
export function partsOf(contract: Named, schema: JsonSchema, depth = 0): readonly JsonObject[] {
  if (!isObject(schema) || depth > 16) return [];
  const name = referenceOf(schema);
  const referred = name === undefined ? undefined : contract.schemas[name];
  const composed = isArray(schema["allOf"]) ? schema["allOf"].filter(isSchema) : [];
  const { $ref: _, allOf: __, ...own } = schema;
  return [
    own,
    ...(referred === undefined ? [] : partsOf(contract, referred, depth + 1)),
    ...composed.flatMap((part) => partsOf(contract, part, depth + 1)),
  ];
}

/** The schema in one piece, where its parts can be laid over each other. */
export function flatten(contract: Named, schema: JsonSchema): JsonObject {
  const parts = partsOf(contract, schema).toReversed();
  const properties: Record<string, JsonValue> = {};
  const required = new Set<JsonValue>();
  for (const part of parts) {
    Object.assign(properties, isObject(part["properties"]) ? part["properties"] : {});
    if (isArray(part["required"])) for (const name of part["required"]) required.add(name);
  }
  return {
    ...Object.assign({}, ...parts),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.size > 0 ? { required: [...required] } : {}),
  };
}

/** The alternatives of a schema; it is its only one where it has none. */
export function alternativesOf(contract: Named, schema: JsonSchema): readonly JsonSchema[] {
  const flat = flatten(contract, schema);
  const { oneOf, anyOf, ...rest } = flat;
  const members = isArray(oneOf) ? oneOf : isArray(anyOf) ? anyOf : undefined;
  if (members === undefined) return [schema];
  const said = Object.keys(rest).some((key) => key !== "default" && key !== "examples");
  return members.filter(isSchema).map((member) => (said ? { allOf: [rest, member] } : member));
}

/** Schemas of an object's properties by name. */
export function propertiesOf(contract: Named, schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const { properties } = flatten(contract, schema);
  return isObject(properties)
    ? Object.fromEntries(
        Object.entries(properties).flatMap(([name, inner]) => (isSchema(inner) ? [[name, inner]] : [])),
      )
    : {};
}

export function requiredOf(contract: Named, schema: JsonSchema): ReadonlySet<string> {
  const { required } = flatten(contract, schema);
  return new Set(isArray(required) ? required.filter((name) => typeof name === "string") : []);
}

/** What a dotted path leads to in a value. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
      value,
    );
}

/** The schema at a dotted path; undefined where none is declared. */
export function schemaAt(contract: Named, schema: JsonSchema, path: string): JsonSchema | undefined {
  return path
    .split(".")
    .reduce<JsonSchema | undefined>(
      (inner, name) => (inner === undefined ? undefined : propertiesOf(contract, inner)[name]),
      schema,
    );
}
