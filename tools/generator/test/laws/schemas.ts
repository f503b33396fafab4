import fc from "fast-check";
import { isArray } from "../../src/document/json.ts";
import type { JsonObject, JsonValue } from "../../src/model/types.ts";

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Schemas that any other may refer to: a circle, a list of values, a family that a discriminator tells apart. */
export const shared: Readonly<Record<string, JsonObject>> = {
  Node: { type: "object", required: ["id"], properties: { id: { type: "string" }, next: ref("Node") } },
  Level: { type: "string", enum: ["low", "high"] },
  Parent: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" }, level: ref("Level") },
    discriminator: {
      propertyName: "kind",
      mapping: { first: "#/components/schemas/First", second: "Second" },
    },
  },
  First: { allOf: [ref("Parent"), { type: "object", properties: { first: { type: "integer" } } }] },
  Second: { allOf: [ref("Parent"), { type: "object", properties: { second: { type: "boolean" } } }] },
  Closed: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["one", "two"] }, level: ref("Level") },
    discriminator: { propertyName: "kind", mapping: { one: "One", two: "Two" } },
  },
  One: {
    allOf: [
      ref("Closed"),
      { type: "object", required: ["a"], properties: { a: { type: "integer" }, b: ref("Closed") } },
    ],
  },
  Two: { allOf: [ref("Closed"), { type: "object", properties: { a: { type: "string" } } }] },
  Either: { oneOf: [ref("First"), ref("Second")], discriminator: { propertyName: "kind" } },
  Maybe: { anyOf: [ref("Level"), { type: "null" }] },
  List: { type: "array", items: { anyOf: [{ type: "number" }, ref("List")] } },
};

const heir = (name: string, base: JsonObject = ref("Parent")): JsonObject => {
  const { allOf } = shared[name] ?? {};
  const own = isArray(allOf) ? (allOf[1] ?? {}) : {};
  return { allOf: [base, own, { properties: { kind: { const: name.toLowerCase() } } }] };
};

/** The same for validators, which do not read discriminators. */
export const spelledOut: Readonly<Record<string, JsonObject>> = {
  ...shared,
  First: heir("First"),
  Second: heir("Second"),
  Closed: { anyOf: [ref("One"), ref("Two")] },
  One: heir("One", shared["Closed"]),
  Two: heir("Two", shared["Closed"]),
};

const names = ["a", "b", "kind", "x-y"] as const;

const scalar: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  { type: "string" },
  { type: "integer" },
  { type: "number" },
  { type: "boolean" },
  { type: "null" },
  { type: ["string", "null"] },
  { type: ["integer", "string"] },
  { const: "a" },
  { const: 1 },
  { const: null },
  { const: { a: 1 } },
  { enum: ["a", "b", null] },
  { enum: [0, -1, 1.5] },
  { enum: [true, "true"] },
  { enum: [[1], "a"] },
  { type: "string", enum: ["a", "b"] },
  { type: ["string", "null"], enum: ["a", null] },
  { type: "string", format: "date-time" },
  {},
);

// In an `allOf` these would make heirs of their own, whose value is then their name.
const family: ReadonlySet<string> = new Set(["Parent", "First", "Second", "Closed", "One", "Two"]);
const relative = fc.constantFrom(...family).map(ref);

/** Where each of a family is the value itself, so that no run is without one. */
export const relatives: readonly JsonObject[] = [...family].map((name) => ({
  type: "array",
  items: ref(name),
}));
const reference = fc.constantFrom(...Object.keys(shared).filter((name) => !family.has(name))).map(ref);

/** Any small schema that says of what type its values are, as documents do. */
export const anySchema: fc.Arbitrary<JsonObject> = fc.letrec<{ schema: JsonObject }>((tie) => {
  const schema = tie("schema");
  const value = fc.oneof({ weight: 5, arbitrary: schema }, { weight: 1, arbitrary: relative });
  const properties = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3, noNullPrototype: true });
  const required = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 });
  const object = fc
    .record(
      {
        type: fc.constantFrom<JsonValue>("object", ["object", "null"]),
        properties,
        required,
        additionalProperties: fc.oneof(fc.constant(false), fc.constant(true), value),
        patternProperties: schema.map((inner) => ({ "^p": inner })),
      },
      { requiredKeys: ["type"], noNullPrototype: true },
    )
    .map((made) => made as JsonObject);
  const array = fc
    .record(
      {
        type: fc.constant<JsonValue>("array"),
        items: fc.oneof(value, fc.constant(false)),
        prefixItems: fc.array(schema, { minLength: 1, maxLength: 3 }),
        minItems: fc.integer({ min: 0, max: 2 }),
      },
      { requiredKeys: ["type"], noNullPrototype: true },
    )
    .map((made) => made as JsonObject);
  const parts = fc.array(schema, { minLength: 1, maxLength: 3 });
  const composed = fc
    .tuple(fc.constantFrom("oneOf", "anyOf", "allOf"), parts)
    .map(([keyword, list]): JsonObject => ({ [keyword]: list }));
  const together = fc.tuple(composed, object).map(([one, other]): JsonObject => ({ ...other, ...one }));
  const beside = fc.tuple(reference, object).map(([one, other]): JsonObject => ({ ...other, ...one }));
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      scalar,
      reference,
      object,
      array,
      composed,
      together,
      beside,
    ),
  };
}).schema;
