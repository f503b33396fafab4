import type { JsonObject, JsonSchema, JsonValue } from "../contract.ts";
import {
  alternativesOf,
  flatten,
  isArray,
  isObject,
  isSchema,
  propertiesOf,
  requiredOf,
} from "../schema/parts.ts";
import { lengthsOf } from "./strings.ts";
import { typesOf, type ValueSource } from "./valid.ts";

/** A value that a schema does not allow. */
export interface Invalid {
  readonly value: JsonValue;
  /** `above its maximum of 100` */
  readonly why: string;
  /** Dotted path of what is at fault, below the value. */
  readonly at: string;
}

/**
 * One value for each way of being what a schema does not allow, inside the value too.
 * @param valid a value that it allows, which the ones inside are put into.
 */
export function invalidsOf(
  source: ValueSource,
  schema: JsonSchema,
  valid: JsonValue,
  depth = 0,
): readonly Invalid[] {
  const members = alternativesOf(source.contract, schema);
  const flat = flatten(
    source.contract,
    members.find((member) => source.validate(member, valid).length === 0) ?? schema,
  );
  const own = [...wrongTypes(flat), ...wrongValues(flat), ...wrongLists(flat, valid)].map((one) => ({
    ...one,
    at: "",
  }));
  const inner =
    depth > 4
      ? []
      : [...insideObject(source, flat, schema, valid, depth), ...insideList(source, flat, valid, depth)];
  return [...own, ...inner].filter(({ value }) => source.validate(schema, value).length > 0);
}

type Own = Omit<Invalid, "at">;

function wrongTypes(flat: JsonObject): readonly Own[] {
  const types = new Set(typesOf(flat));
  const samples: readonly (readonly [string, JsonValue])[] = [
    ["null", null],
    ["string", "7"],
    ["string", "true"],
    ["integer", 7],
    ["number", 1.5],
    ["boolean", true],
    ["array", []],
    ["object", {}],
  ];
  return samples
    .filter(([type]) => !types.has(type) && !(type === "integer" && types.has("number")))
    .map(([type, value]) => ({ value, why: `of type ${type}` }));
}

function wrongValues(flat: JsonObject): readonly Own[] {
  const made: Own[] = [];
  const whole = typesOf(flat).includes("integer");
  const step = whole ? 1 : 0.01;
  const number = (key: string, make: (bound: number) => Own): void => {
    const bound = flat[key];
    if (typeof bound === "number") made.push(make(bound));
  };
  number("minimum", (bound) => ({ value: bound - step, why: `below its minimum of ${bound}` }));
  number("maximum", (bound) => ({ value: bound + step, why: `above its maximum of ${bound}` }));
  number("exclusiveMinimum", (bound) => ({ value: bound, why: `not above ${bound}` }));
  number("exclusiveMaximum", (bound) => ({ value: bound, why: `not below ${bound}` }));
  // OpenAPI Format Registry: int32 is signed, of 32 bits.
  if (flat["format"] === "int32") made.push({ value: 2 ** 31, why: "beyond 32 bits" });
  if (typesOf(flat).includes("string")) made.push(...wrongStrings(flat));
  if (isArray(flat["enum"]) || flat["const"] !== undefined)
    made.push({ value: "no_such_value", why: "not one of its values" });
  return made;
}

function wrongStrings(flat: JsonObject): readonly Own[] {
  const { minLength, maxLength } = lengthsOf(flat);
  const { pattern, format } = flat;
  return [
    { value: "", why: "empty" },
    ...(minLength > 1 ? [{ value: "a".repeat(minLength - 1), why: `shorter than ${minLength}` }] : []),
    ...(flat["maxLength"] === undefined
      ? []
      : [{ value: tooLong(flat, maxLength), why: `longer than ${maxLength}` }]),
    ...(typeof pattern === "string"
      ? ["!", "no match\n", "@@ @@", " ", "http://example.com/hook", "ÄÖÜ"].map((value) => ({
          value,
          why: `not matching ${pattern}`,
        }))
      : []),
    ...(format === undefined
      ? []
      : ["not a value of the format", "2026-13-41", "2026-02-30"].map((value) => ({
          value,
          why: `not of format ${JSON.stringify(format)}`,
        }))),
  ];
}

/** In the alphabet of an example where there is one, so that its length alone is wrong. */
function tooLong(flat: JsonObject, maxLength: number): string {
  const examples = isArray(flat["examples"]) ? flat["examples"] : [];
  const start = typeof examples[0] === "string" ? examples[0] : "";
  return start + "a".repeat(maxLength + 1 - start.length);
}

function wrongLists(flat: JsonObject, valid: JsonValue): readonly Own[] {
  if (!typesOf(flat).includes("array")) return [];
  const list = isArray(valid) ? valid : [];
  const { minItems, maxItems } = flat;
  const [first] = list;
  return [
    ...(typeof minItems === "number" && minItems > 0
      ? [{ value: list.slice(0, minItems - 1), why: `of fewer than ${minItems} items` }]
      : []),
    ...(typeof maxItems === "number" && first !== undefined
      ? [{ value: many(first, maxItems + 1), why: `of more than ${maxItems} items` }]
      : []),
    ...(flat["uniqueItems"] === true && first !== undefined
      ? [{ value: [first, first], why: "with an item twice" }]
      : []),
  ];
}

/** Different items of one kind. */
function many(item: JsonValue, count: number): JsonValue {
  return Array.from({ length: count }, (_, index) => {
    if (typeof item === "string") return `${item.slice(0, 8)}${index}`;
    if (typeof item === "number") return item + index;
    if (!isObject(item)) return item;
    const [name] = Object.entries(item).find(([, value]) => typeof value === "string") ?? [];
    return name === undefined ? item : { ...item, [name]: `${item[name]}${index}` };
  });
}

function insideObject(
  source: ValueSource,
  flat: JsonObject,
  schema: JsonSchema,
  valid: JsonValue,
  depth: number,
): readonly Invalid[] {
  if (!isObject(valid)) return [];
  const { contract } = source;
  const made: Invalid[] = [];
  for (const name of requiredOf(contract, schema)) {
    const { [name]: _, ...rest } = valid;
    made.push({ value: rest, why: `without its required field ${name}`, at: name });
  }
  if (flat["additionalProperties"] === false)
    made.push({
      value: { ...valid, no_such_field: 1 },
      why: "with a field that it does not have",
      at: "no_such_field",
    });
  made.push(...wrongMaps(source, flat, valid, depth));
  if (typeof flat["minProperties"] === "number" && flat["minProperties"] > 0)
    made.push({ value: {}, why: "without any field", at: "" });
  for (const [name, inner] of Object.entries(propertiesOf(contract, schema))) {
    const value = valid[name];
    if (value === undefined) continue;
    for (const one of invalidsOf(source, inner, value, depth + 1))
      made.push({ value: { ...valid, [name]: one.value }, why: one.why, at: join(name, one.at) });
  }
  return made;
}

/** Of objects whose names are the caller's own: too many of them, names and values that may not be. */
function wrongMaps(
  source: ValueSource,
  flat: JsonObject,
  valid: JsonObject,
  depth: number,
): readonly Invalid[] {
  const { maxProperties, propertyNames, additionalProperties: inner } = flat;
  if (!isSchema(inner) || typeof inner === "boolean") return [];
  const [name = "key", value] = Object.entries(valid)[0] ?? [];
  const own = value ?? flatten(source.contract, inner)["default"] ?? "a";
  const made: Invalid[] = [];
  if (typeof maxProperties === "number") {
    const all = Array.from({ length: maxProperties + 1 }, (_, index) => [`k${index}`, own]);
    made.push({ value: Object.fromEntries(all), why: `with more than ${maxProperties} fields`, at: "" });
  }
  if (isSchema(propertyNames)) {
    const names = flatten(source.contract, propertyNames);
    const { maxLength } = lengthsOf(names);
    if (names["maxLength"] !== undefined)
      made.push({
        value: { ["k".repeat(maxLength + 1)]: own },
        why: `with a name longer than ${maxLength}`,
        at: "",
      });
    made.push({ value: { "": own }, why: "with an empty name", at: "" });
  }
  for (const one of invalidsOf(source, inner, own, depth + 1))
    made.push({ value: { ...valid, [name]: one.value }, why: `with a value ${one.why}`, at: "" });
  return made;
}

function insideList(
  source: ValueSource,
  flat: JsonObject,
  valid: JsonValue,
  depth: number,
): readonly Invalid[] {
  const [first, ...rest] = isArray(valid) ? valid : [];
  if (first === undefined || !isSchema(flat["items"])) return [];
  return invalidsOf(source, flat["items"], first, depth + 1).map((one) => ({
    value: [one.value, ...rest],
    why: one.why,
    at: join("0", one.at),
  }));
}

function join(name: string, at: string): string {
  return at === "" ? name : `${name}.${at}`;
}

/** What a parameter may not be on the wire, where everything is text. */
export function invalidTextsOf(source: ValueSource, schema: JsonSchema): readonly Own[] {
  const flat = flatten(source.contract, schema);
  const types = new Set(typesOf(flat));
  const made: Own[] = [];
  if (types.has("integer") || types.has("number")) {
    const texts = ["abc", "", "NaN", "0x10", "1e400", ...(types.has("integer") ? ["1.5"] : [])];
    made.push(...texts.map((value) => ({ value, why: "no number that it may be" })));
    made.push(...wrongValues(flat).filter(({ value }) => typeof value === "number"));
    return made;
  }
  if (types.has("boolean"))
    made.push(...["yes", "2", ""].map((value) => ({ value, why: "neither true nor false" })));
  else made.push(...wrongValues(flat).filter(({ value }) => typeof value === "string"));
  return made.filter(({ value }) => types.has("boolean") || source.validate(schema, value).length > 0);
}
