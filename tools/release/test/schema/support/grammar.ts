/** Small schemas over all keywords, and small values that come close to them. */
import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../../src/schema/json.ts";

const names = ["a", "b", "ab", "x1"] as const;
const name = fc.constantFrom(...names);
const patterns = ["^a", "b$", "^[a-z]+$", "^\\d*$", "^(a|b)$", "a.*b", "^.{2,3}$", "^$|^x", "[^a]"];
const formats = ["date", "uuid", "ipv4", "email", "date-time", "int32", "uri"];
const types = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;

/** Any small value. */
export const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom<JsonValue>(null, true, false, 0, 1, 2, 3, 4, -1, 0.5, 2.5, 6, 10),
    fc.constantFrom<JsonValue>(
      "",
      "a",
      "b",
      "ab",
      "aab",
      "1",
      "42",
      "abc",
      "xyz",
      "A",
      "2026-03-02",
      "192.0.2.1",
    ),
    fc.constantFrom<JsonValue>(
      "3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70",
      "ada@example.com",
      "2026-03-02T12:30:00Z",
    ),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const scalar = fc.constantFrom<JsonValue>(null, true, 0, 1, 2, 3, "", "a", "ab", "b", 0.5, "1");
const count = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 4);

type Entry = readonly (readonly [string, JsonValue])[];
const keyword = (key: string, inner: fc.Arbitrary<JsonValue>): fc.Arbitrary<Entry> =>
  inner.map((one) => [[key, one]] as const);

const simple: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(
  { type: "string" },
  { type: "integer" },
  { type: "string", maxLength: 2 },
  { type: "number", minimum: 1 },
  { enum: ["a", "b", 1] },
  { type: ["string", "null"] },
  { const: "a" },
  {},
);

/** Any small schema; its references lead to the definitions of its document. */
export const schema: fc.Arbitrary<JsonValue> = fc.letrec<{ schema: JsonValue; deep: JsonValue }>((tie) => {
  const inner = tie("schema");
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true });
  const entries: fc.Arbitrary<Entry>[] = [
    keyword(
      "type",
      fc.oneof(
        fc.constantFrom(...types),
        fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
      ),
    ),
    keyword("type", fc.constantFrom("object", "array", "string", "integer")),
    keyword("enum", fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 })),
    keyword("const", scalar),
    ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map((key) => keyword(key, bound)),
    keyword("multipleOf", fc.constantFrom(0.5, 1, 2, 3)),
    ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"].map((key) =>
      keyword(key, count),
    ),
    keyword("pattern", fc.constantFrom(...patterns)),
    keyword("format", fc.constantFrom(...formats)),
    keyword("items", inner),
    keyword("prefixItems", list),
    keyword("contains", inner.map(contained)),
    fc.tuple(inner, count, count).map(([one, min, more]) => [
      ["contains", contained(one)],
      ["minContains", min],
      ["maxContains", min + more],
    ]),
    keyword("uniqueItems", fc.boolean()),
    keyword("unevaluatedItems", inner),
    keyword("properties", map),
    keyword("properties", map),
    keyword(
      "patternProperties",
      fc.dictionary(fc.constantFrom("^a", "b$", "1"), inner, { maxKeys: 2, noNullPrototype: true }),
    ),
    keyword("additionalProperties", inner),
    keyword("unevaluatedProperties", inner),
    keyword(
      "propertyNames",
      fc.constantFrom<JsonObject>(
        { maxLength: 1 },
        { pattern: "^a" },
        { enum: ["a", "b"] },
        { minLength: 2 },
      ),
    ),
    keyword("required", fc.uniqueArray(name, { maxLength: 3 })),
    keyword(
      "dependentRequired",
      fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 2, noNullPrototype: true }),
    ),
    keyword("dependentSchemas", fc.dictionary(name, inner, { maxKeys: 1, noNullPrototype: true })),
    keyword("allOf", list),
    keyword("anyOf", list),
    keyword("oneOf", list),
    keyword("not", inner),
    fc.tuple(inner, inner, inner).map(([test, then, otherwise]) => [
      ["if", test],
      ["then", then],
      ["else", otherwise],
    ]),
    keyword("$ref", fc.constantFrom("#/$defs/one", "#/$defs/two")),
  ];
  const object = fc
    .array(fc.oneof(...entries), { minLength: 1, maxLength: 4 })
    .map((parts): JsonValue => judgeable(Object.fromEntries(parts.flat())));
  return {
    schema: fc.oneof(
      { maxDepth: 2, depthSize: "small" },
      { arbitrary: fc.boolean(), weight: 1 },
      { arbitrary: simple, weight: 3 },
      { arbitrary: tie("deep"), weight: 6 },
    ),
    deep: object,
  };
}).schema;

/**
 * Ajv 8 lets an empty array through where `contains` stands beside `prefixItems`, and takes items for evaluated that a failing
 * branch of `oneOf` has seen, so it can't judge these.
 */
function judgeable(object: JsonObject): JsonObject {
  const dropped = ["contains" in object ? "prefixItems" : "", "oneOf" in object ? "unevaluatedItems" : ""];
  return Object.fromEntries(Object.entries(object).filter(([key]) => !dropped.includes(key)));
}

/** Nor where `contains` holds for everything: so there is one value that it refuses. */
function contained(inner: JsonValue): JsonValue {
  return { allOf: [inner], not: { const: "nothing like this" } };
}

/** A document with two definitions that its schemas refer to, at times in circles. */
export const document: fc.Arbitrary<JsonObject> = fc
  .tuple(schema, schema, schema)
  .map(([main, one, two]) => ({ main, $defs: { one: guard(one), two: guard(two) } }));

/** A definition that refers to another outright could go round in place, which validators don't survive. */
function guard(definition: JsonValue): JsonValue {
  return { type: ["object", "array", "string"], properties: { a: definition }, items: definition };
}

/** The document with one keyword somewhere in it set, changed or taken out. */
export function edited(original: JsonObject): fc.Arbitrary<JsonObject> {
  const places = schemasIn(original["main"] ?? true, ["main"]);
  return fc
    .tuple(fc.constantFrom(...places), schema, fc.nat(), fc.boolean())
    .map(([place, other, pick, remove]) => {
      const copy: JsonObject = structuredClone(original);
      const target = at(copy, place);
      if (typeof target !== "object" || target === null || Array.isArray(target)) return copy;
      const keys = Object.keys(target);
      const key = keys[pick % Math.max(1, keys.length)];
      if (remove && key !== undefined) Reflect.deleteProperty(target, key);
      else if (typeof other === "object" && other !== null) {
        const [first] = Object.entries(other);
        const clash = first === undefined ? undefined : clashes.find((pair) => pair.includes(first[0]));
        if (first !== undefined && !clash?.some((other) => other in target))
          Reflect.set(target, first[0], first[1]);
      }
      return copy;
    });
}

const clashes: readonly (readonly string[])[] = [
  ["prefixItems", "contains"],
  ["unevaluatedItems", "oneOf"],
];

const single: readonly string[] = [
  "items",
  "contains",
  "not",
  "if",
  "then",
  "else",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
];
const many: readonly string[] = [
  "properties",
  "patternProperties",
  "dependentSchemas",
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems",
];

function schemasIn(node: JsonValue, path: readonly string[]): (readonly string[])[] {
  if (typeof node !== "object" || node === null) return [path];
  const inner = Object.entries(node).flatMap(([key, value]: [string, JsonValue]) => {
    if (single.includes(key)) return schemasIn(value, [...path, key]);
    if (!many.includes(key) || typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([part, one]: [string, JsonValue]) =>
      schemasIn(one, [...path, key, part]),
    );
  });
  return [path, ...inner];
}

function at(root: JsonValue, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    root,
  );
}
