import { describe, expect, it } from "vitest";
import { normalize } from "../../src/normalize/normalize.ts";
import { parse } from "../support/model.ts";

/** A document after all rewrites, and what was said. */
function rewrite(given: string) {
  const { value, diagnostics } = normalize(parse(given));
  return {
    value: JSON.parse(JSON.stringify(value)),
    messages: diagnostics.map(({ message }) => message),
    severities: new Set(diagnostics.map(({ severity }) => severity)),
  };
}

describe("a keyword of the wrong shape, or a value of the wrong type", () => {
  it.each<[given: string, want: object, message: string]>([
    ["{ required: a }", { required: ["a"] }, '`required` can\'t be "a"; read as ["a"].'],
    ["{ enum: a }", { enum: ["a"] }, '`enum` can\'t be "a"; read as ["a"].'],
    [
      "{ discriminator: kind }",
      { discriminator: { propertyName: "kind" } },
      '`discriminator` can\'t be "kind"; read as {"propertyName":"kind"}.',
    ],
    [
      "{ type: string, enum: [1, true, x] }",
      { type: "string", enum: ["1", "true", "x"] },
      'The value 1 (and 1 more) is no string, which the schema demands; read as "1".',
    ],
    [
      '{ type: integer, enum: ["1", "2"] }',
      { type: "integer", enum: [1, 2] },
      'The value "1" (and 1 more) is no integer, which the schema demands; read as 1.',
    ],
    [
      '{ type: number, enum: ["", 1] }',
      { enum: ["", 1] },
      'The value "" is no number, which the schema demands; the type is passed over.',
    ],
    [
      "{ type: string, const: 5 }",
      { type: "string", const: "5" },
      'The value 5 is no string, which the schema demands; read as "5".',
    ],
    [
      "{ type: integer, default: ten }",
      { type: "integer" },
      'The default "ten" is no integer, which the schema demands; it is passed over.',
    ],
    [
      '{ type: boolean, default: "true" }',
      { type: "boolean", default: true },
      'The default "true" is no boolean, which the schema demands; read as true.',
    ],
  ])("%s", (given, want, message) => {
    const { value, messages, severities } = rewrite(`components: { schemas: { A: ${given} } }`);
    expect([value.components.schemas.A, messages]).toEqual([want, [message]]);
    expect(severities).toEqual(new Set(["warning"]));
  });

  it.each([
    "{ type: string, enum: [a, null] }",
    "{ type: [integer, 'null'], enum: [1, null], default: null }",
    "{ enum: [1, a] }",
    "{ type: number, default: 1.5 }",
    "{ type: array, default: [] }",
    "{ type: object, default: {} }",
  ])("is no matter where it is right: %s", (given) => {
    const { value, messages } = rewrite(`components: { schemas: { A: ${given} } }`);
    expect(value.components.schemas.A).toEqual(parse(given));
    expect(messages).toEqual([]);
  });
});

describe("what is left of Swagger 2", () => {
  const read = (operation: string) => {
    const { value, messages } = rewrite(`paths: { /a: { put: ${operation} } }`);
    return { ...value.paths["/a"].put, said: messages.length };
  };

  it("is read as OpenAPI 3 has it: the type of a parameter", () => {
    expect(read("{ parameters: [{ name: a, in: query, type: array, items: { type: string } }] }")).toEqual({
      parameters: [{ name: "a", in: "query", schema: { type: "array", items: { type: "string" } } }],
      said: 1,
    });
  });

  it("a parameter of the path of which nothing is said", () => {
    expect(read("{ parameters: [{ name: a, in: path }] }")).toEqual({
      parameters: [{ name: "a", in: "path", schema: { type: "string" } }],
      said: 1,
    });
  });

  it("the schema of a response", () => {
    expect(read("{ responses: { 200: { schema: { type: string } } } }")).toEqual({
      responses: { 200: { content: { "application/json": { schema: { type: "string" } } } } },
      said: 1,
    });
  });

  it("a body, and a form", () => {
    expect(
      read("{ parameters: [{ name: b, in: body, required: true, schema: { type: string } }] }"),
    ).toMatchObject({
      parameters: [],
      requestBody: { required: true, content: { "application/json": { schema: { type: "string" } } } },
    });
    const form =
      "{ name: f, in: formData, type: file, required: true }, { name: n, in: formData, type: string }";
    expect(read(`{ parameters: [${form}] }`)).toMatchObject({
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              properties: { f: { type: "string", format: "binary" }, n: { type: "string" } },
              required: ["f"],
            },
          },
        },
      },
    });
  });

  it("but nothing that OpenAPI 3 says already", () => {
    const { said } = read(
      "{ parameters: [{ name: a, in: query, schema: {} }, { name: b, in: query, content: {} }], requestBody: { content: {} } }",
    );
    expect(said).toBe(0);
  });
});
