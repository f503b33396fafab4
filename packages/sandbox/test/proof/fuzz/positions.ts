import type { ApiDescription, JsonObject, JsonSchema, JsonValue } from "../../../src/description.ts";
import { fieldPath } from "../../../src/schema/fieldErrors.ts";
import { resolve } from "../../../src/schema/types.ts";

/** A body with something else in one place. */
export interface Variant {
  /** Dotted path of the place: `daily_limits.likes`. */
  readonly field: string;
  readonly body: JsonValue;
}

type Place = readonly (string | number)[];

/** Puts every odd value in every place of a body, takes every field out, and puts one in that is not known. */
export function* variants(
  schema: JsonSchema,
  body: JsonValue,
  schemas: ApiDescription["schemas"],
): Generator<Variant> {
  for (const place of places(body)) {
    const own = schemaAt(schema, place, schemas);
    for (const value of [...oddValues, ...edgesOf(own)]) yield variant(body, place, value);
    if (typeof place.at(-1) === "string") yield variant(body, place, undefined);
    if (isObject(at(body, place)))
      for (const name of ["__proto__", "constructor", "unknown field", ""])
        yield variant(body, [...place, name], 1);
  }
}

/** Values that some schema somewhere does not expect. */
const oddValues: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  1e-7,
  1e308,
  2 ** 53 + 2,
  "",
  " ",
  "a",
  "0",
  "null",
  "\u0000",
  "\ud800",
  "a".repeat(10_000),
  "2026-02-30",
  "9999-12-31T23:59:59Z",
  "1998-12-31T23:59:60Z",
  "https://",
  "javascript:alert(1)",
  [],
  {},
  [null],
  [[]],
  JSON.parse('{"__proto__": {"polluted": true}}') as JsonValue,
  { constructor: { prototype: { polluted: true } } },
  nested(20),
  Array.from({ length: 60 }, (_, index) => index),
];

function nested(levels: number): JsonValue {
  return levels === 0 ? 1 : [{ deeper: nested(levels - 1) }];
}

/** Values at both sides of each bound of a schema. */
function edgesOf(schema: JsonObject): readonly JsonValue[] {
  const number = (keyword: string): readonly number[] => {
    const bound = schema[keyword];
    return typeof bound === "number" ? [bound] : [];
  };
  const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].flatMap(number);
  const lengths = ["minLength", "maxLength"].flatMap(number);
  const counts = ["minItems", "maxItems"].flatMap(number);
  const choices = schema["enum"];
  return [
    ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1, bound + 1e-9]),
    ...lengths
      .flatMap((length) => [length - 1, length, length + 1])
      .filter((length) => length >= 0)
      .map((length) => "a".repeat(length)),
    ...counts
      .flatMap((count) => [count, count + 1])
      .map((count) => Array.from({ length: count }, (_, index) => `a${index}`)),
    ...counts.map((count) => Array.from({ length: count + 1 }, () => "same")),
    ...(Array.isArray(choices) ? choices.flatMap((choice) => [choice, `${choice} `]) : []),
  ];
}

/** Every place in a value, the value as a whole first. */
function* places(value: JsonValue, here: Place = []): Generator<Place> {
  yield here;
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* places(item, [...here, index]);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value)) yield* places(inner, [...here, name]);
}

function variant(body: JsonValue, place: Place, value: JsonValue | undefined): Variant {
  return { field: fieldPath(place.map(String)), body: withValue(body, place, value) };
}

function withValue(whole: JsonValue, [first, ...rest]: Place, value: JsonValue | undefined): JsonValue {
  if (first === undefined) return value ?? null;
  if (Array.isArray(whole))
    return whole.map((item: JsonValue, index) => (index === first ? withValue(item, rest, value) : item));
  const object = isObject(whole) ? whole : {};
  const others = Object.entries(object).filter(([name]) => name !== first);
  const own = Object.hasOwn(object, first) ? (object[first] ?? null) : null;
  const inner = rest.length === 0 ? value : withValue(own, rest, value);
  return Object.fromEntries([...others, ...(inner === undefined ? [] : [[first, inner] as const])]);
}

function at(value: JsonValue, place: Place): JsonValue | undefined {
  return place.reduce<JsonValue | undefined>(
    (inner, step) => (inner as Record<string | number, JsonValue> | undefined)?.[step],
    value,
  );
}

function schemaAt(schema: JsonSchema, place: Place, schemas: ApiDescription["schemas"]): JsonObject {
  let found = resolve(schema, schemas);
  for (const step of place) {
    if (typeof found === "boolean") return {};
    const { items, properties } = found as { items?: JsonSchema; properties?: Record<string, JsonSchema> };
    found = resolve((typeof step === "number" ? items : properties?.[step]) ?? true, schemas);
  }
  return typeof found === "boolean" ? {} : found;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
