import { number, object, ref, type TypeCase, text } from "./case.ts";

/** Schemas by what they are called, and how they are told apart and found. */
export const nameCases: readonly TypeCase[] = [
  {
    name: "discriminators",
    schemas: {
      Pet: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "type", mapping: { cat: "#/components/schemas/Cat", kitten: "Cat" } },
      },
      Cat: object({ type: text, meow: text }, ["type", "meow"]),
      Dog: object({ type: text, bark: number }, ["type", "bark"]),
      Inline: {
        oneOf: [
          object({ kind: { const: "a" }, a: text }, ["kind", "a"]),
          object({ kind: { type: "string", enum: ["b"] }, b: text }, ["kind", "b"]),
        ],
        discriminator: { propertyName: "kind" },
      },
      Shape: {
        ...object({ form: text }, ["form"]),
        discriminator: { propertyName: "form", mapping: { round: "#/components/schemas/Circle" } },
      },
      Circle: { allOf: [ref("Shape"), object({ radius: number }, ["radius"])] },
      Square: { allOf: [ref("Shape"), object({ side: number }, ["side"])] },
      Cube: { allOf: [ref("Square"), object({ depth: number }, ["depth"])] },
      Nested: { oneOf: [ref("Pet"), object({ type: { const: "stone" } }, ["type"])] },
      Old: { oneOf: [ref("Cat"), ref("Dog")], discriminator: "type" },
    },
    source: `
      const use = (pet: Pet, inline: Inline, shape: Circle | Cube, nested: Nested) => [
        pet.type === "Dog" ? pet.bark : pet.meow,
        inline.kind === "a" ? inline.a : inline.b,
        shape.form === "round" ? shape.radius : shape.depth,
        nested.type === "stone" ? 0 : nested.type === "Dog" ? nested.bark : nested.meow,
      ];
      true satisfies Same<Pet["type"], "cat" | "kitten" | "Dog">;
      true satisfies Same<Old["type"], "Cat" | "Dog">;
      true satisfies Same<Square["form"], "Square" | "Cube">;
      true satisfies Same<Cube["form"], "Cube">;
      // @ts-expect-error no value of the mapping
      ({ type: "Cat", meow: "" }) satisfies Pet;
      // @ts-expect-error the name of another
      ({ form: "Cube", radius: 1 }) satisfies Circle;`,
  },
  {
    name: "names in any case, of globals, of members of Object",
    schemas: {
      foo: object({ lower: text }, ["lower"]),
      Foo: object({ upper: text }, ["upper"]),
      "foo-bar": object({ dash: text }, ["dash"]),
      foo_bar: object({ underscore: text }, ["underscore"]),
      File: object({ self: ref("File"), when: ref("Date") }),
      Date: text,
      number: object({ n: number }, ["n"]),
      K: {
        type: "object",
        properties: JSON.parse(
          '{ "__proto__": { "type": "string" }, "constructor": { "type": "string" }, "a b": {}, "1": {}, "": {} }',
        ),
        required: ["__proto__", "constructor"],
      },
      F: object({ file: ref("File"), foo: ref("foo"), bar: ref("foo_bar"), n: ref("number") }, [
        "file",
        "foo",
        "bar",
        "n",
      ]),
    },
    source: `
      const f = {} as F;
      f.file.self?.when satisfies string | undefined;
      f.foo.lower satisfies string;
      f.bar.underscore satisfies string;
      f.n.n satisfies number;
      true satisfies Same<K["constructor"], string>;
      true satisfies Same<K["__proto__"], string>;
      // @ts-expect-error that of another
      f.foo.upper;
      // @ts-expect-error that of the other spelling
      f.bar.dash;`,
  },
  {
    name: "references deep into others, and to nowhere",
    schemas: {
      A: object(
        {
          list: {
            type: "array",
            items: object({ me: { $ref: "#/components/schemas/A/properties/list/items" } }),
          },
        },
        ["list"],
      ),
      B: object(
        {
          item: { $ref: "#/components/schemas/A/properties/list/items" },
          gone: ref("Gone"),
          old: { $ref: "#/definitions/C" },
        },
        ["item", "gone", "old"],
      ),
      C: object({ c: text }, ["c"]),
    },
    source: `
      const b = {} as B;
      b.item.me?.me satisfies B["item"] | undefined;
      true satisfies Same<B["gone"], unknown>;
      b.old.c satisfies string;
      // @ts-expect-error there is no such member
      b.item.you;`,
  },
  {
    name: "types by other names, several types, none",
    schemas: {
      Several: {
        type: ["string", "object", "array", "null"],
        properties: { a: text },
        required: ["a"],
        items: number,
      },
      Bool: { type: "bool" },
      List: { type: "list", items: text },
      Anything: { type: "any" },
      Never: false,
      Always: true,
      Implied: { properties: { a: text }, required: ["a"] },
      ImpliedList: { items: text },
      EmptyUnion: { oneOf: [] },
      WithAnything: { anyOf: [text, {}] },
      Holder: object({ never: ref("Never") }),
    },
    source: `
      true satisfies Same<Several, string | { a: string } | number[] | null>;
      true satisfies Same<Bool, boolean>;
      true satisfies Same<List, string[]>;
      true satisfies Same<Anything | Always | EmptyUnion | WithAnything, unknown>;
      true satisfies Same<Never, never>;
      true satisfies Same<Implied["a"], string>;
      true satisfies Same<ImpliedList, string[]>;
      // @ts-expect-error none of them
      true satisfies Several;`,
  },
];
