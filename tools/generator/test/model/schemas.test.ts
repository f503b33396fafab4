import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/model/schema.ts";
import { documentOf, jsonResponse, modelOf } from "../support/model.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** The kind of each schema, with what tells it apart, as one line. */
function sketch(schema: Schema): string {
  switch (schema.kind) {
    case "ref":
      return `→${schema.name}`;
    case "object": {
      const members = schema.properties.map(
        ({ name, required, schema: inner }) => `${name}${required ? "" : "?"}:${sketch(inner)}`,
      );
      const rest =
        schema.additional === undefined
          ? []
          : [`…${schema.additional === false ? "none" : sketch(schema.additional)}`];
      const patterns = schema.patterns.map(({ pattern, schema: inner }) => `/${pattern}/:${sketch(inner)}`);
      return `{${[...members, ...patterns, ...rest].join(",")}}`;
    }
    case "array":
      return `[${sketch(schema.items)}]`;
    case "tuple":
      return `(${schema.prefix.map(sketch).join(",")}${schema.rest ? `…${sketch(schema.rest)}` : ""})`;
    case "enum":
      return `${schema.open ? "open" : ""}<${JSON.stringify(schema.values).slice(1, -1)}>`;
    case "union":
      return `(${schema.members.map(sketch).join("|")})`;
    case "intersection":
      return `(${schema.members.map(sketch).join("&")})`;
    default:
      return schema.kind;
  }
}

function read(schema: object | boolean, others: object = {}) {
  const components = {
    schemas: { Given: schema, Other: { type: "object", properties: { a: {} } }, ...others },
  };
  const { api, diagnostics } = modelOf(
    documentOf({ responses: { 200: jsonResponse(ref("Given")) } }, components),
  );
  const given = api.schemas.get("Given")?.schema;
  if (given === undefined) throw new Error("not read");
  return { given, api, codes: diagnostics.map(({ code }) => code) };
}

describe("rules", () => {
  it.each<[name: string, given: object | boolean, want: string]>([
    ["keywords of an object without type", { properties: { a: {} } }, "{a?:unknown}"],
    ["keywords of an array without type", { items: { type: "string" } }, "[string]"],
    ["required of what is not declared", { type: "object", required: ["a"] }, "{a:unknown}"],
    ["required that is no list of names", { type: "object", required: ["a", 5, null] }, "{a:unknown}"],
    ["additional properties", { type: "object", additionalProperties: true }, "{…unknown}"],
    ["no additional properties", { type: "object", additionalProperties: false }, "{…none}"],
    ["unevaluated properties", { type: "object", unevaluatedProperties: false }, "{…none}"],
    ["patterns", { type: "object", patternProperties: { "^a": { type: "null" } } }, "{/^a/:null}"],
    ["positions of 2020-12", { prefixItems: [{ type: "string" }] }, "(string…unknown)"],
    [
      "positions of draft 7",
      { type: "array", items: [{ type: "string" }], additionalItems: false },
      "(string)",
    ],
    ["several types", { type: ["string", "array"], items: { type: "number" } }, "(string|[number])"],
    ["one type in a list", { type: ["string"] }, "string"],
    ["constant before enum", { const: 1, enum: [1, 2] }, "<1>"],
    ["constant null", { const: null }, "<null>"],
    ["a reference", ref("Other"), "→Other"],
    ["a reference with words beside it", { ...ref("Other"), description: "x" }, "→Other"],
    ["a reference with bounds beside it", { ...ref("Other"), required: ["a"] }, "(→Other&{a:unknown})"],
    ["allOf of nothing", { allOf: [] }, "unknown"],
    ["allOf of one", { allOf: [ref("Other")], description: "x" }, "→Other"],
    [
      "allOf within allOf",
      { allOf: [{ allOf: [ref("Other"), { type: "string" }] }, { type: "number" }] },
      "(→Other&string&number)",
    ],
    [
      "allOf of the same property",
      { allOf: [{ properties: { a: { type: "string" } } }, { properties: { a: { type: "number" } } }] },
      "({a?:string}&{a?:number})",
    ],
    [
      "allOf that only demands",
      { allOf: [{ properties: { a: { type: "string" } } }, { required: ["a"] }] },
      "{a:string}",
    ],
    [
      "oneOf within allOf",
      { allOf: [ref("Other"), { oneOf: [{ type: "string" }, { type: "null" }] }] },
      "(→Other&(string|null))",
    ],
    [
      "oneOf beside properties",
      { properties: { a: {} }, oneOf: [ref("Other"), { type: "null" }] },
      "((→Other|null)&{a?:unknown})",
    ],
    ["not", { not: { type: "string" } }, "unknown"],
    ["a type beside nothing else", { type: "object" }, "{}"],
  ])("%s", (_name, given, want) => {
    expect(sketch(read(given).given)).toBe(want);
  });

  it("says that an enum without values can't be meant", () => {
    expect(read({ type: "string", enum: [] }).codes).toEqual(["schema-contradiction"]);
  });

  it("says what is no schema at all", () => {
    const { given, codes } = read({ properties: { a: 5 } });
    expect([sketch(given), codes]).toEqual(["{a?:unknown}", ["node-invalid"]]);
  });
});

describe("what a schema says of itself", () => {
  it("is kept, bounds only of the right type", () => {
    const { given } = read({
      type: "integer",
      title: "T",
      description: "D",
      deprecated: true,
      default: 3,
      minimum: 1,
      maximum: "9",
      pattern: 5,
      examples: [1],
    });
    expect(given).toMatchObject({
      title: "T",
      description: "D",
      deprecated: true,
      default: 3,
      examples: [1],
      constraints: { minimum: 1 },
    });
    expect(given.constraints).toEqual({ minimum: 1 });
  });

  it("is frozen", () => {
    expect(Object.isFrozen(read({ type: "string" }).given)).toBe(true);
  });
});

describe("names", () => {
  it("gives a place that is referred to but not named a name of its own", () => {
    const { given, api } = read(
      { $ref: "#/components/schemas/Holder/properties/inner_part" },
      { Holder: { properties: { inner_part: { type: "string" } } } },
    );
    expect(sketch(given)).toBe("→HolderInnerPart");
    expect(api.schemas.get("HolderInnerPart")?.schema.kind).toBe("string");
  });

  it("does not give a derived name that only case tells from another", () => {
    const { given } = read(
      { $ref: "#/components/schemas/a/properties/b" },
      { AB: {}, a: { properties: { b: {} } } },
    );
    expect(sketch(given)).toBe("→AB2");
  });

  it("reads a chain of thousands of references into references", () => {
    const others = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `C${index}`,
        { properties: { x: { $ref: `#/components/schemas/C${index + 1}/properties/x` } } },
      ]),
    );
    const { api } = read(
      { $ref: "#/components/schemas/C0/properties/x" },
      { ...others, C5000: { properties: { x: { type: "string" } } } },
    );
    expect(api.schemas.size).toBeGreaterThan(10_000);
  });

  it("reads references with percent signs and tildes", () => {
    expect(sketch(read({ $ref: "#/components/schemas/a~1b%20c" }, { "a/b c": { type: "null" } }).given)).toBe(
      "→a/b c",
    );
  });
});

describe("circles", () => {
  it.each<[name: string, schema: object]>([
    ["through a property", { properties: { next: ref("Given") } }],
    ["through items", { type: "array", items: ref("Given") }],
    ["through allOf", { allOf: [ref("Given"), { type: "object" }] }],
    ["to itself", ref("Given")],
  ])("%s end", (_name, schema) => {
    expect(read(schema).codes).toEqual([]);
  });
});

describe("references that lead nowhere", () => {
  it("are errors where something is made of them", () => {
    const { api, codes } = read({ properties: { a: ref("Nope") } });
    expect(codes).toEqual(["reference-unresolved"]);
    expect(api.schemas.has("Nope")).toBe(false);
  });

  it("are nothing in examples, defaults and extensions", () => {
    expect(
      read({ type: "object", default: ref("Nope"), examples: [ref("Nope")], "x-a": ref("Nope") }).codes,
    ).toEqual([]);
  });
});

describe("discriminators", () => {
  const pets = {
    Cat: { properties: { kind: { type: "string" }, size: { type: "integer" } } },
    Dog: { properties: { kind: { const: "dog" }, size: { type: "integer" } } },
    Cow: {
      allOf: [{ properties: { kind: { enum: ["cow", "ox"] }, size: { type: ["array", "integer"] } } }],
    },
  };
  const read1 = (discriminator: object): unknown => {
    const { given } = read(
      { oneOf: [ref("Cat"), ref("Dog"), ref("Cow"), { type: "null" }], discriminator },
      pets,
    );
    return given.kind === "union" ? given.discriminator : undefined;
  };

  it.each<[name: string, given: object, want: object | undefined]>([
    [
      "names of schemas by default, but none that fixes its own value",
      { propertyName: "kind" },
      { property: "kind", mapping: [{ value: "Cat", schema: "Cat" }] },
    ],
    [
      "the mapping, by name",
      { propertyName: "kind", mapping: { kitty: "Cat" } },
      { property: "kind", mapping: [{ value: "kitty", schema: "Cat" }] },
    ],
    [
      "the mapping, by reference",
      { propertyName: "kind", mapping: { kitty: "#/components/schemas/Cat", tom: "Cat" } },
      {
        property: "kind",
        mapping: [
          { value: "kitty", schema: "Cat" },
          { value: "tom", schema: "Cat" },
        ],
      },
    ],
    ["none without a property", {}, undefined],
    [
      "no value that the property can't have",
      { propertyName: "kind", mapping: { kitty: "Cat", sheep: "Cow", ox: "Cow", hound: "Dog" } },
      {
        property: "kind",
        mapping: [
          { value: "kitty", schema: "Cat" },
          { value: "ox", schema: "Cow" },
        ],
      },
    ],
    [
      "nothing that a schema says itself",
      { propertyName: "kind", mapping: { dog: "Dog", cow: "Cow", ox: "Cow" } },
      { property: "kind", mapping: [{ value: "Cat", schema: "Cat" }] },
    ],
    ["no text where the property is none", { propertyName: "size" }, { property: "size", mapping: [] }],
  ])("%s", (_name, given, want) => {
    expect(read1(given)).toEqual(want);
  });

  it.each<[name: string, property: object, want: string]>([
    ["of its name", { type: "string" }, '(→Parent&{own?:unknown,kind:<"Heir">})'],
    ["of its name in a list elsewhere", ref("Kinds"), '(→Parent&{own?:unknown,kind:<"Heir">})'],
    ["that is none, as no text can be one", { type: "array", items: {} }, "(→Parent&{own?:unknown})"],
    ["that is none, as the list elsewhere has another spelling", ref("Kind"), "(→Parent&{own?:unknown})"],
  ])("of a parent give a schema a value: %s", (_, property, want) => {
    const schemas = {
      Kind: { type: "string", enum: ["heir", "other"] },
      Kinds: { type: "string", enum: ["Heir", "Other"] },
      Parent: { type: "object", properties: { kind: property }, discriminator: { propertyName: "kind" } },
      Heir: { allOf: [ref("Parent"), { type: "object", properties: { own: {} } }] },
    };
    const heir = read(ref("Heir"), schemas).api.schemas.get("Heir");
    expect(heir && sketch(heir.schema)).toBe(want);
  });

  it("leave an heir the value that its parent's discriminator gives it", () => {
    const discriminator = { propertyName: "kind" };
    const parent = { properties: { kind: { type: "string" } } };
    const schemas = {
      Parent: { ...parent, discriminator: { ...discriminator, mapping: { first: "Heir" } } },
      Heir: { allOf: [ref("Parent"), { properties: { own: {} } }] },
      Stranger: parent,
    };
    const { given, api } = read({ oneOf: [ref("Heir"), ref("Stranger")], discriminator }, schemas);
    expect(given.kind === "union" && given.discriminator?.mapping).toEqual([
      { value: "Stranger", schema: "Stranger" },
    ]);
    const heir = api.schemas.get("Heir");
    expect(heir && sketch(heir.schema)).toBe('(→Parent&{own?:unknown,kind:<"first">})');
  });

  it.each<[name: string, of: string, want: object | undefined]>([
    [
      "those of a schema, heirs of heirs last, each with its own values",
      "Parent",
      {
        property: "kind",
        heirs: [
          { name: "Heir", values: ["first", "1st"] },
          { name: "Odd", values: [] },
          { name: "Late", values: ["Late"] },
        ],
      },
    ],
    [
      "those of an heir, by what tells it from its siblings",
      "Heir",
      { property: "kind", heirs: [{ name: "Late", values: ["Late"] }] },
    ],
    ["none of the last", "Late", undefined],
    ["none of what nothing tells apart", "Plain", undefined],
    ["none of a union", "Either", undefined],
    ["none but itself, which is none", "Itself", undefined],
  ])("have heirs: %s", (_, of, want) => {
    const text = { properties: { kind: { type: "string" } } };
    const mapping = { first: "Heir", "1st": "#/components/schemas/Heir" };
    const schemas = {
      Parent: { ...text, discriminator: { propertyName: "kind", mapping } },
      Late: { allOf: [ref("Heir")] },
      Heir: { allOf: [ref("Parent")] },
      Odd: { allOf: [ref("Parent"), { properties: { kind: { const: "another" } } }] },
      Plain: text,
      OfPlain: { allOf: [ref("Plain")] },
      Either: { ...text, oneOf: [ref("OfEither")], discriminator: { propertyName: "kind" } },
      OfEither: { allOf: [ref("Either")] },
      Itself: { allOf: [ref("Itself")], ...text, discriminator: { propertyName: "kind" } },
    };
    expect(read(true, schemas).api.schemas.get(of)?.family).toEqual(want);
  });

  it("choose among the values of a list that all members share", () => {
    const base = { properties: { kind: { enum: ["cat", "dog"] } } };
    const kinds = { Base: base, Cat: { allOf: [ref("Base")] }, Dog: { allOf: [ref("Base")] } };
    const discriminator = { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } };
    const { given } = read({ oneOf: [ref("Cat"), ref("Dog")], discriminator }, kinds);
    expect(given.kind === "union" && given.discriminator?.mapping).toEqual([
      { value: "cat", schema: "Cat" },
      { value: "dog", schema: "Dog" },
    ]);
  });
});
