import type { ApiDescription, JsonObject, JsonSchema, JsonValue } from "../description.ts";

const prefix = "schemas#/$defs/";

/** The schema itself, or the one that it refers to. */
export function resolve(schema: JsonSchema, schemas: ApiDescription["schemas"]): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const target = schema["$ref"];
  if (typeof target !== "string" || !target.startsWith(prefix)) return schema;
  const found = schemas[target.slice(prefix.length)];
  return found === undefined ? schema : resolve(found, schemas);
}

const known = new WeakMap<object, WeakMap<object, ReadonlySet<string>>>();

/** JSON types that a value of the schema can have; empty where it does not say. Found out once for each. */
export function typesOf(schema: JsonSchema, schemas: ApiDescription["schemas"]): ReadonlySet<string> {
  if (typeof schema === "boolean") return new Set();
  const ofSchemas = known.get(schemas) ?? new WeakMap<object, ReadonlySet<string>>();
  known.set(schemas, ofSchemas);
  const found = ofSchemas.get(schema) ?? statedTypes(schema, schemas);
  ofSchemas.set(schema, found);
  return found;
}

function statedTypes(schema: JsonSchema, schemas: ApiDescription["schemas"]): ReadonlySet<string> {
  const found = resolve(schema, schemas);
  if (typeof found === "boolean") return new Set();
  const stated = [found["type"]].flat().filter((type) => typeof type === "string");
  const fixed = valuesOf(found).map(typeOfValue);
  const inner = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => {
    const members = found[keyword];
    return Array.isArray(members)
      ? members.flatMap((member: JsonSchema) => [...typesOf(member, schemas)])
      : [];
  });
  return new Set([...stated, ...fixed, ...inner]);
}

/** The schema of a property or of the items, where it is stated. */
export function innerSchema(
  schema: JsonSchema,
  schemas: ApiDescription["schemas"],
  name: string | undefined,
): JsonSchema {
  const found = resolve(schema, schemas);
  if (typeof found === "boolean") return true;
  const inner = name === undefined ? found["items"] : (found["properties"] as JsonObject | undefined)?.[name];
  return isSchema(inner) ? inner : true;
}

/** Names that the schema gives properties. */
export function propertyNames(schema: JsonSchema, schemas: ApiDescription["schemas"]): readonly string[] {
  const found = resolve(schema, schemas);
  return typeof found === "boolean" ? [] : Object.keys(found["properties"] ?? {});
}

function isSchema(value: JsonValue | undefined): value is JsonSchema {
  return typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

function valuesOf(schema: JsonObject): readonly JsonValue[] {
  const listed = schema["enum"];
  const fixed = schema["const"];
  return [...(Array.isArray(listed) ? listed : []), ...(fixed === undefined ? [] : [fixed])];
}

function typeOfValue(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
