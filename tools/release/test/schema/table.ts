/** Pairs of schemas: whether all values of the first are values of the second, and the reverse. */
import type { JsonValue } from "../../src/schema/json.ts";

export type Want = "yes" | "no" | "unknown";
export type Row = readonly [a: JsonValue, b: JsonValue, forth: Want, back: Want];

const string = { type: "string" };
const object = (properties: Record<string, JsonValue>, rest: Record<string, JsonValue> = {}) => ({
  type: "object",
  properties,
  ...rest,
});
const variant = (tag: string, rest: Record<string, JsonValue> = {}) =>
  object({ tag: { const: tag }, ...rest }, { required: ["tag"] });

/** A condition. Made of entries, as an object with a `then` is not to be awaited. */
const when = (condition: JsonValue, then: JsonValue, otherwise: JsonValue = true): JsonValue =>
  Object.fromEntries([
    ["if", condition],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema (core §10.2.2.2); nothing here is awaited
    ["then", then],
    ["else", otherwise],
  ]);

/** By keyword: a change that narrows or widens, and one that changes nothing. */
export const table: Readonly<Record<string, readonly Row[]>> = {
  type: [
    [{ type: "integer" }, { type: "number" }, "yes", "no"],
    [{ type: ["string", "null"] }, { type: ["null", "string"] }, "yes", "yes"],
    [string, { type: ["string", "null"] }, "yes", "no"],
    [string, { type: ["string"] }, "yes", "yes"],
    [string, { type: "integer" }, "no", "no"],
    [{ type: ["string", "null"] }, { anyOf: [string, { type: "null" }] }, "yes", "yes"],
  ],
  enum: [
    [{ enum: ["a"] }, { enum: ["a", "b"] }, "yes", "no"],
    [{ enum: ["b", "a"] }, { enum: ["a", "b"] }, "yes", "yes"],
    [{ enum: ["a", 1, null] }, { type: ["string", "integer", "null"] }, "yes", "no"],
    [{ type: "boolean" }, { enum: [false, true] }, "yes", "yes"],
  ],
  const: [
    [{ const: "a" }, { enum: ["a"] }, "yes", "yes"],
    [{ const: { a: 1, b: 2 } }, { const: { b: 2, a: 1 } }, "yes", "yes"],
    [{ const: "a" }, string, "yes", "no"],
  ],
  minimum: [
    [{ type: "number", minimum: 2 }, { type: "number", minimum: 1 }, "yes", "no"],
    [{ type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 }, "yes", "yes"],
    [{ type: "number", minimum: 1 }, { type: "number", exclusiveMinimum: 1 }, "no", "yes"],
    [{ type: "integer", minimum: 0.5 }, { type: "integer", minimum: 1 }, "yes", "yes"],
  ],
  maximum: [
    [{ type: "integer", maximum: 5 }, { type: "integer", maximum: 6 }, "yes", "no"],
    [{ type: "integer", minimum: 3, maximum: 3 }, { const: 3 }, "yes", "yes"],
  ],
  exclusiveMinimum: [[{ exclusiveMinimum: 1 }, { minimum: 1 }, "yes", "no"]],
  exclusiveMaximum: [
    [{ type: "integer", exclusiveMaximum: 6 }, { type: "integer", maximum: 5 }, "yes", "yes"],
    [{ type: "number", exclusiveMaximum: 6 }, { type: "number", maximum: 6 }, "yes", "no"],
  ],
  multipleOf: [
    [{ multipleOf: 4 }, { multipleOf: 2 }, "yes", "no"],
    [{ type: "integer" }, { type: "number", multipleOf: 1 }, "yes", "yes"],
    [
      { type: "integer", multipleOf: 6 },
      { allOf: [{ type: "integer" }, { multipleOf: 2 }, { multipleOf: 3 }] },
      "yes",
      "yes",
    ],
    [{ type: "number", multipleOf: 0.5 }, { type: "number", multipleOf: 0.25 }, "yes", "no"],
  ],
  minLength: [
    [{ minLength: 2 }, { minLength: 1 }, "yes", "no"],
    [string, { type: "string", minLength: 0 }, "yes", "yes"],
    [{ type: "string", minLength: 1 }, { type: "string", pattern: "[^]" }, "yes", "yes"],
  ],
  maxLength: [
    [{ maxLength: 2 }, { maxLength: 3 }, "yes", "no"],
    [{ type: "string", maxLength: 0 }, { const: "" }, "yes", "yes"],
  ],
  pattern: [
    [{ pattern: "^a+$" }, { pattern: "^a" }, "yes", "no"],
    [{ pattern: "^[ab]$" }, { pattern: "^(a|b)$" }, "yes", "yes"],
    [{ pattern: "^[0-9]{3}$" }, { pattern: "^\\d{3}$" }, "yes", "yes"],
    [{ type: "string", pattern: "^[a-z]{2,4}$" }, { type: "string", maxLength: 4 }, "yes", "no"],
    [{ pattern: "^(?=a)b" }, { pattern: "^(?=a)b" }, "yes", "yes"],
    [
      { type: "string", pattern: "^(?!x)[a-z]+$" },
      { type: "string", pattern: "^(?!y)[a-z]+$" },
      "unknown",
      "unknown",
    ],
  ],
  format: [
    [{ type: "string", format: "date" }, string, "yes", "no"],
    [{ type: "string", format: "date" }, { type: "string", maxLength: 10 }, "yes", "no"],
    [{ type: "string", format: "uuid" }, { type: "string", format: "email" }, "no", "no"],
    [{ type: "integer", format: "int32" }, { type: "integer", format: "int64" }, "yes", "no"],
    [{ type: "string", format: "password" }, string, "yes", "yes"],
    [{ type: "string", format: "handle" }, string, "yes", "unknown"],
  ],
  items: [
    [{ items: { type: "integer" } }, { items: { type: "number" } }, "yes", "no"],
    [{ items: {} }, { items: true }, "yes", "yes"],
    [{ type: "array", items: false }, { type: "array", maxItems: 0 }, "yes", "yes"],
  ],
  prefixItems: [
    [{ prefixItems: [string, string] }, { prefixItems: [string] }, "yes", "no"],
    [{ prefixItems: [string], items: string }, { items: string }, "yes", "yes"],
  ],
  contains: [
    [{ type: "array", contains: { const: 1 } }, { type: "array", minItems: 1 }, "yes", "no"],
    [{ contains: string }, { not: { type: "array", items: { not: string } } }, "yes", "yes"],
  ],
  minContains: [
    [{ contains: string, minContains: 2 }, { contains: string }, "yes", "no"],
    [{ contains: string, minContains: 0 }, {}, "yes", "yes"],
  ],
  maxContains: [[{ contains: string, maxContains: 1 }, { contains: string }, "yes", "no"]],
  minItems: [
    [{ minItems: 2 }, { minItems: 1 }, "yes", "no"],
    [{ minItems: 0 }, {}, "yes", "yes"],
  ],
  maxItems: [[{ maxItems: 2 }, { maxItems: 3 }, "yes", "no"]],
  uniqueItems: [
    [{ uniqueItems: true }, { uniqueItems: false }, "yes", "no"],
    [{ type: "array", uniqueItems: true, maxItems: 1 }, { type: "array", maxItems: 1 }, "yes", "yes"],
    [
      { type: "array", uniqueItems: true, items: { enum: [1, 2] } },
      { type: "array", maxItems: 2 },
      "yes",
      "no",
    ],
  ],
  unevaluatedItems: [
    [
      { allOf: [{ prefixItems: [string] }], unevaluatedItems: false },
      { prefixItems: [string], items: false },
      "yes",
      "yes",
    ],
    [{ prefixItems: [string], unevaluatedItems: false }, { prefixItems: [string] }, "yes", "no"],
  ],
  properties: [
    [object({ a: string, b: string }), object({ a: string }), "yes", "no"],
    [object({ a: true }), { type: "object" }, "yes", "yes"],
    [
      object({ a: string }, { additionalProperties: false }),
      object({ a: string, b: string }, { additionalProperties: false }),
      "yes",
      "no",
    ],
    [
      object({ "a/b~c": string, "": string }),
      object({ "a/b~c": { type: "integer" }, "": string }),
      "no",
      "no",
    ],
  ],
  patternProperties: [
    [{ patternProperties: { "^x-": string } }, {}, "yes", "no"],
    [{ patternProperties: { "^a$": string } }, { properties: { a: string } }, "yes", "yes"],
  ],
  additionalProperties: [
    [{ additionalProperties: false }, { additionalProperties: true }, "yes", "no"],
    [{ additionalProperties: true }, {}, "yes", "yes"],
    [
      object({ a: string }, { additionalProperties: string }),
      { type: "object", additionalProperties: string },
      "yes",
      "yes",
    ],
  ],
  unevaluatedProperties: [
    [
      { allOf: [object({ a: string })], unevaluatedProperties: false },
      object({ a: string }, { additionalProperties: false }),
      "yes",
      "yes",
    ],
    [
      { anyOf: [object({ a: string }), object({ b: string })], unevaluatedProperties: false },
      { type: "object", maxProperties: 2 },
      "yes",
      "no",
    ],
    [{ properties: { a: string }, unevaluatedProperties: false }, { properties: { a: string } }, "yes", "no"],
  ],
  propertyNames: [
    [{ propertyNames: { maxLength: 2 } }, {}, "yes", "no"],
    [
      { propertyNames: { enum: ["a"] }, patternProperties: { "^a": {} } },
      { propertyNames: { enum: ["a"] }, patternProperties: { "^a": { type: "string" } } },
      "no",
      "yes",
    ],
    [
      { type: "object", propertyNames: { enum: ["a"] } },
      { type: "object", properties: { a: true }, additionalProperties: false },
      "yes",
      "yes",
    ],
  ],
  required: [
    [{ required: ["a", "b"] }, { required: ["b"] }, "yes", "no"],
    [{ required: ["a", "b"] }, { required: ["b", "a"] }, "yes", "yes"],
    [{ required: [] }, {}, "yes", "yes"],
  ],
  minProperties: [
    [{ minProperties: 2 }, { minProperties: 1 }, "yes", "no"],
    [
      { type: "object", required: ["a"] },
      { type: "object", minProperties: 1, required: ["a"] },
      "yes",
      "yes",
    ],
  ],
  maxProperties: [
    [{ maxProperties: 1 }, { maxProperties: 2 }, "yes", "no"],
    [object({ a: true }, { additionalProperties: false }), { type: "object", maxProperties: 1 }, "yes", "no"],
  ],
  dependentRequired: [
    [{ required: ["b"] }, { dependentRequired: { a: ["b"] } }, "yes", "no"],
    [{ dependentRequired: { a: ["b"] } }, { dependentSchemas: { a: { required: ["b"] } } }, "yes", "yes"],
  ],
  dependentSchemas: [[{ dependentSchemas: { a: false } }, {}, "yes", "no"]],
  dependencies: [[{ dependencies: { a: ["b"] } }, {}, "yes", "no"]],
  allOf: [
    [{ allOf: [string, { maxLength: 3 }] }, { type: "string", maxLength: 3 }, "yes", "yes"],
    [{ allOf: [string] }, string, "yes", "yes"],
    [{ allOf: [string, { maxLength: 3 }] }, { allOf: [string] }, "yes", "no"],
  ],
  anyOf: [
    [{ anyOf: [string] }, { anyOf: [string, { type: "null" }] }, "yes", "no"],
    [{ anyOf: [string, { type: "null" }] }, { anyOf: [{ type: "null" }, string] }, "yes", "yes"],
  ],
  oneOf: [
    [{ oneOf: [variant("a"), variant("b")] }, { oneOf: [variant("b"), variant("a")] }, "yes", "yes"],
    [{ oneOf: [variant("a")] }, { oneOf: [variant("a"), variant("b")] }, "yes", "no"],
    [
      { oneOf: [variant("a"), variant("b", { x: string })] },
      { oneOf: [variant("a"), variant("b")] },
      "yes",
      "no",
    ],
    [
      { oneOf: [{ type: "integer" }, { type: "number" }] },
      { type: "number", not: { type: "integer" } },
      "yes",
      "yes",
    ],
    [{ oneOf: [variant("a"), variant("b")] }, { anyOf: [variant("a"), variant("b")] }, "yes", "yes"],
  ],
  not: [
    [{ not: string }, { not: { type: "string", maxLength: 1 } }, "yes", "no"],
    [{ not: { not: string } }, string, "yes", "yes"],
    [{ not: string }, { type: ["null", "boolean", "number", "array", "object"] }, "yes", "yes"],
  ],
  if: [
    [when(string, { maxLength: 2 }), {}, "yes", "no"],
    [when(string, { maxLength: 2 }), { anyOf: [{ not: string }, { maxLength: 2 }] }, "yes", "yes"],
  ],
  ...Object.fromEntries<readonly Row[]>([
    [
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema (core §10.2.2.2); nothing here is awaited
      "then",
      [
        [when(string, false), { not: string }, "yes", "yes"],
        [when(string, false), {}, "yes", "no"],
      ],
    ],
  ]),
  else: [
    [when(string, true, false), string, "yes", "yes"],
    [when(string, true, false), {}, "yes", "no"],
  ],
  $ref: [
    [{ $ref: "#/$defs/a", $defs: { a: string } }, string, "yes", "yes"],
    [{ $ref: "#/$defs/a", $defs: { a: string }, maxLength: 2 }, string, "yes", "no"],
    [
      {
        $ref: "#/$defs/tree",
        $defs: { tree: object({ left: { $ref: "#/$defs/tree" }, value: { type: "integer" } }) },
      },
      {
        $ref: "#/$defs/node",
        $defs: { node: object({ left: { $ref: "#/$defs/node" }, value: { type: "number" } }) },
      },
      "yes",
      "no",
    ],
    [
      {
        $ref: "#/$defs/list",
        $defs: { list: { anyOf: [{ type: "null" }, object({ next: { $ref: "#/$defs/list" } })] } },
      },
      {
        $ref: "#/$defs/chain",
        $defs: { chain: { anyOf: [object({ next: { $ref: "#/$defs/chain" } }), { type: "null" }] } },
      },
      "yes",
      "yes",
    ],
    [{ $ref: "elsewhere.json" }, string, "unknown", "unknown"],
  ],
  annotations: [
    [{ type: "string", title: "a", default: "x", examples: ["y"], deprecated: true }, string, "yes", "yes"],
    [{ type: "string", "x-anything": 1 }, string, "yes", "yes"],
  ],
  booleans: [
    [false, { not: {} }, "yes", "yes"],
    [true, {}, "yes", "yes"],
    [false, string, "yes", "no"],
  ],
  opaque: [[{ $dynamicRef: "#a" }, {}, "yes", "unknown"]],
};
