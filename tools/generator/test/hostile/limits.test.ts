import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { documentOf, documentWith, jsonResponse } from "../support/model.ts";
import { run } from "../support/terminal.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** A document that answers with a schema. */
const answering = (schema: object, schemas: object = {}): string =>
  JSON.stringify(documentOf({ responses: { 200: jsonResponse(schema) } }, { schemas }));

const many = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

const named = (count: number, make: (index: number) => object): object =>
  Object.fromEntries(many(count, (index) => [`S${index}`, make(index)]));

/** Each schema made of two of the next: twice as many ways with every link. */
const doubling = (keyword: string): string =>
  answering(
    ref("S0"),
    named(60, (index) =>
      index === 59 ? { type: "object" } : { [keyword]: [ref(`S${index + 1}`), ref(`S${index + 1}`)] },
    ),
  );

const head = 'openapi: 3.1.0\ninfo: { title: x, version: "1" }\n';
const nested = (text: string, depth: number): string =>
  answering({ type: "array", items: "@" }).replace('"@"', `${text.repeat(depth)}{}${"}".repeat(depth)}`);

const laughs = (levels: number, ways: number): string =>
  `${head}paths: {}\nx-0: &a0 [1]\n${many(levels, (level) => `x-${level + 1}: &a${level + 1} [${many(ways, () => `*a${level}`).join(", ")}]\n`).join("")}`;

/** What can't be worked on, and the code that says so. */
const refused: Readonly<Record<string, readonly [document: string, code: string]>> = {
  "10,000 levels of JSON": [nested('{"items":', 10_000), "document-too-large"],
  "10,000 levels of YAML": [
    `${head}x-a: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
    "document-unparsable",
  ],
  "a bomb of aliases": [laughs(12, 9), "document-too-large"],
  "a small bomb of aliases": [laughs(6, 9), "document-too-large"],
  "an alias in itself": [`${head}paths: &p\n  /a: *p\n`, "document-too-large"],
};

/** What is odd, large or has more ways than can be gone, and is made all the same. */
const made: Readonly<Record<string, string>> = {
  "300 levels": nested('{"items":', 300),
  "200,000 keys": answering({
    properties: Object.fromEntries(many(200_000, (i) => [`k${i}`, { type: "string" }])),
  }),
  "a choice of 5,000": answering({ oneOf: many(5000, (index) => ({ const: `v${index}` })) }),
  "a choice of 5,000 named": answering(
    { oneOf: many(5000, (i) => ref(`S${i}`)), discriminator: { propertyName: "kind" } },
    named(5000, (index) => ({ properties: { kind: { const: `S${index}` } } })),
  ),
  "doubling allOf": doubling("allOf"),
  "doubling oneOf": doubling("oneOf"),
  "doubling anyOf": doubling("anyOf"),
  "10,000 references in a row": answering(
    ref("S0"),
    named(10_000, (index) => (index === 9999 ? { type: "string" } : ref(`S${index + 1}`))),
  ),
  "2,000 heirs in a row": answering(
    ref("S0"),
    named(2000, (index) =>
      index === 1999
        ? { type: "object" }
        : { allOf: [ref(`S${index + 1}`), { properties: { [`p${index}`]: { type: "string" } } }] },
    ),
  ),
  "a reference of 5,000 steps": answering(
    { $ref: `#/components/schemas/S0${"/properties/a".repeat(5000)}` },
    named(1, () => ({ properties: { a: ref("S0") } })),
  ),
  "5,000 names that are one": JSON.stringify(
    documentWith({
      paths: Object.fromEntries(
        many(5000, (i) => [
          `/p${i}`,
          { get: { operationId: `get x${"-".repeat(i % 100)} `, tags: ["T"], responses: {} } },
        ]),
      ),
    }),
  ),
  "names of 100,000 letters": JSON.stringify(
    documentWith({
      paths: {
        [`/${"p".repeat(100_000)}`]: {
          get: { operationId: "o".repeat(100_000), tags: ["t".repeat(100_000)], responses: {} },
        },
      },
    }),
  ),
  "numbers beyond numbers": answering({ type: "integer", maximum: "@", enum: ["@", 1] }).replaceAll(
    '"@"',
    `1${"0".repeat(10_000)}`,
  ),
  "texts that are costly to search": answering({
    type: "string",
    title: "a-".repeat(50_000),
    pattern: "(a+)+".repeat(10_000),
    description: `${" ".repeat(50_000)}!${"[".repeat(20_000)}${"\n`".repeat(20_000)}${"*_".repeat(20_000)}${"*/".repeat(100_000)}`,
  }),
};

async function generate(
  document: string,
): Promise<{ readonly exitCode: number; readonly out: string; readonly err: string }> {
  const folder = temporaryFolder({ "openapi.yaml": document });
  const [spec, out] = ["openapi.yaml", "out"].map((name) => path.join(folder, name));
  return run("generate", "--json", "--spec", spec ?? "", "--out", out ?? "", "--target", "typescript");
}

describe("a document without measure", { timeout: 120_000 }, () => {
  it.each(Object.entries(refused))("is refused in plain words: %s", async (_, [document, code]) => {
    const { exitCode, out, err } = await generate(document);
    expect([exitCode, err]).toEqual([1, ""]);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; message: string }[] };
    expect(diagnostics.map((found) => found.code)).toContain(code);
    expect(diagnostics.every(({ message }) => message.length < 1000)).toBe(true);
  });

  it.each(Object.entries(made))("is made in a time that grows with it: %s", async (_, document) => {
    const { exitCode, out } = await generate(document);
    const { targets, error } = JSON.parse(out) as { targets?: { written: string[] }[]; error?: string };
    expect([exitCode, error]).toEqual([0, undefined]);
    expect(targets?.[0]?.written.length).toBeGreaterThan(5);
  });
});
