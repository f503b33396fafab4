import type { JsonObject, JsonValue } from "../../../model/types.ts";

/** Words about a schema, which no validator needs. Left out, so that an edit of words does not move the description. */
const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "summary",
  "example",
  "examples",
  "deprecated",
  "externalDocs",
  "xml",
  "discriminator",
  "readOnly",
  "writeOnly",
  "$comment",
]);

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const single: ReadonlySet<string> = new Set(
  "items additionalProperties unevaluatedProperties unevaluatedItems propertyNames contains not if then else contentSchema".split(
    " ",
  ),
);
const listed: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const named: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/** What is made of schemas on the way. */
export interface Cleaning {
  /** Gives the default that a named schema states for itself, by its name. */
  readonly defaultOf: (name: string) => JsonValue | undefined;
  /** Annotations and extensions that stay. Default: none. */
  readonly keep?: ReadonlySet<string>;
}

/**
 * A schema of the document as the server's validator takes it: without words, references led to `schemas#/$defs/…`,
 * and with the default of a referenced schema repeated beside the reference, where validators look for it.
 */
export function cleanSchema(schema: JsonValue, cleaning: Cleaning): JsonValue {
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema)
    .filter(([keyword]) => isKept(keyword, cleaning))
    .map(([keyword, value]) => [keyword, cleanKeyword(keyword, value, cleaning)] as const);
  const target = referencedName(schema);
  const inherited =
    target === undefined || schema["default"] !== undefined ? undefined : cleaning.defaultOf(target);
  return Object.fromEntries(inherited === undefined ? entries : [...entries, ["default", inherited]]);
}

function isKept(keyword: string, { keep }: Cleaning): boolean {
  return keep?.has(keyword) === true || !(annotations.has(keyword) || keyword.startsWith("x-"));
}

const prefix = "#/components/schemas/";

/** Name of the schema that a schema refers to. */
export function referencedName(schema: JsonObject): string | undefined {
  const target = schema["$ref"];
  return typeof target === "string" && target.startsWith(prefix) ? target.slice(prefix.length) : undefined;
}

/** Names of all schemas that a cleaned schema refers to. */
export function referencesIn(schema: JsonValue): readonly string[] {
  const names = [...JSON.stringify(schema).matchAll(/"\$ref":"schemas#\/\$defs\/([^"/]+)/g)];
  return names.flatMap((match) => match[1] ?? []);
}

function cleanKeyword(keyword: string, value: JsonValue, cleaning: Cleaning): JsonValue {
  const clean = (inner: JsonValue): JsonValue => cleanSchema(inner, cleaning);
  if (keyword === "$ref" && typeof value === "string") return value.replace(prefix, "schemas#/$defs/");
  if (single.has(keyword)) return clean(value);
  if (listed.has(keyword) && isArray(value)) return value.map(clean);
  if (named.has(keyword) && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner)]));
  }
  return value;
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
