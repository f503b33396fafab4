import { describe, expect, it } from "vitest";
import { emitClient } from "../../support/client.ts";
import { documentOf, jsonResponse } from "../../support/model.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const flat = (text: string): string => text.replace(/\/\*\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ");
const base = (kind: object, more: object = {}): object => ({
  type: "object",
  required: ["kind"],
  properties: { kind },
  discriminator: { propertyName: "kind" },
  ...more,
});
const heir = (of: string, properties: object = {}): object => ({
  allOf: [ref(of), { type: "object", properties }],
});
const text = { type: "string" };
const fixed = (value: string): object => ({ kind: { const: value } });

/** The types of a document that answers with a list of `Base`, unless told otherwise. */
async function typesOf(schemas: object, answer: object = { type: "array", items: ref("Base") }) {
  const client = await emitClient(documentOf({ responses: { 200: jsonResponse(answer) } }, { schemas }));
  return [...client.files].filter(([file]) => file.startsWith("types/")).map(([, source]) => source);
}

const declared = async (name: string, schemas: object, answer?: object): Promise<string | undefined> =>
  new RegExp(`export (?:type|interface) ${name}\\b(?: =)? (.*?[;}])(?= export|$)`).exec(
    flat((await typesOf(schemas, answer)).join("\n")).trim(),
  )?.[1];

describe("the union of a schema and its heirs", () => {
  it.each<[name: string, schemas: object, want: string | undefined]>([
    [
      "has the schema itself, where other heirs may come",
      { Base: base(text), One: heir("Base"), Two: heir("Base") },
      "Base | One | Two;",
    ],
    [
      "has heirs alone, where theirs are all values that there may be",
      {
        Base: base({ enum: ["One", "Two"] }),
        One: heir("Base"),
        Two: heir("Base"),
      },
      "One | Two;",
    ],
    [
      "has the schema itself for the values that are no heir's",
      { Base: base({ enum: ["One", "Base", "Other"] }), One: heir("Base") },
      '({ kind: "Base" | "Other" } & Base) | One;',
    ],
    [
      "takes the values that heirs say themselves",
      {
        Base: base({ enum: ["one", "two"] }),
        One: heir("Base", fixed("one")),
        Two: heir("Base", fixed("two")),
      },
      "One | Two;",
    ],
    [
      "takes an heir that says nothing of its value",
      { Base: base({ enum: ["one", "two"] }), One: heir("Base", fixed("one")), Two: heir("Base") },
      '({ kind: "two" } & Base) | One | Two;',
    ],
    [
      "is open where the list of values is",
      { Base: base({ type: "string", enum: ["One"], "x-extensible-enum": true }), One: heir("Base") },
      "Base | One;",
    ],
    [
      "is open where the property may be missing",
      { Base: base({ enum: ["One"] }, { required: [] }), One: heir("Base") },
      "Base | One;",
    ],
    [
      "is open where values may be other than texts",
      { Base: base({ enum: ["One", null] }), One: heir("Base") },
      "Base | One;",
    ],
    [
      "has heirs of heirs, and tells those that they inherit from by their own value",
      { Base: base(text), One: heir("Base"), Last: heir("One") },
      'Base | ({ kind: "One" } & One) | Last;',
    ],
    [
      "takes values of a mapping that names only some",
      {
        Base: base(
          { enum: ["1", "Two"] },
          { discriminator: { propertyName: "kind", mapping: { 1: "One" } } },
        ),
        One: heir("Base"),
        Two: heir("Base"),
      },
      "One | Two;",
    ],
    ["is none without heirs", { Base: base(text) }, undefined],
    [
      "is none without a discriminator",
      { Base: { type: "object", properties: { kind: text } }, One: heir("Base") },
      undefined,
    ],
    [
      "is none where the schema is a union itself",
      { Base: base(text, { oneOf: [ref("One")] }), One: heir("Base") },
      undefined,
    ],
    [
      "has a hundred heirs at most",
      { Base: base(text), ...Object.fromEntries(many(100, (i) => [`H${i}`, heir("Base")])) },
      `Base | ${many(100, (i) => `H${i}`).join(" | ")};`,
    ],
    [
      "is none of more, which nobody tells apart",
      { Base: base(text), ...Object.fromEntries(many(101, (i) => [`H${i}`, heir("Base")])) },
      undefined,
    ],
  ])("%s", async (_name, schemas, want) => {
    expect(await declared("BaseUnion", schemas)).toBe(want);
  });

  it("is of heirs of heirs where one of these is referred to", async () => {
    const schemas = { Base: base(text), One: heir("Base"), Last: heir("One") };
    expect(await declared("OneUnion", schemas, ref("One"))).toBe('({ kind: "One" } & One) | Last;');
    expect(await declared("BaseUnion", schemas, ref("One"))).toBe(undefined);
  });

  it("is only there where the schema is referred to as a value", async () => {
    const schemas = { Base: base(text), One: heir("Base", { other: text }) };
    expect(await declared("BaseUnion", schemas, ref("One"))).toBe(undefined);
    expect(await declared("One", schemas, ref("One"))).toBe('Base & { other?: string; kind: "One"; };');
    const within = { ...schemas, One: heir("Base", { next: ref("Base") }) };
    expect(await declared("BaseUnion", within, ref("One"))).toBe("Base | One;");
    expect(await declared("One", within, ref("One"))).toBe('Base & { next?: BaseUnion; kind: "One"; };');
  });

  it("is what properties, lists, other unions and parts in place refer to", async () => {
    const holder = {
      type: "object",
      properties: {
        one: ref("Base"),
        told: { allOf: [ref("Base")], description: "The same." },
        list: { type: "array", items: ref("Base") },
        maybe: { oneOf: [ref("Base"), { type: "null" }] },
        more: { allOf: [ref("Base"), { properties: { more: text } }] },
      },
    };
    const schemas = { Base: base(text), One: heir("Base"), Holder: holder };
    expect(await declared("Holder", schemas, ref("Holder"))).toBe(
      "{ one?: BaseUnion; told?: BaseUnion; list?: BaseUnion[]; maybe?: BaseUnion | null; more?: BaseUnion & { more?: string; }; }",
    );
  });

  it("leaves all names that a document gives, and those of a direction, as they are", async () => {
    const schemas = {
      Base: base(text, { properties: { kind: text, id: { type: "string", readOnly: true } } }),
      BaseUnion: { type: "boolean" },
      "Base itself": { type: "integer" },
      One: heir("Base", { all: ref("BaseUnion"), key: ref("Base itself") }),
    };
    const content = { "application/json": { schema: ref("Base") } };
    const operation = { requestBody: { content }, responses: { 200: jsonResponse(ref("Base")) } };
    const client = await emitClient(documentOf(operation, { schemas }, "post"));
    const types = flat(client.file("types/things.ts"));
    expect(types).toContain("export type BaseUnion = boolean;");
    expect(types).toContain("export type BaseItself = number;");
    expect(types).toContain("export type BaseUnion2 = Base | One;");
    expect(types).toContain("export type BaseUnion2Input = BaseInput | OneInput;");
    const methods = client.file("resources/things.ts");
    expect(methods).toMatch(/\bBaseUnion2Input\b/);
    expect(methods).toMatch(/\bBaseUnion2\b/);
  });
});

function many<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
