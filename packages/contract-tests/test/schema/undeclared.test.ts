import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../src/contract.ts";
import { undeclaredFields } from "../../src/schema/undeclared.ts";

const contract = {
  schemas: {
    Base: { type: "object", properties: { id: { type: "string" } } },
    Full: { allOf: [{ $ref: "schemas#/$defs/Base" }, { type: "object", properties: { name: {} } }] },
  },
};
const base = { $ref: "schemas#/$defs/Base" };

describe("fields that no schema declares", () => {
  test.each<[string, JsonSchema, unknown, readonly string[]]>([
    ["none", base, { id: "a" }, []],
    ["one", base, { id: "a", secret: 1 }, ["/secret"]],
    ["inside lists", { type: "array", items: base }, [{ id: "a" }, { more: 1 }], ["/1/more"]],
    ["of no part of a composition", { $ref: "schemas#/$defs/Full" }, { id: "a", name: 1, x: 1 }, ["/x"]],
    [
      "of no alternative",
      { oneOf: [base, { properties: { other: base } }] },
      { other: { id: "a", y: 1 } },
      ["/other/y"],
    ],
    ["but not in maps", { type: "object", properties: { a: {} }, additionalProperties: {} }, { b: 1 }, []],
    ["nor where nothing is declared", { type: "object" }, { b: 1 }, []],
    ["nor in what may be anything", true, { b: 1 }, []],
  ])("%s", (_, schema, value, want) => {
    expect(undeclaredFields(contract, schema, value)).toEqual(want);
  });
});
