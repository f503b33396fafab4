import { createCodec } from "@outfame/runtime/codec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/model/schema.ts";
import { settle } from "../../src/targets/typescript/convert/clash.ts";
import { conversionOf } from "../../src/targets/typescript/convert/conversion.ts";
import { Positions } from "../../src/targets/typescript/convert/positions.ts";
import { documentOf, jsonResponse, modelOf } from "../support/model.ts";

type Json = Readonly<Record<string, unknown>>;

const names = ["a", "b", "c", "__proto__", "constructor"] as const;
const leaves: readonly Json[] = [
  { type: "string", format: "date-time" },
  { type: "integer", format: "int64" },
  { type: "string", format: "int64" },
  { type: "string" },
  { type: "integer" },
  { type: "boolean" },
  { type: ["string", "null"], format: "date-time" },
  { enum: ["x", "y"] },
  { $ref: "#/components/schemas/Moment" },
];

/** Properties by name; `__proto__` too is one of its own. */
const record = (pairs: readonly (readonly [string, unknown])[]): Json => Object.fromEntries(pairs);

const { schema: anySchema } = fc.letrec<{ schema: Json; object: Json }>((tie) => ({
  object: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), tie("schema")), {
      selector: ([name]) => name,
      maxLength: 4,
    })
    .chain((pairs) =>
      fc.subarray(pairs.map(([name]) => name)).map((required) => ({
        type: "object",
        properties: record(pairs),
        required,
      })),
    ),
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...leaves),
    tie("schema").map((items) => ({ type: "array", items })),
    tie("schema").map((additionalProperties) => ({ type: "object", additionalProperties })),
    fc
      .tuple(tie("schema"), tie("schema"))
      .map((prefixItems) => ({ type: "array", prefixItems, items: false, minItems: 2 })),
    tie("object"),
    fc.array(tie("object"), { minLength: 2, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    fc.array(tie("schema"), { minLength: 2, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(tie("object"), { minLength: 2, maxLength: 3 }).map((members) => ({
      oneOf: members.map((member, index) => ({
        ...member,
        properties: { ...(member["properties"] as Json), kind: { const: index } },
        required: ["kind"],
      })),
    })),
    fc.constant({ $ref: "#/components/schemas/Tree" }),
  ),
}));

const components = (root: Json): object => ({
  schemas: {
    Root: root,
    Moment: { type: "string", format: "date-time" },
    Tree: {
      type: "object",
      required: ["at"],
      properties: {
        at: { type: "string", format: "date-time" },
        id: { type: "integer", format: "int64" },
        children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
      },
    },
  },
});

const moments = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
const integers = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.integer().map(BigInt));

/** Values as programs hold them. */
function held(schema: Schema, positions: Positions, depth = 0): fc.Arbitrary<unknown> {
  const inner = (next: Schema): fc.Arbitrary<unknown> => held(next, positions, depth + 1);
  const leaf = positions.leafAt(schema);
  if (leaf === "date-time") return moments;
  if (leaf !== undefined) return integers;
  switch (schema.kind) {
    case "ref": {
      const target = positions.resolve(schema.name);
      if (target === undefined) throw new Error(schema.name);
      return positions.kept.has(schema) ? fc.string() : inner(target);
    }
    case "string":
      return fc.string();
    case "number":
      return fc.integer();
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...schema.values);
    case "array":
      return depth > 5 ? fc.constant([]) : fc.array(inner(schema.items), { maxLength: 3 });
    case "tuple":
      return fc.tuple(...schema.prefix.map(inner));
    case "union":
      return fc.oneof(...schema.members.map(inner));
    case "object": {
      const { additional, properties } = schema;
      const own = properties
        .filter(({ required }) => required || depth < 5)
        .map(({ name, required, schema: property }) =>
          (required
            ? inner(property).map((value) => [value])
            : fc.option(inner(property).map((value) => [value]))
          ).map((value) => [name, value] as const),
        );
      const more =
        additional && depth < 5
          ? fc.array(fc.tuple(fc.string(), inner(additional)), { maxLength: 3 })
          : fc.constant([]);
      return fc
        .tuple(fc.tuple(...own), more)
        .map(([pairs, others]) =>
          Object.fromEntries([
            ...others,
            ...pairs.flatMap(([name, value]) => (value ? [[name, value[0]]] : [])),
          ]),
        );
    }
    default:
      return fc.constant(null);
  }
}

function codecFor(root: Json, options: ConstructorParameters<typeof Positions>[1]) {
  const document = documentOf(
    { responses: { 200: jsonResponse({ $ref: "#/components/schemas/Root" }) } },
    components(root),
  );
  const { api } = modelOf(document);
  const schema = api.schemas.get("Root")?.schema;
  if (schema === undefined) throw new Error("no schema");
  const positions = new Positions(api.schemas, options);
  settle(positions, [schema], []);
  const conversions = [...api.schemas.values()].flatMap((named) => {
    const conversion = conversionOf(named.schema, positions);
    return conversion === undefined ? [] : [[named.name, conversion] as const];
  });
  const conversion = conversionOf(schema, positions);
  // What the generator writes is data that the runtime's types describe: the compiler checks that of generated clients.
  const codec = createCodec(JSON.parse(JSON.stringify(conversions)));
  const spec = {
    id: "id",
    resource: "r",
    method: "POST",
    path: "/",
    response: "json",
    ...(conversion !== undefined && { conversion: JSON.parse(JSON.stringify(conversion)) }),
  } as const;
  const operation = {
    ...spec,
    body: {
      contentType: "application/json",
      ...(conversion !== undefined && { conversion: spec.conversion }),
    },
  };
  const write = (body: unknown): string => {
    const written = codec.write(operation, { body }).body;
    return written instanceof Object && "text" in written && written.constructor.name === "JsonText"
      ? String(written.text)
      : JSON.stringify(written);
  };
  return { schema, positions, write, read: (text: string) => codec.parse(text, operation, 200) };
}

describe("what is written and read again", () => {
  test("is the same, whatever the schema", () => {
    fc.assert(
      fc.property(
        anySchema.chain((root) => {
          const { schema, positions } = codecFor(root, { dates: "Date", int64: "bigint" });
          return fc.tuple(fc.constant(root), held(schema, positions));
        }),
        ([root, value]) => {
          const codec = codecFor(root, { dates: "Date", int64: "bigint" });
          expect(codec.read(codec.write(value))).toEqual(value);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("is what JSON has, where nothing is converted", () => {
    fc.assert(
      fc.property(
        anySchema.filter((root) => !/date-time|int64|\$ref/.test(JSON.stringify(root))),
        fc.json(),
        (root, text) => {
          const codec = codecFor(root, { dates: "Date", int64: "bigint" });
          expect(codec.read(text)).toEqual(JSON.parse(text));
          expect(codec.write(JSON.parse(text))).toBe(JSON.stringify(JSON.parse(text)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
