import fc, { type Arbitrary } from "fast-check";
import type { Contract, JsonObject, JsonSchema, JsonValue } from "../contract.ts";
import {
  alternativesOf,
  flatten,
  isArray,
  isObject,
  isSchema,
  propertiesOf,
  requiredOf,
} from "../schema/parts.ts";
import type { Validate } from "../schema/validators.ts";
import { inOrder } from "./order.ts";
import { stringsOf } from "./strings.ts";

export interface ValueSource {
  readonly contract: Pick<Contract, "schemas">;
  readonly validate: Validate;
  /** Which values stand for certain schemas, whatever these allow: ids of what exists. */
  readonly fixed?: (schema: JsonSchema, path: string) => JsonValue | undefined;
}

/** Values that a schema allows, smallest first, so that what fails shrinks. */
export function valuesOf(
  source: ValueSource,
  schema: JsonSchema,
  path = "",
  depth = 0,
): Arbitrary<JsonValue> {
  const fixed = source.fixed?.(schema, path);
  if (fixed !== undefined) return fc.constant(fixed);
  return raw(source, schema, path, depth).filter((value) => source.validate(schema, value).length === 0);
}

function raw(source: ValueSource, schema: JsonSchema, path: string, depth: number): Arbitrary<JsonValue> {
  const members = alternativesOf(source.contract, schema);
  if (members.length > 1) return fc.oneof(...members.map((member) => raw(source, member, path, depth + 1)));
  const flat = flatten(source.contract, schema);
  if (flat["const"] !== undefined) return fc.constant(flat["const"]);
  if (isArray(flat["enum"])) return fc.constantFrom(...flat["enum"]);
  const types = typesOf(flat);
  if (types.length > 1)
    return fc.oneof(...types.map((type) => ofType(source, { ...flat, type }, schema, path, depth)));
  return ofType(source, flat, schema, path, depth);
}

export function typesOf({ type, properties, items }: JsonObject): readonly string[] {
  if (isArray(type)) return type.filter((name) => typeof name === "string");
  if (typeof type === "string") return [type];
  return properties !== undefined ? ["object"] : items !== undefined ? ["array"] : ["string"];
}

function ofType(
  source: ValueSource,
  flat: JsonObject,
  schema: JsonSchema,
  path: string,
  depth: number,
): Arbitrary<JsonValue> {
  switch (typesOf(flat)[0]) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer(boundsOf(flat, 1_000_000));
    case "number":
      return numbers(flat);
    case "array":
      return arrays(source, flat, path, depth);
    case "object":
      return objects(source, flat, schema, path, depth);
    default:
      return stringsOf(flat);
  }
}

/** Whole numbers in the bounds; where there is none, up to `usual` either way. */
function boundsOf(flat: JsonObject, usual: number): { min: number; max: number } {
  const number = (key: string): number | undefined => (typeof flat[key] === "number" ? flat[key] : undefined);
  const min = number("minimum") ?? (number("exclusiveMinimum") ?? -usual - 1) + 1;
  const max = number("maximum") ?? (number("exclusiveMaximum") ?? Math.max(usual, min + 1) + 1) - 1;
  return { min: Math.ceil(min), max: Math.floor(max) };
}

/** With few digits: a number is to come back as it was sent. */
function numbers(flat: JsonObject): Arbitrary<JsonValue> {
  const scale = 100;
  const min = typeof flat["minimum"] === "number" ? flat["minimum"] : -1000;
  const max = typeof flat["maximum"] === "number" ? flat["maximum"] : Math.max(1000, min + 1000);
  return fc
    .integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) })
    .map((value) => value / scale);
}

function arrays(source: ValueSource, flat: JsonObject, path: string, depth: number): Arbitrary<JsonValue> {
  const minLength = typeof flat["minItems"] === "number" ? flat["minItems"] : 0;
  const maxLength = typeof flat["maxItems"] === "number" ? flat["maxItems"] : minLength + 3;
  const items = valuesOf(source, isSchema(flat["items"]) ? flat["items"] : true, `${path}.0`, depth + 1);
  const bounds = { minLength, maxLength: Math.min(maxLength, minLength + 5) };
  return flat["uniqueItems"] === true
    ? fc.uniqueArray(items, { ...bounds, selector: (item) => JSON.stringify(item) })
    : fc.array(items, bounds);
}

function objects(
  source: ValueSource,
  flat: JsonObject,
  schema: JsonSchema,
  path: string,
  depth: number,
): Arbitrary<JsonValue> {
  const required = requiredOf(source.contract, schema);
  const properties = Object.entries(propertiesOf(source.contract, schema)).filter(
    ([name]) => depth < 5 || required.has(name),
  );
  const record = fc.record(
    Object.fromEntries(
      properties.map(([name, inner]) => [
        name,
        valuesOf(source, inner, path === "" ? name : `${path}.${name}`, depth + 1),
      ]),
    ),
    {
      requiredKeys: properties.flatMap(([name]) => (required.has(name) ? [name] : [])),
      noNullPrototype: true,
    },
  );
  const additional = flat["additionalProperties"];
  if (properties.length > 0 || !isObject(additional)) return record.map(inOrder);
  const maxKeys = typeof flat["maxProperties"] === "number" ? Math.min(flat["maxProperties"], 3) : 3;
  const names = isObject(flat["propertyNames"])
    ? stringsOf(flat["propertyNames"])
    : fc.stringMatching(/^[a-z]{1,8}$/);
  return fc.dictionary(names, valuesOf(source, additional, `${path}.*`, depth + 1), {
    maxKeys,
    noNullPrototype: true,
  });
}
