import fc from "fast-check";
import type { Block } from "sdkgen";
import { describe, expect, it, test } from "vitest";
import { jsonTokens } from "../../src/lib/json.ts";
import { nearby } from "../../src/lib/nearby.ts";
import { operationParts } from "../../src/lib/operationParts.ts";
import { applyOverlay } from "../../src/lib/overlay.ts";

describe("an operation's page in three parts", () => {
  const heading = (id: string): Block => ({ kind: "heading", level: 2, id, text: id });
  const code = (source: string): Block => ({ kind: "code", lang: "json", source });
  const samples: Block = { kind: "samples", samples: [] };
  const prose: Block = { kind: "prose", markdown: "What it does." };
  const blocks = [
    prose,
    heading("call"),
    samples,
    heading("body"),
    code("sent"),
    heading("response"),
    code("came"),
    heading("errors"),
    code("error"),
  ];

  it("has samples and the answer's example beside the text", () => {
    const { intro, aside, rest } = operationParts(blocks);
    expect(intro).toEqual([prose]);
    expect(aside).toEqual([samples, code("came")]);
    expect(rest).toEqual([
      heading("body"),
      code("sent"),
      heading("response"),
      heading("errors"),
      code("error"),
    ]);
  });

  it("has no example beside it where no answer has one", () => {
    const without = blocks.filter((block) => !(block.kind === "code" && block.source === "came"));
    expect(operationParts(without).aside).toEqual([samples]);
  });
});

describe("entries around the current one", () => {
  const entries = Array.from({ length: 100 }, (_, index) => ({ slug: `s${index}` }));
  test.each([
    ["s0", 0],
    ["s50", 35],
    ["s99", 69],
    ["none", 0],
  ])("of %s begin at %i", (slug, first) => {
    const shown = nearby(entries, slug);
    expect(shown).toHaveLength(31);
    expect(shown[0]).toBe(entries[first]);
  });

  it("are all where they are few", () => {
    expect(nearby(entries.slice(0, 31), "s3")).toEqual(entries.slice(0, 31));
  });
});

describe("words of a JSON text", () => {
  it("are the text when they are put together", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(
          jsonTokens(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("are told apart", () => {
    const kinds = jsonTokens('{"a": "b: c", "d": -1.5e3, "e": null}').filter(
      ({ kind }) => kind !== undefined,
    );
    expect(kinds.map(({ text, kind }) => [text, kind])).toEqual([
      ['"a"', "key"],
      ['"b: c"', "string"],
      ['"d"', "key"],
      ["-1.5e3", "number"],
      ['"e"', "key"],
      ["null", "word"],
    ]);
  });
});

describe("an overlay", () => {
  const document = { paths: { "/a'b\"c": { get: { operationId: "a" } } } };
  const target = `$["paths"][${JSON.stringify("/a'b\"c")}]["get"]`;

  it("adds what it says at its place, and leaves the document as it was", () => {
    const changed = applyOverlay(document, { actions: [{ target, update: { "x-codeSamples": [1] } }] });
    expect(changed).toEqual({ paths: { "/a'b\"c": { get: { operationId: "a", "x-codeSamples": [1] } } } });
    expect(document.paths["/a'b\"c"].get).toEqual({ operationId: "a" });
  });

  test.each(['$["paths"]["/none"]', "paths.a", '$["paths"'])("that names %s is refused", (nowhere) => {
    expect(() => applyOverlay(document, { actions: [{ target: nowhere, update: {} }] })).toThrow(nowhere);
  });
});
