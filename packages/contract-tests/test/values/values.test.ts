import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validatorOf } from "../../src/schema/validators.ts";
import { boundariesOf } from "../../src/values/boundaries.ts";
import { invalidsOf, invalidTextsOf } from "../../src/values/invalid.ts";
import { valuesOf } from "../../src/values/valid.ts";
import { schemas, sources } from "./schemas.ts";

const contract = { schemas: sources };
const validate = validatorOf(contract);
const source = { contract, validate };

describe.each(Object.entries(schemas))("values of %s", (_, schema) => {
  test("are what the schema allows, and the same for the same seed", () => {
    const draw = () => fc.sample(valuesOf(source, schema), { seed: 7, numRuns: 40 });
    const drawn = draw();
    for (const value of drawn) expect(validate(schema, value)).toEqual([]);
    expect(draw()).toEqual(drawn);
  });

  test("at the edges are allowed, and those beyond are not", () => {
    for (const value of boundariesOf(source, schema)) expect(validate(schema, value)).toEqual([]);
    const [valid = null] = fc.sample(valuesOf(source, schema), { seed: 7, numRuns: 1 });
    const found = invalidsOf(source, schema, valid);
    expect(found.length).toBeGreaterThan(0);
    for (const { value } of found) expect(validate(schema, value)).not.toEqual([]);
  });
});

describe("what breaks", () => {
  const ways = (schema: Parameters<typeof invalidsOf>[1], valid: Parameters<typeof invalidsOf>[2]) =>
    invalidsOf(source, schema, valid).map(({ value, at }) => [at, value]);

  test.each([
    ["a maximum", { type: "integer", maximum: 10 }, 5, ["", 11]],
    ["a minimum", { type: "integer", minimum: 1 }, 5, ["", 0]],
    ["an enumeration", { enum: ["a", "b"] }, "a", ["", "no_such_value"]],
    ["a length", { type: "string", maxLength: 3 }, "abc", ["", "aaaa"]],
    ["a type", { type: "boolean" }, true, ["", "true"]],
    ["null", { type: "string" }, "a", ["", null]],
    ["uniqueness", { type: "array", uniqueItems: true, items: {} }, [1], ["", [1, 1]]],
    ["a number of items", { type: "array", minItems: 1, items: {} }, [1], ["", []]],
  ] as const)("%s", (_, schema, valid, want) => {
    expect(ways(schema as never, valid as never)).toContainEqual(want);
  });

  test("a required field, a closed object, and what is inside", () => {
    const schema = {
      type: "object",
      additionalProperties: false,
      required: ["a"],
      properties: { a: { type: "object", properties: { b: { type: "integer", minimum: 3 } } } },
    };
    expect(ways(schema, { a: { b: 3 } })).toEqual(
      expect.arrayContaining([
        ["a", {}],
        ["no_such_field", { a: { b: 3 }, no_such_field: 1 }],
        ["a.b", { a: { b: 2 } }],
      ]),
    );
  });

  test("a parameter on the wire", () => {
    const texts = invalidTextsOf(source, { type: "integer", minimum: 1, maximum: 9 }).map(
      ({ value }) => value,
    );
    expect(texts).toEqual(expect.arrayContaining(["abc", "1.5", 0, 10, ""]));
    expect(invalidTextsOf(source, { type: "string" })).toEqual([]);
  });
});

test("lower bounds come before upper ones", () => {
  const schema = {
    type: "object",
    required: ["min", "max", "start_date", "end_date"],
    properties: {
      min: { type: "integer", minimum: 0, maximum: 9 },
      max: { type: "integer", minimum: 0, maximum: 9 },
      start_date: { type: "string", format: "date" },
      end_date: { type: "string", format: "date" },
    },
  };
  for (const value of fc.sample(valuesOf(source, schema), 50)) {
    const { min, max, start_date, end_date } = value as Record<string, number | string>;
    expect([Number(min) <= Number(max), String(start_date) <= String(end_date)]).toEqual([true, true]);
  }
});
