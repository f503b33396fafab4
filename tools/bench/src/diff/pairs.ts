/** Pairs of schemas of which one is narrower, with a value that proves it; and pairs that say the same in other words. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Schema = { readonly [key: string]: Json };

/** `narrow` allows only what `wide` allows; `witness` is what it leaves out. */
export interface Narrowing {
  readonly title: string;
  readonly wide: Schema;
  readonly narrow: Schema;
  readonly witness: Json;
}

export interface Rewriting {
  readonly title: string;
  readonly one: Schema;
  readonly other: Schema;
}

const narrow = (title: string, wide: Schema, narrower: Schema, witness: Json): Narrowing => ({
  title,
  wide,
  narrow: narrower,
  witness,
});
const object = (properties: Schema, rest: Schema = {}): Schema => ({ type: "object", properties, ...rest });
const string = { type: "string" };
const list = (rest: Schema = {}): Schema => ({ type: "array", items: string, ...rest });
const tagged = (tag: string, rest: Schema = {}): Schema =>
  object({ tag: { const: tag }, ...rest }, { required: ["tag"] });

export const narrowings: readonly Narrowing[] = [
  narrow("type loses null", { type: ["string", "null"] }, string, null),
  narrow("type loses a type", { type: ["string", "integer"] }, string, 1),
  narrow("number becomes integer", { type: "number" }, { type: "integer" }, 1.5),
  narrow("type is demanded", {}, string, 1),
  narrow("enum loses a value", { enum: ["a", "b"] }, { enum: ["a"] }, "b"),
  narrow("enum is demanded", string, { type: "string", enum: ["a", "b"] }, "c"),
  narrow("const for enum", { enum: ["a", "b"] }, { const: "a" }, "b"),
  narrow("const is demanded", { type: "integer" }, { type: "integer", const: 3 }, 4),
  narrow("minimum is raised", { type: "integer", minimum: 1 }, { type: "integer", minimum: 2 }, 1),
  narrow("minimum is demanded", { type: "integer" }, { type: "integer", minimum: 0 }, -1),
  narrow("maximum is lowered", { type: "number", maximum: 9 }, { type: "number", maximum: 8 }, 9),
  narrow("maximum is demanded", { type: "number" }, { type: "number", maximum: 8 }, 9),
  narrow(
    "exclusiveMinimum for minimum",
    { type: "number", minimum: 0 },
    { type: "number", exclusiveMinimum: 0 },
    0,
  ),
  narrow(
    "exclusiveMaximum is lowered",
    { type: "number", exclusiveMaximum: 9 },
    { type: "number", exclusiveMaximum: 8 },
    8,
  ),
  narrow("multipleOf is demanded", { type: "integer" }, { type: "integer", multipleOf: 2 }, 3),
  narrow("multipleOf grows", { type: "integer", multipleOf: 2 }, { type: "integer", multipleOf: 4 }, 2),
  narrow("minLength is raised", { type: "string", minLength: 1 }, { type: "string", minLength: 2 }, "a"),
  narrow("minLength is demanded", string, { type: "string", minLength: 1 }, ""),
  narrow("maxLength is lowered", { type: "string", maxLength: 4 }, { type: "string", maxLength: 3 }, "abcd"),
  narrow("maxLength is demanded", string, { type: "string", maxLength: 3 }, "abcd"),
  narrow("pattern is demanded", string, { type: "string", pattern: "^[a-z]+$" }, "A"),
  narrow(
    "pattern is narrowed",
    { type: "string", pattern: "^[a-z]+$" },
    { type: "string", pattern: "^[a-m]+$" },
    "z",
  ),
  narrow("format is demanded", string, { type: "string", format: "date" }, "soon"),
  narrow("minItems is raised", list({ minItems: 1 }), list({ minItems: 2 }), ["a"]),
  narrow("minItems is demanded", list(), list({ minItems: 1 }), []),
  narrow("maxItems is lowered", list({ maxItems: 2 }), list({ maxItems: 1 }), ["a", "b"]),
  narrow("maxItems is demanded", list(), list({ maxItems: 1 }), ["a", "b"]),
  narrow("uniqueItems is demanded", list(), list({ uniqueItems: true }), ["a", "a"]),
  narrow("items are narrowed", list(), list({ items: { type: "string", maxLength: 1 } }), ["ab"]),
  narrow("items are demanded", { type: "array" }, list(), [1]),
  narrow("contains is demanded", list(), list({ contains: { const: "a" } }), ["b"]),
  narrow(
    "minContains is raised",
    list({ contains: { const: "a" }, minContains: 1 }),
    list({ contains: { const: "a" }, minContains: 2 }),
    ["a"],
  ),
  narrow(
    "prefixItems is narrowed",
    { type: "array", prefixItems: [{ type: "number" }] },
    { type: "array", prefixItems: [{ type: "integer" }] },
    [0.5],
  ),
  narrow("a property is demanded", object({ a: string }), object({ a: string }, { required: ["a"] }), {}),
  narrow(
    "another property is demanded",
    object({ a: string, b: string }, { required: ["a"] }),
    object({ a: string, b: string }, { required: ["a", "b"] }),
    { a: "" },
  ),
  narrow("a property is narrowed", object({ a: { type: "number" } }), object({ a: { type: "integer" } }), {
    a: 0.5,
  }),
  narrow(
    "a property deep inside is narrowed",
    object({ a: object({ b: list() }) }),
    object({ a: object({ b: list({ maxItems: 1 }) }) }),
    { a: { b: ["", ""] } },
  ),
  narrow(
    "an optional property of a closed object goes",
    object({ a: string, b: string }, { additionalProperties: false }),
    object({ a: string }, { additionalProperties: false }),
    { b: "" },
  ),
  narrow(
    "an object is closed",
    object({ a: string }),
    object({ a: string }, { additionalProperties: false }),
    {
      b: 1,
    },
  ),
  narrow(
    "additionalProperties is narrowed",
    object({}, { additionalProperties: { type: "number" } }),
    object({}, { additionalProperties: { type: "integer" } }),
    { b: 0.5 },
  ),
  narrow("patternProperties is demanded", object({}), object({}, { patternProperties: { "^x-": string } }), {
    "x-a": 1,
  }),
  narrow(
    "propertyNames is demanded",
    { type: "object" },
    { type: "object", propertyNames: { maxLength: 2 } },
    { abc: 1 },
  ),
  narrow(
    "minProperties is raised",
    { type: "object", minProperties: 1 },
    { type: "object", minProperties: 2 },
    { a: 1 },
  ),
  narrow(
    "maxProperties is demanded",
    { type: "object" },
    { type: "object", maxProperties: 1 },
    {
      a: 1,
      b: 1,
    },
  ),
  narrow(
    "dependentRequired is demanded",
    object({ a: string, b: string }),
    object({ a: string, b: string }, { dependentRequired: { a: ["b"] } }),
    { a: "" },
  ),
  narrow(
    "dependentSchemas is demanded",
    object({ a: string, b: string }),
    object({ a: string, b: string }, { dependentSchemas: { a: { required: ["b"] } } }),
    { a: "" },
  ),
  narrow("allOf gains a part", { allOf: [string] }, { allOf: [string, { minLength: 1 }] }, ""),
  narrow("anyOf loses a way", { anyOf: [string, { type: "integer" }] }, { anyOf: [string] }, 1),
  narrow("oneOf loses a way", { oneOf: [tagged("a"), tagged("b")] }, { oneOf: [tagged("a")] }, { tag: "b" }),
  narrow(
    "a way of oneOf is narrowed",
    { oneOf: [tagged("a"), tagged("b", { n: { type: "number" } })] },
    { oneOf: [tagged("a"), tagged("b", { n: { type: "integer" } })] },
    { tag: "b", n: 0.5 },
  ),
  narrow("not is demanded", string, { type: "string", not: { const: "a" } }, "a"),
  narrow(
    "oneOf for anyOf, where both may hold",
    { anyOf: [string, { minLength: 2 }] },
    {
      oneOf: [string, { minLength: 2 }],
    },
    "ab",
  ),
  narrow(
    "if and then are demanded",
    object({ a: string, b: string }),
    object(
      { a: string, b: string },
      Object.fromEntries([
        ["if", { required: ["a"] }],
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema (core §10.2.2.2); nothing here is awaited
        ["then", { required: ["b"] }],
      ]),
    ),
    { a: "" },
  ),
  narrow(
    "unevaluatedProperties is demanded",
    { type: "object", allOf: [object({ a: string })] },
    { type: "object", allOf: [object({ a: string })], unevaluatedProperties: false },
    { b: 1 },
  ),
];

export const rewritings: readonly Rewriting[] = [
  {
    title: "null among the types, or as a way of anyOf",
    one: { type: ["string", "null"] },
    other: { anyOf: [string, { type: "null" }] },
  },
  { title: "types in another order", one: { type: ["string", "null"] }, other: { type: ["null", "string"] } },
  { title: "values in another order", one: { enum: ["a", "b"] }, other: { enum: ["b", "a"] } },
  {
    title: "a constant, or a list of one value",
    one: { type: "string", const: "a" },
    other: { type: "string", enum: ["a"] },
  },
  {
    title: "required in another order",
    one: object({ a: string, b: string }, { required: ["a", "b"] }),
    other: object({ a: string, b: string }, { required: ["b", "a"] }),
  },
  {
    title: "ways of oneOf in another order",
    one: { oneOf: [tagged("a"), tagged("b")] },
    other: { oneOf: [tagged("b"), tagged("a")] },
  },
  {
    title: "oneOf, or anyOf, where only one can hold",
    one: { oneOf: [tagged("a"), tagged("b")] },
    other: { anyOf: [tagged("a"), tagged("b")] },
  },
  { title: "allOf of one, or itself", one: { allOf: [string] }, other: string },
  {
    title: "parts of allOf, or one schema",
    one: { allOf: [object({ a: string }), object({ b: string }, { required: ["b"] })] },
    other: object({ a: string, b: string }, { required: ["b"] }),
  },
  {
    title: "an exclusive bound of integers, or an inclusive one",
    one: { type: "integer", exclusiveMinimum: 0 },
    other: { type: "integer", minimum: 1 },
  },
  {
    title: "a bound that is implied",
    one: { type: "integer", minimum: 1 },
    other: { type: "integer", minimum: 1, not: { const: 0 } },
  },
  {
    title: "additionalProperties: true, or nothing",
    one: object({ a: string }, { additionalProperties: true }),
    other: object({ a: string }),
  },
  { title: "minItems: 0, or nothing", one: list({ minItems: 0 }), other: list() },
  { title: "boolean, or both its values", one: { type: "boolean" }, other: { enum: [true, false] } },
];
