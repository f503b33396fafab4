import { isArray } from "../../src/document/json.ts";
import { isObject } from "../../src/document/view.ts";
import type { JsonObject, JsonValue } from "../../src/model/types.ts";
import { spelledOut } from "./schemas.ts";

const most = 12;
const plain: Readonly<Record<string, readonly JsonValue[]>> = {
  string: ["", "first", "p"],
  integer: [1],
  number: [0.5],
  boolean: [true],
  null: [null],
  object: [{}],
  array: [[]],
};

/** Values that come close to a schema; which of them it accepts is for a validator to say. */
export function valuesNear(schema: JsonValue, depth = 0): readonly JsonValue[] {
  if (schema === false || depth > 5) return [];
  if (!isObject(schema)) return ["any", 1];
  const { $ref, const: constant, enum: values, type } = schema;
  if ("const" in schema) return [constant ?? null];
  if (isArray(values)) return values;
  const inner = (part: JsonValue): readonly JsonValue[] => valuesNear(part, depth + 1);
  const types = type === undefined ? [] : isArray(type) ? type : [type];
  const own = types.flatMap((name) => {
    if (name === "object") return objectsNear(schema, inner);
    return name === "array" ? arraysNear(schema, inner) : (plain[String(name)] ?? []);
  });
  const target = typeof $ref === "string" ? spelledOut[$ref.split("/").at(-1) ?? ""] : undefined;
  const choices = [schema["oneOf"], schema["anyOf"]].flatMap((list) => (isArray(list) ? list : []));
  const chosen = [...choices.flatMap(inner), ...(target === undefined ? [] : inner(target))];
  const all = isArray(schema["allOf"]) ? schema["allOf"].map(inner) : [];
  const found = [...own, ...chosen, ...all.flat(), ...merged([own, chosen, ...all])];
  const anything = Object.keys(schema).length === 0 ? ["any", 1, [null]] : [];
  return distinct([...found, ...anything]).slice(0, most);
}

function objectsNear(
  schema: JsonObject,
  inner: (part: JsonValue) => readonly JsonValue[],
): readonly JsonObject[] {
  const { properties, required, additionalProperties, patternProperties } = schema;
  const declared = isObject(properties) ? properties : {};
  const demanded = isArray(required) ? required.map(String) : [];
  const of = (name: string): readonly JsonValue[] =>
    name in declared
      ? inner(declared[name] ?? {})
      : inner(isObject(additionalProperties) ? additionalProperties : true);
  const least = Object.fromEntries(demanded.map((name) => [name, of(name)[0] ?? null]));
  const single = Object.keys(declared).flatMap((name) =>
    of(name).map((value) => ({ ...least, [name]: value })),
  );
  const whole = merged(Object.keys(declared).map((name) => of(name).map((value) => ({ [name]: value }))));
  const more = inner(additionalProperties ?? false).map((value) => ({ ...least, more: value }));
  const patterned = isObject(patternProperties)
    ? inner(patternProperties["^p"] ?? false).map((value) => ({ ...least, pq: value }))
    : [];
  return [least, ...whole, ...single, ...more, ...patterned].slice(0, most);
}

function arraysNear(
  schema: JsonObject,
  inner: (part: JsonValue) => readonly JsonValue[],
): readonly JsonValue[] {
  const { items, prefixItems } = schema;
  const rest = items === false ? [] : inner(items ?? true);
  const prefix = isArray(prefixItems) ? prefixItems.map((item) => inner(item)[0] ?? null) : [];
  return [[], prefix, prefix.slice(0, 1), [...prefix, ...rest.slice(0, 2)], rest.slice(0, 3)];
}

/** Objects that are of several kinds at once: the first of each, then the second of each, and so on. */
function merged(lists: readonly (readonly JsonValue[])[]): readonly JsonObject[] {
  const objects = lists.map((list) => list.filter(isObject)).filter((list) => list.length > 0);
  const longest = Math.min(4, Math.max(0, ...objects.map((list) => list.length)));
  return Array.from({ length: longest }, (_, index) =>
    Object.assign({}, ...objects.map((list) => list[index % list.length])),
  );
}

function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
