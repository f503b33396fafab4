import { describe, expect, it } from "vitest";
import { code } from "../../src/emit/code.ts";
import { identifier } from "../../src/emit/identifier.ts";
import { type Direction, type TypeNames, typeOf } from "../../src/emit/typescriptType.ts";
import { documentOf, jsonResponse, modelOf } from "../support/model.ts";

const names: TypeNames = {
  reference: (name, direction) => identifier(direction === "input" ? `${name}Input` : name),
  binary: (direction) => (direction === "input" ? code`BinaryBody` : code`Blob`),
};

/** The printed type of a JSON Schema, on one line and without its comments. */
function print(schema: object | boolean, direction: Direction = "output", sent?: boolean): string {
  const components = {
    schemas: {
      Given: schema,
      Cat: { type: "object", properties: { kind: { type: "string" }, lives: { type: "integer" } } },
      Dog: { type: "object", properties: { kind: { const: "dog" } } },
    },
  };
  const { api } = modelOf(
    documentOf({ responses: { 200: jsonResponse({ $ref: "#/components/schemas/Given" }) } }, components),
  );
  const given = api.schemas.get("Given")?.schema;
  if (given === undefined) throw new Error("not read");
  const { text } = typeOf(given, direction, names, sent);
  return text
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
/** The type of texts that begin with a word. */
const begins = (word: string): string => `\`${word}$\{string}\``;
const object = (properties: object, rest: object = {}): object => ({ type: "object", properties, ...rest });

describe("types of values", () => {
  it.each<[name: string, given: object | boolean, want: string]>([
    ["string", { type: "string" }, "string"],
    ["integer", { type: "integer", format: "int64" }, "number"],
    ["boolean", { type: "boolean" }, "boolean"],
    ["null", { type: "null" }, "null"],
    ["anything", {}, "unknown"],
    ["true", true, "unknown"],
    ["nothing", false, "never"],
    ["several types", { type: ["string", "null"] }, "string | null"],
    ["constant", { const: "a" }, '"a"'],
    [
      "negative, mixed and empty enum values",
      { enum: [-1, "", "a b", null, true] },
      '-1 | "" | "a b" | null | true',
    ],
    ["an object as an enum value", { enum: [{ a: 1 }, [1]] }, "{ a: 1 } | [1]"],
    ["an enum value twice", { enum: ["a", "a"] }, '"a"'],
    ["open enum by its extension", { enum: ["a"], "x-extensible-enum": true }, '"a" | (string & {})'],
    ["open enum of numbers", { enum: [1, 2], "x-extensible-enum": true }, "1 | 2 | (number & {})"],
    [
      "open enum by a union with string",
      { anyOf: [{ type: "string" }, { enum: ["a", "b"] }] },
      '"a" | "b" | (string & {})',
    ],
    ["enum without values", { type: "string", enum: [] }, "string"],
    ["a reference", ref("Cat"), "Cat"],
    ["bytes", { type: "string", format: "binary" }, "Blob"],
    ["an unsafe value", { const: '"; pwned(); "' }, '"\\"; pwned(); \\""'],
  ])("%s", (_name, given, want) => {
    expect(print(given)).toBe(want);
  });
});

describe("types of containers", () => {
  it.each<[name: string, given: object, want: string]>([
    ["array", { type: "array", items: { type: "string" } }, "string[]"],
    ["array of a union", { type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    ["array without items", { type: "array" }, "unknown[]"],
    ["array of arrays", { type: "array", items: { type: "array", items: { enum: [1, 2] } } }, "(1 | 2)[][]"],
    [
      "tuple",
      { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], items: false, minItems: 1 },
      "[string, number?]",
    ],
    [
      "tuple with a rest",
      { type: "array", prefixItems: [{ type: "string" }], minItems: 1, items: { type: "number" } },
      "[string, ...number[]]",
    ],
    ["object", object({ a: { type: "string" }, b: {} }, { required: ["a"] }), "{ a: string; b?: unknown; }"],
    [
      "keys that need quotes",
      object({ "a-b": {}, __proto__x: {}, class: {}, "": {} }),
      '{ "a-b"?: unknown; __proto__x?: unknown; class?: unknown; ""?: unknown; }',
    ],
    ["required but not declared", { type: "object", required: ["a"] }, "{ a: unknown; }"],
    ["object without members", { type: "object" }, "Record<string, unknown>"],
    ["object that may have none", { type: "object", additionalProperties: false }, "Record<string, never>"],
    ["map", { type: "object", additionalProperties: { type: "number" } }, "{ [key: string]: number; }"],
    [
      "map beside properties",
      object({ a: { type: "string" } }, { additionalProperties: { type: "number" } }),
      "{ a?: string; [key: string]: number | string | undefined; }",
    ],
    [
      "a pattern of names that begin with a word, beside properties that do and do not",
      object({ id: {}, "x-a": { type: "number" } }, { patternProperties: { "^x-": { type: "string" } } }),
      `{ id?: unknown; "x-a"?: number; [key: ${begins("x-")}]: string | number | undefined; }`,
    ],
    [
      "patterns of several words",
      {
        type: "object",
        patternProperties: { "^x-.*$": { type: "string" }, "^y.+": true },
        additionalProperties: false,
      },
      `{ [key: ${begins("x-")}]: string; [key: ${begins("y")}]: unknown; }`,
    ],
    [
      "other patterns",
      { type: "object", patternProperties: { "^x-": { type: "string" }, "^[a-z]+$": { type: "number" } } },
      "{ [key: string]: string | number; }",
    ],
    [
      "a pattern where all other names are spoken of",
      {
        type: "object",
        patternProperties: { "^x-": { type: "string" } },
        additionalProperties: { type: "number" },
      },
      "{ [key: string]: number | string; }",
    ],
  ])("%s", (_name, given, want) => {
    expect(print(given)).toBe(want);
  });
});

describe("types of compositions", () => {
  it.each<[name: string, given: object, want: string]>([
    ["oneOf", { oneOf: [{ type: "string" }, { type: "number" }] }, "string | number"],
    ["oneOf of one", { oneOf: [ref("Cat")] }, "Cat"],
    ["allOf of references", { allOf: [ref("Cat"), ref("Dog")] }, "Cat & Dog"],
    [
      "allOf of objects in place",
      { allOf: [object({ a: {} }), object({ b: {} }, { required: ["a"] })] },
      "{ a: unknown; b?: unknown; }",
    ],
    [
      "allOf of a reference and properties",
      { allOf: [ref("Cat"), object({ b: {} })] },
      "Cat & { b?: unknown; }",
    ],
    [
      "a union within an intersection",
      { allOf: [ref("Cat"), { oneOf: [{ type: "string" }, { type: "number" }] }] },
      "Cat & (string | number)",
    ],
    [
      "array of an intersection",
      { type: "array", items: { allOf: [ref("Cat"), ref("Dog")] } },
      "(Cat & Dog)[]",
    ],
    [
      "anyOf of one beside properties",
      { ...object({ a: { type: "string" } }), anyOf: [{ required: ["a"] }] },
      "{ a: string; }",
    ],
    [
      "a discriminator, where the schemas don't fix its value themselves",
      { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping: { cat: "Cat" } } },
      '({ kind: "cat" } & Cat) | Dog',
    ],
    [
      "a discriminator without mapping",
      { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
      '({ kind: "Cat" } & Cat) | Dog',
    ],
    ["nullable of 3.0 on a reference", { allOf: [ref("Cat")], nullable: true }, "Cat | null"],
  ])("%s", (_name, given, want) => {
    expect(print(given)).toBe(want);
  });
});

describe("directions", () => {
  const account = object(
    {
      id: { type: "string", readOnly: true },
      name: { type: "string" },
      secret: { type: "string", writeOnly: true },
    },
    { required: ["id", "name"] },
  );

  it("leaves out what only the other side sends", () => {
    expect(print(account, "output")).toBe("{ id: string; name: string; }");
    expect(print(account, "input")).toBe("{ name: string; secret?: string | undefined; }");
  });

  it("lets callers hold undefined in what they may leave out, also where both directions are one type", () => {
    expect(print(object({ a: { type: "string" } }), "output", false)).toBe("{ a?: string; }");
    expect(print(object({ a: { type: "string" } }), "output", true)).toBe("{ a?: string | undefined; }");
    expect(print({ type: "array", items: object({ a: {} }) }, "input")).toBe(
      "{ a?: unknown | undefined; }[]",
    );
  });

  it("hands the direction to references and bytes", () => {
    expect(print({ type: "array", items: ref("Cat") }, "input")).toBe("CatInput[]");
    expect(print({ type: "string", format: "binary" }, "input")).toBe("BinaryBody");
  });
});
