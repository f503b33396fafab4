import { describe, expect, test } from "vitest";
import { invalidRequest } from "../../src/errors/apiError.ts";
import { schemaFacts } from "../../src/schema/facts.ts";
import { fieldPath } from "../../src/schema/fieldErrors.ts";
import { validators } from "../../src/schema/validators.ts";
import { fixture } from "../support/fixture.ts";

const made = validators(fixture);
const check = (schema: object, value: unknown) =>
  made
    .strict(schema as { readonly type: string })(value)
    .map(({ field, message }) => [field, message]);

describe("faults are said by field, in words", () => {
  const closed = {
    type: "object",
    additionalProperties: false,
    required: ["a"],
    properties: { a: { type: "integer" } },
  };
  test.each([
    [closed, {}, [["a", "is required"]]],
    [closed, { a: 1, b: 2 }, [["b", "is not a known field"]]],
    [closed, { a: "x" }, [["a", "must be integer"]]],
    [closed, [], [["body", "must be object"]]],
    [{ properties: { a: { items: closed } } }, { a: [{ a: 1 }, {}] }, [["a[1].a", "is required"]]],
    [{ minItems: 2 }, [], [["body", "must have at least 2 items"]]],
    [{ maxLength: 1 }, "ab", [["body", "must have at most 1 character"]]],
    [{ minProperties: 1 }, {}, [["body", "must have at least 1 field"]]],
    [{ uniqueItems: true }, [1, 1], [["body", "must not have the same item twice"]]],
    [{ format: "date" }, "2026-02-30", [["body", "must be a valid date"]]],
    [{ type: ["string", "null"] }, 1, [["body", "must be string or null"]]],
    [{ enum: ["a", "b"] }, "c", [["body", 'must be one of: "a", "b"']]],
    [{ anyOf: [{ enum: ["a", "b"] }, { const: "*" }] }, "c", [["body", 'must be one of: "a", "b", "*"']]],
    [{ const: 3 }, 4, [["body", "must be 3"]]],
    [{ properties: { "a/b~c": { type: "null" } } }, { "a/b~c": 1 }, [["a/b~c", "must be null"]]],
  ])("%j of %j", (schema, value, want) => {
    expect(check(schema, value)).toEqual(want);
  });

  test("no more than fifty of a request", () => {
    const faults = Array.from({ length: 500 }, (_, index) => ({ field: `k${index}`, message: "is wrong" }));
    expect(invalidRequest(faults).facts.details).toEqual(faults.slice(0, 50));
  });
});

test.each([
  [[], "body"],
  [["a"], "a"],
  [["a", "b", "0", "c"], "a.b[0].c"],
  [["0"], "[0]"],
])("the path of %j is %s", (names, want) => {
  expect(fieldPath(names)).toBe(want);
});

describe("schemaFacts", () => {
  const facts = schemaFacts(fixture, made);
  const defaults = facts.defaults as (name: string) => unknown;

  test("takes prefixes and defaults from the schemas", () => {
    expect(facts.prefix("ThingId")).toBe("thing_");
    expect(defaults("Options")).toEqual({ level: "low", size: 3 });
  });

  test("gives a new object each time", () => {
    expect(defaults("Options")).not.toBe(defaults("Options"));
  });

  test("says what the document lacks", () => {
    expect(() => facts.prefix("Name")).toThrow('Schema Name needs a "pattern"');
    expect(() => defaults("Incomplete")).toThrow("Schema Incomplete needs a default for size");
  });
});
