import { describe, expect, it } from "vitest";
import { normalize } from "../../src/normalize/normalize.ts";

/** A schema after all rewrites, and what was said. */
function rewrite(schema: object): { schema: unknown; messages: string[] } {
  const document = { openapi: "3.0.3", components: { schemas: { A: schema } } };
  const before = structuredClone(document);
  const { value, diagnostics } = normalize(document as never);
  expect(document).toEqual(before);
  const plain = JSON.parse(JSON.stringify(value));
  return {
    schema: plain.components.schemas.A,
    messages: diagnostics.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`),
  };
}

describe("rewrites", () => {
  it.each<[name: string, given: object, want: object]>([
    ["nullable type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    ["nullable types", { type: ["string"], nullable: true }, { type: ["string", "null"] }],
    [
      "nullable that is null already",
      { type: ["string", "null"], nullable: true },
      { type: ["string", "null"] },
    ],
    ["not nullable", { type: "string", nullable: false }, { type: "string" }],
    [
      "nullable enum",
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    ["nullable enum without type", { enum: ["a"], nullable: true }, { enum: ["a", null] }],
    [
      "nullable constant",
      { type: "string", const: "a", nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "nullable of anything, left to the schema around it",
      { nullable: true, description: "x" },
      { nullable: true, description: "x" },
    ],
    [
      "nullable alone in a part, meant of the whole",
      { allOf: [{ $ref: "#/x" }, { nullable: true, description: "d" }] },
      { anyOf: [{ allOf: [{ $ref: "#/x" }] }, { type: "null" }] },
    ],
    [
      "the nullable of Swagger 2, and one in quotes",
      {
        type: "object",
        properties: { a: { type: "string", "x-nullable": true }, b: { type: "string", nullable: "true" } },
      },
      { type: "object", properties: { a: { type: ["string", "null"] }, b: { type: ["string", "null"] } } },
    ],
    [
      "nullable reference, its words kept outside",
      { $ref: "#/x", nullable: true, description: "d", readOnly: true },
      { anyOf: [{ $ref: "#/x" }, { type: "null" }], description: "d", readOnly: true },
    ],
    [
      "nullable composition",
      { allOf: [{ type: "string" }], nullable: true },
      { anyOf: [{ allOf: [{ type: "string" }] }, { type: "null" }] },
    ],
    [
      "exclusive bounds",
      { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
      { exclusiveMinimum: 1, exclusiveMaximum: 9 },
    ],
    ["bounds that are not exclusive", { minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
    ["an exclusive bound of nothing", { exclusiveMinimum: true }, {}],
    ["exclusive bounds of 3.1", { exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }],
    ["example", { example: 1 }, { examples: [1] }],
    ["example beside examples", { example: 1, examples: [2] }, { examples: [1, 2] }],
    [
      "inner schemas",
      { properties: { a: { type: "string", nullable: true } } },
      { properties: { a: { type: ["string", "null"] } } },
    ],
    [
      "data that looks like a schema",
      { default: { nullable: true, type: "string" } },
      { default: { nullable: true, type: "string" } },
    ],
    [
      "a property named like a keyword",
      { properties: { nullable: { type: "boolean" }, example: {} } },
      { properties: { nullable: { type: "boolean" }, example: {} } },
    ],
  ])("%s", (_name, given, want) => {
    const { schema, messages } = rewrite(given);
    expect(schema).toEqual(want);
    expect(messages).toEqual([]);
  });

  it.each<[name: string, given: object, want: object, message: string]>([
    [
      "another word for a type",
      { type: "bool" },
      { type: "boolean" },
      '"bool" is no type of JSON Schema; read as boolean.',
    ],
    [
      "a type in capitals",
      { type: "String" },
      { type: "string" },
      '"String" is no type of JSON Schema; read as string.',
    ],
    [
      "file",
      { type: "file" },
      { type: "string", format: "binary" },
      '"file" is no type of JSON Schema; read as string.',
    ],
    [
      "a type nobody knows",
      { type: "wat", minLength: 1 },
      { minLength: 1 },
      '"wat" is no type of JSON Schema; read as any type.',
    ],
    [
      "a name of Object.prototype",
      { type: "constructor" },
      {},
      '"constructor" is no type of JSON Schema; read as any type.',
    ],
    ["a type that is no word", { type: 5 }, {}, "5 is no type of JSON Schema; read as any type."],
    [
      "a list with a wrong word",
      { type: ["string", "wat"] },
      { type: ["string"] },
      '["string","wat"] is no type of JSON Schema; read as string.',
    ],
    ["an empty list", { type: [] }, {}, "[] is no type of JSON Schema; read as any type."],
  ])("%s", (_name, given, want, message) => {
    const { schema, messages } = rewrite(given);
    expect(schema).toEqual(want);
    expect(messages).toEqual([`schema-unsupported #/components/schemas/A/type: ${message}`]);
  });

  it("moves `required: true` into the list it belongs to", () => {
    const { schema, messages } = rewrite({
      properties: { a: { type: "string", required: true }, b: { required: false }, c: {} },
      required: ["c"],
    });
    expect(schema).toEqual({ properties: { a: { type: "string" }, b: {}, c: {} }, required: ["c", "a"] });
    expect(messages).toEqual([expect.stringContaining("as if a were listed")]);
  });

  it("reaches every place a schema can stand in", () => {
    const given = { type: "string", nullable: true };
    const want = { type: ["string", "null"] };
    const media = (schema: object): object => ({ content: { "a/b": { schema } } });
    const build = (schema: object): object => ({
      openapi: "3.1.0",
      paths: {
        "/a": {
          parameters: [{ schema }],
          get: {
            requestBody: media(schema),
            responses: { 200: { ...media(schema), headers: { H: { schema } } } },
            callbacks: { c: { "{$url}": { post: { requestBody: media(schema) } } } },
          },
          additionalOperations: { COPY: { requestBody: media(schema) } },
        },
      },
      webhooks: { w: { post: { requestBody: media(schema) } } },
      components: {
        schemas: {
          A: { allOf: [{ items: schema, prefixItems: [schema], not: schema }], $defs: { x: schema } },
        },
      },
    });
    const { value } = normalize(build(given) as never);
    expect(JSON.parse(JSON.stringify(value))).toEqual(build(want));
  });

  it("keeps a key named __proto__ a key", () => {
    const { value } = normalize(
      JSON.parse(
        '{"openapi":"3.1.0","components":{"schemas":{"__proto__":{"type":"string","nullable":true}}}}',
      ),
    );
    expect(JSON.stringify(value)).toContain('"__proto__":{"type":["string","null"]}');
  });
});
