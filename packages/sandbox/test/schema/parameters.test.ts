import { describe, expect, test } from "vitest";
import { parameterReader } from "../../src/schema/parameters.ts";
import { validators } from "../../src/schema/validators.ts";
import { fixture, operation, parameter } from "../support/fixture.ts";

const reader = parameterReader(
  operation({
    parameters: [
      parameter({ name: "id", in: "path", required: true, schema: { $ref: "schemas#/$defs/ThingId" } }),
      parameter({ name: "limit", schema: { type: "integer", maximum: 9, default: 4 } }),
      parameter({ name: "id", key: "id_query", schema: { $ref: "schemas#/$defs/Name" } }),
      parameter({ name: "X-Tags", in: "header", schema: { type: "array", items: { type: "string" } } }),
      parameter({
        name: "where",
        style: "deepObject",
        schema: { type: "object", properties: { a: { type: "integer" } } },
      }),
    ],
  }),
  fixture,
  validators(fixture),
);
const read = (query: string, headers = {}, id = "thing_1") =>
  reader({ path: { id }, query, header: (name) => new Headers(headers).get(name) });

describe("parameterReader", () => {
  test("reads every place and fills in defaults", () => {
    expect(read("?limit=3&id=ab&where[a]=1", { "X-Tags": "a, b%,c" })).toEqual({
      values: { id: "thing_1", limit: 3, id_query: "ab", "X-Tags": ["a", " b%", "c"], where: { a: 1 } },
      errors: [],
    });
    expect(read("").values).toEqual({ id: "thing_1", limit: 4 });
  });

  test.each([
    ["?limit=x", "thing_1", [["limit", "must be integer"]]],
    ["?limit=10", "thing_1", [["limit", "must be at most 9"]]],
    ["?limit=1&limit=2", "thing_1", [["limit", "is given more than once"]]],
    ["?id=a", "thing_1", [["id", "must have at least 2 characters"]]],
    ["?other=1", "thing_1", [["other", "is not a known query parameter"]]],
    ["?where[a]=x", "thing_1", [["where.a", "must be integer"]]],
    ["", "other_1", [["id", "must match ^thing_[a-z0-9]+$"]]],
  ])("%s with %s is refused", (query, id, want) => {
    expect(read(query, {}, id).errors.map(({ field, message }) => [field, message])).toEqual(want);
  });
});
