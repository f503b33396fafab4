import { number, object, ref, type TypeCase, text } from "./case.ts";

/** Schemas by what they are made of. */
export const shapeCases: readonly TypeCase[] = [
  {
    name: "aliases of themselves",
    schemas: {
      Itself: ref("Itself"),
      InUnion: { anyOf: [ref("InUnion"), text] },
      InParts: { allOf: [ref("InParts"), object({ a: text }, ["a"])] },
      Mutual: { allOf: [ref("Other"), object({ m: text }, ["m"])] },
      Other: { allOf: [ref("Mutual"), object({ o: text }, ["o"])] },
      Tree: object({ children: { type: "array", items: ref("Tree") } }, ["children"]),
      Data: {
        anyOf: [
          text,
          number,
          { type: "array", items: ref("Data") },
          { type: "object", additionalProperties: ref("Data") },
        ],
      },
    },
    source: `
      true satisfies Same<InUnion, string>;
      true satisfies Same<InParts["a"], string>;
      ({ m: "", o: "" }) satisfies Mutual;
      ({ children: [{ children: [] }] }) satisfies Tree;
      const json: Data = { a: [1, { b: "c" }] };
      // @ts-expect-error no JSON
      const none: Data = { a: () => 1 };
      // @ts-expect-error the part of the other
      ({ o: "" }) satisfies Mutual;
      // @ts-expect-error no list
      ({ children: "" }) satisfies Tree;`,
  },
  {
    name: "parts that contradict each other",
    schemas: {
      Base: object({ kind: { type: "string", enum: ["base"] }, id: text, note: text }, ["id", "kind"]),
      Heir: { allOf: [ref("Base"), object({ kind: { const: "heir" }, note: number }, ["note"])] },
      Nothing: { allOf: [text, { type: "integer" }] },
      Narrower: { allOf: [ref("Base"), object({ note: { enum: ["a", "b"] } }, ["note"])] },
    },
    source: `
      ({ id: "", kind: "heir", note: 1 }) satisfies Heir;
      true satisfies Same<Nothing, unknown>;
      true satisfies Same<Narrower["note"], "a" | "b">;
      // @ts-expect-error the later part counts
      ({ id: "", kind: "base", note: 1 }) satisfies Heir;
      // @ts-expect-error the earlier part still holds
      ({ kind: "heir", note: 1 }) satisfies Heir;`,
  },
  {
    name: "all spellings of null",
    schemas: {
      N: object(
        {
          a: { type: "string", nullable: true },
          b: { type: ["string", "null"] },
          c: { ...ref("T"), nullable: true },
          d: { allOf: [ref("T")], nullable: true },
          e: { allOf: [ref("T"), { nullable: true }] },
          f: { anyOf: [ref("T"), { type: "null" }] },
          g: { oneOf: [ref("T"), { enum: [null] }] },
          h: { enum: ["x", null] },
          i: { type: "string", enum: ["x"], nullable: true },
          j: { type: "string", "x-nullable": true },
          k: { oneOf: [ref("T"), { const: null }] },
        },
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"],
      ),
      T: object({ t: text }, ["t"]),
    },
    source: `
      true satisfies Same<N["a" | "b" | "j"], string | null>;
      true satisfies Same<N["c" | "d" | "e" | "f" | "g" | "k"], T | null>;
      true satisfies Same<N["h"], "x" | null>;
      true satisfies Same<N["i"], "x" | null>;
      const n = {} as N;
      // @ts-expect-error it may be null
      n.e.t;`,
  },
  {
    name: "exact values",
    schemas: {
      V: object(
        {
          numbers: { type: "number", enum: [-1, 0, -1.5] },
          mixed: { enum: [null, true, 1, "", { a: 1 }, ["b"]] },
          twice: { type: "string", enum: ["a", "a"] },
          unquoted: { type: "string", enum: [1, 2, true] },
          quoted: { type: "integer", enum: ["1", "2"] },
          none: { type: "string", enum: [] },
          constant: { const: { a: [1, null] } },
          open: { type: "string", enum: ["a"], "x-extensible-enum": true },
          // biome-ignore lint/suspicious/noTemplateCurlyInString: what a document holds
          odd: { enum: ["`${x}`", "\u2028", '"', "*/"] },
        },
        ["numbers", "mixed", "twice", "unquoted", "quoted", "none", "constant", "open", "odd"],
      ),
    },
    source: `
      true satisfies Same<V["numbers"], -1 | 0 | -1.5>;
      true satisfies Same<V["mixed"], null | true | 1 | "" | { a: 1 } | ["b"]>;
      true satisfies Same<V["twice"], "a">;
      true satisfies Same<V["unquoted"], "1" | "2" | "true">;
      true satisfies Same<V["quoted"], 1 | 2>;
      true satisfies Same<V["none"], string>;
      true satisfies Same<V["constant"], { a: [1, null] }>;
      "anything" satisfies V["open"];
      "\\\`\\\${x}\\\`" satisfies V["odd"];
      // @ts-expect-error not in the list
      2 satisfies V["numbers"];
      // @ts-expect-error a string is meant
      1 satisfies V["unquoted"];`,
  },
  {
    name: "maps and more",
    schemas: {
      Beside: { type: "object", properties: { id: text }, required: ["id"], additionalProperties: number },
      Plain: { type: "object", additionalProperties: number },
      Closed: { ...object({ a: text }, ["a"]), additionalProperties: false },
      Empty: { type: "object", additionalProperties: false },
      Any: { type: "object" },
      Patterns: { type: "object", patternProperties: { "^x-": { type: "boolean" } } },
      Demanded: { type: "object", required: ["a"], additionalProperties: number },
    },
    source: `
      ({ id: "", more: 1 }) satisfies Beside;
      ({ a: 1 }) satisfies Plain;
      true satisfies Same<Plain[string], number>;
      true satisfies Same<Patterns["x-a"], boolean>;
      ({ a: 1, b: 2 }) satisfies Demanded;
      true satisfies Same<Demanded["a"], number>;
      ({ anything: [] }) satisfies Any;
      // @ts-expect-error id is demanded
      ({ more: 1 }) satisfies Beside;
      // @ts-expect-error numbers
      ({ a: "" }) satisfies Plain;
      // @ts-expect-error nothing else
      ({ a: "", b: "" }) satisfies Closed;
      // @ts-expect-error nothing at all
      ({ a: 1 }) satisfies Empty;
      // @ts-expect-error booleans
      ({ "x-a": 1 }) satisfies Patterns;
      // @ts-expect-error required, though not declared
      ({ b: 2 }) satisfies Demanded;`,
  },
  {
    name: "names that are demanded and not declared",
    schemas: {
      R: { type: "object", required: ["a", "b"], properties: { a: text } },
      Of: { allOf: [ref("Optional"), { required: ["a"] }] },
      Optional: object({ a: text }),
      OneOfThem: {
        ...object({ a: text, b: text }),
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
      Word: { type: "object", required: "a", properties: { a: text } },
      Flag: { type: "object", properties: { a: { type: "string", required: true }, b: text } },
    },
    source: `
      ({ a: "", b: 1 }) satisfies R;
      true satisfies Same<Of["a"], string>;
      ({ b: "" }) satisfies OneOfThem;
      // @ts-expect-error b
      ({ a: "" }) satisfies R;
      // @ts-expect-error a
      ({}) satisfies Of;
      // @ts-expect-error one of them
      ({}) satisfies OneOfThem;
      // @ts-expect-error a
      ({}) satisfies Word;
      // @ts-expect-error a
      ({ b: "" }) satisfies Flag;`,
  },
  {
    name: "tuples and lists",
    schemas: {
      Pair: { type: "array", prefixItems: [text, number], items: false, minItems: 2 },
      Rest: { type: "array", prefixItems: [text], items: number },
      Old: { type: "array", items: [text, number], minItems: 2, additionalItems: false },
      NoItems: { type: "array" },
      Either: { type: "array", items: { oneOf: [text, number] } },
      Not: { not: text },
    },
    source: `
      true satisfies Same<Pair, [string, number]>;
      true satisfies Same<Old, [string, number]>;
      true satisfies Same<Rest, [string?, ...number[]]>;
      true satisfies Same<NoItems, unknown[]>;
      true satisfies Same<Either, (string | number)[]>;
      true satisfies Same<Not, unknown>;
      // @ts-expect-error one is missing
      [""] satisfies Pair;
      // @ts-expect-error the first is text
      [1] satisfies Rest;`,
  },
  {
    name: "what only one side sends",
    schemas: {
      Account: object(
        {
          id: { type: "string", readOnly: true },
          password: { type: "string", writeOnly: true },
          name: text,
          owner: ref("Owner"),
          list: { type: "array", items: ref("Owner") },
          map: { type: "object", additionalProperties: ref("Owner") },
          stamp: ref("Stamp"),
          state: { allOf: [ref("State"), { readOnly: true }] },
          either: { oneOf: [ref("Owner"), text] },
        },
        ["id", "password", "name", "owner", "list", "map", "stamp", "state", "either"],
      ),
      Owner: object({ id: { type: "string", readOnly: true }, pin: { type: "string", writeOnly: true } }, [
        "id",
        "pin",
      ]),
      Stamp: { type: "string", readOnly: true },
      State: { type: "string", enum: ["on", "off"] },
    },
    source: `
      const owner: OwnerInput = { pin: "" };
      ({ password: "", name: "", owner, list: [owner], map: { a: owner }, either: owner }) satisfies AccountInput;
      const account = {} as Account;
      [account.id, account.owner.id, account.list[0]?.id, account.map["a"]?.id, account.stamp, account.state];
      // @ts-expect-error only sent
      account.password;
      // @ts-expect-error only sent, in a list
      account.list[0]?.pin;
      // @ts-expect-error only read
      ({ id: "", pin: "" }) satisfies OwnerInput;
      // @ts-expect-error read-only by what it refers to
      ({} as AccountInput).stamp;
      // @ts-expect-error read-only by a part
      ({} as AccountInput).state;`,
  },
  {
    name: "words and bounds beside a reference",
    schemas: {
      Words: object({ a: { ...ref("Name"), description: "Mine", maxLength: 5 } }, ["a"]),
      Name: text,
      More: { ...ref("Base"), properties: { b: number }, required: ["b"] },
      Base: object({ a: text }, ["a"]),
    },
    source: `
      ({ a: "" }) satisfies Words;
      ({ a: "", b: 1 }) satisfies More;
      // @ts-expect-error what stands beside it counts
      ({ a: "" }) satisfies More;`,
  },
];
