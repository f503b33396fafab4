import { describe, expect, test } from "vitest";
import { typescript } from "../../src/targets/typescript/index.ts";
import { emitClient } from "../support/client.ts";
import { documentOf, documentWith, jsonResponse, modelOf, operationsOf } from "../support/model.ts";
import { document, instant, int64, json, object, ref, schemas } from "./support/document.ts";

/** A name that would end a literal, a comment or a script. */
const hostile = '"; evil() //*/ </script> \u2028`';

describe("a client without the options", () => {
  test("has nothing of it", async () => {
    const { files, all } = await emitClient(document);
    for (const text of files.values()) expect(text).not.toMatch(/codec|onversion|\bDate\b|bigint/);
    expect([...all.keys()].filter((path) => path.includes("codec"))).toEqual(["runtime/codec/conversion.ts"]);
  });

  test("is the same as with the defaults", async () => {
    const [none, defaults] = await Promise.all([
      emitClient(document),
      emitClient(document, { dates: "string", int64: "number" }),
    ]);
    expect([...defaults.all]).toEqual([...none.all]);
  });
});

describe("a client with the options", () => {
  test("has no codec where nothing is converted", async () => {
    const { files } = await emitClient(documentOf({ responses: { 200: jsonResponse({ type: "string" }) } }), {
      dates: "Date",
    });
    expect(files.has("codec.ts")).toBe(false);
    expect(files.get("operations/things.ts")).not.toContain("codec");
  });

  test("brings the codec to the operations that need it alone", async () => {
    const client = await emitClient(
      documentWith({
        paths: {
          "/a": {
            get: { operationId: "withMoment", tags: ["A"], responses: { 200: jsonResponse(instant) } },
          },
          "/b": {
            get: { operationId: "without", tags: ["B"], responses: { 200: jsonResponse(object({})) } },
          },
        },
      }),
      { dates: "Date" },
    );
    expect(client.file("operations/a.ts")).toContain("codec");
    expect(client.file("operations/b.ts")).not.toContain("codec");
  });

  test("says the words of the document as literals only", async () => {
    const client = await emitClient(
      documentOf(
        { responses: { 200: jsonResponse(ref("Hostile")) } },
        {
          schemas: {
            Hostile: object(
              {
                [hostile]: instant,
                nested: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: hostile } },
              },
              { patternProperties: { [hostile]: instant } },
            ),
            A: object({ [hostile]: { const: hostile }, at: instant }, { required: [hostile] }),
            B: object({ at: int64 }),
          },
        },
      ),
      { dates: "Date", int64: "bigint" },
    );
    const text = client.file("codec.ts");
    const outside = text.replace(/"(?:[^"\\]|\\.)*"/g, "").replace(/\/\*\*[\s\S]*?\*\//g, "");
    expect(outside).not.toContain("evil");
    expect(text).not.toMatch(/<|\u2028/);
  });

  test("tells of what it cannot convert, once, with its place", async () => {
    const { diagnostics } = await emitClient(document, { dates: "Date" });
    expect(diagnostics.filter(({ code }) => code === "conversion-ambiguous")).toEqual(
      ["#/components/schemas/One/properties/at", "#/components/schemas/Alias/anyOf/0"].map((pointer) =>
        expect.objectContaining({ pointer, severity: "info" }),
      ),
    );
  });

  test.each([
    [{ dates: "date" }, 'dates must be "string" or "Date".'],
    [{ dates: "Temporal" }, 'dates must be "string" or "Date".'],
    [{ int64: "BigInt" }, 'int64 must be "number", "string" or "bigint".'],
  ])("refuses %o", (options, message) => {
    expect(() => typescript.parseOptions(options)).toThrow(message);
  });
});

/** Positions of members that nothing tells apart, and what their types are then. */
const unions: readonly (readonly [name: string, members: object, at: string])[] = [
  ["agree", { oneOf: [object({ at: instant }), object({ at: instant })] }, "Date"],
  ["have it or not", { oneOf: [object({ at: instant }), object({ other: { type: "string" } })] }, "Date"],
  ["differ", { oneOf: [object({ at: instant }), object({ at: { type: "string" } })] }, "string"],
  [
    "differ by any value",
    { oneOf: [object({ at: instant }), object({ at: { description: "any" } })] },
    "string",
  ],
  ["differ in JSON type", { oneOf: [object({ at: instant }), object({ at: { type: "boolean" } })] }, "Date"],
  [
    "differ by an exact text",
    { anyOf: [object({ at: instant }), object({ at: { enum: ["now"] } })] },
    "string",
  ],
  [
    "have others of that type",
    { oneOf: [object({ at: instant }), object({}, { additionalProperties: { type: "string" } })] },
    "string",
  ],
  [
    "hold one more",
    { oneOf: [object({ at: instant }), object({ at: { oneOf: [instant, { type: "null" }] } })] },
    "Date",
  ],
  [
    "must both hold",
    { allOf: [object({ at: instant }), object({ at: { type: "string", maxLength: 30 } })] },
    "string",
  ],
];

describe("members of a union that", () => {
  test.each(unions)("%s", async (_name, members, at) => {
    const client = await emitClient(
      documentOf({ responses: { 200: jsonResponse(ref("Either")) } }, { schemas: { Either: members } }),
      { dates: "Date" },
    );
    const [, found] = /\bat\??: (\w+)/.exec(client.symbol("Either")) ?? [];
    expect(found).toBe(at);
    expect(client.files.get("codec.ts") ?? "").toMatch(
      at === "Date" ? /"at", "date-time"/ : /^(?![\s\S]*date-time)/,
    );
  });
});

test("samples say values as the client takes them", () => {
  const { api } = modelOf(
    documentWith({
      paths: {
        "/things/{at}": {
          post: {
            operationId: "makeThing",
            tags: ["Things"],
            parameters: [
              { name: "at", in: "path", required: true, schema: instant, example: "2026-01-31T12:00:00Z" },
              { name: "after", in: "query", required: true, schema: int64, example: 7 },
            ],
            requestBody: {
              required: true,
              content: json({
                ...object({ pets: { type: "array", items: ref("Pet") }, id: int64 }),
                example: {
                  pets: [
                    { kind: "cat", at: "2026-01-31T12:00:00Z" },
                    { kind: "dog", at: "soon", id: 3 },
                  ],
                  id: 12,
                },
              }),
            },
            responses: { 204: { description: "" } },
          },
        },
      },
      components: { schemas },
    }),
  );
  const options = typescript.parseOptions({ dates: "Date", int64: "bigint" });
  const sampler = typescript.sample?.(api, options, { runtimeSources: new Map() });
  const [operation] = operationsOf(api);
  const source = (operation && sampler?.(operation)?.source)?.replace(/\s+/g, " ");
  expect(source).toContain('(new Date("2026-01-31T12:00:00Z"), {');
  expect(source).toContain('{ kind: "cat", at: new Date("2026-01-31T12:00:00Z") }');
  expect(source).toContain('{ kind: "dog", at: "soon", id: 3n }');
  expect(source).toContain("id: 12n");
  expect(source).toContain("{ after: 7n }");
});
