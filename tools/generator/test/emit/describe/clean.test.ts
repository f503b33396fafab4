import { describe, expect, test } from "vitest";
import { cleanSchema, referencesIn } from "../../../src/emit/describe/schema/clean.ts";
import type { JsonValue } from "../../../src/model/types.ts";

const defaults: Readonly<Record<string, JsonValue>> = { Limits: {}, Mode: "fast" };
const clean = (schema: JsonValue) => cleanSchema(schema, { defaultOf: (name) => defaults[name] });

describe("a schema for the validator", () => {
  test.each<[string, JsonValue, JsonValue]>([
    [
      "has no words",
      { type: "string", title: "t", description: "d", examples: ["e"], "x-a": 1, deprecated: true },
      { type: "string" },
    ],
    [
      "keeps properties that are called like keywords",
      {
        properties: { description: { type: "string", description: "d" }, title: {}, "x-a": {}, examples: {} },
      },
      { properties: { description: { type: "string" }, title: {}, "x-a": {}, examples: {} } },
    ],
    [
      "keeps values as they are",
      { enum: [{ title: "t" }], const: { description: "d" }, default: { "x-a": 1 } },
      { enum: [{ title: "t" }], const: { description: "d" }, default: { "x-a": 1 } },
    ],
    [
      "leads references to the schemas",
      { items: { $ref: "#/components/schemas/A" } },
      { items: { $ref: "schemas#/$defs/A" } },
    ],
    [
      "repeats the default of what it refers to",
      { properties: { a: { $ref: "#/components/schemas/Limits" } } },
      { properties: { a: { $ref: "schemas#/$defs/Limits", default: {} } } },
    ],
    [
      "keeps a default of its own",
      { $ref: "#/components/schemas/Mode", default: "slow" },
      { $ref: "schemas#/$defs/Mode", default: "slow" },
    ],
    [
      "is cleaned in every part",
      {
        anyOf: [{ title: "t" }],
        not: { title: "t" },
        prefixItems: [{ title: "t" }],
        additionalProperties: { title: "t" },
      },
      { anyOf: [{}], not: {}, prefixItems: [{}], additionalProperties: {} },
    ],
    [
      "may be true or false",
      { additionalProperties: false, items: true },
      { additionalProperties: false, items: true },
    ],
  ])("%s", (_, given, want) => {
    expect(clean(given)).toEqual(want);
  });
});

test("references are found wherever they are", () => {
  const schema = {
    a: { $ref: "schemas#/$defs/A" },
    b: [{ $ref: "schemas#/$defs/B.C" }, { $ref: "schemas#/$defs/D/properties/e" }],
  };
  expect(referencesIn(schema)).toEqual(["A", "B.C", "D"]);
});

test("keeps the annotations that are asked for", () => {
  const given = { type: "string", title: "t", examples: ["e"], "x-kept": 1, "x-left": 1 };
  const keep = new Set(["examples", "x-kept"]);
  expect(cleanSchema(given, { defaultOf: () => undefined, keep })).toEqual({
    type: "string",
    examples: ["e"],
    "x-kept": 1,
  });
});
