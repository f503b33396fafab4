import document from "@outfame/spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { swagger2 } from "../faults/peers/dredd/swagger2.ts";
import { findingOf, fresh } from "../faults/peers/findings.ts";
import { type Outcome, readOwn } from "../faults/peers/outcome.ts";
import { violationsOf } from "../faults/peers/prism/violations.ts";
import { formatOutcomes } from "../faults/peers/table.ts";

describe("a catch", () => {
  const baseline = new Set([findingOf("GET /a", "item 3 is null")]);

  test.each([
    ["what the unbroken server has, too, is none", [findingOf("GET /a", "item 12 is null")], []],
    ["the same elsewhere is one", [findingOf("GET /b", "item 3 is null")], ["GET /b: item # is null"]],
    ["something else is one", [findingOf("GET /a", "no body")], ["GET /a: no body"]],
    ["silence is none", [], []],
  ])("%s", (_, found, want) => {
    expect(fresh(baseline, new Set(found))).toEqual(want);
  });
});

describe("Prism's violations", () => {
  const violation = (location: readonly string[]): object => ({
    location,
    severity: "Error",
    message: "is 7",
  });

  test.each([
    ["none", null, []],
    [
      "of a response",
      JSON.stringify([violation(["response", "body", "0", "id"])]),
      ["GET /a 200 response.body.#.id: is #"],
    ],
    ["of a request", JSON.stringify([violation(["request", "body"])]), []],
    [
      "cut off",
      `Too many violations! ${JSON.stringify([violation(["response"]), violation(["response", "body"])]).slice(0, -9)}`,
      ["GET /a 200 response: is #"],
    ],
  ])("%s", (_, header, want) => {
    expect(violationsOf("GET /a 200", header)).toEqual(want);
  });
});

describe("the table", () => {
  const outcome = (
    family: Outcome["family"],
    killed: boolean | null,
    dredd: boolean,
    prism: boolean,
  ): Outcome => ({
    id: "one",
    title: "",
    family,
    contractTests: killed === null ? null : { id: "one", killed, by: null },
    dredd: dredd ? ["a", "b"] : [],
    prism: prism ? ["c"] : [],
    errors: [],
  });

  test("counts each fault once, and leaves open what was not asked", () => {
    const outcomes = [
      outcome("scopes", true, true, false),
      outcome("scopes", false, false, true),
      outcome("state", null, false, false),
    ];
    expect(formatOutcomes(outcomes)).toBe(
      [
        "| family | faults | contract tests | Dredd | Prism |",
        "| ------ | -----: | -------------: | ----: | ----: |",
        "| scopes |      2 |              1 |     1 |     1 |",
        "| state  |      1 |              – |     0 |     0 |",
        "| all    |      3 |         1 of 2 |     1 |     1 |",
      ].join("\n"),
    );
  });
});

describe("what the kill-rate command wrote", () => {
  test("is known by the fault's id", () => {
    const by = "GET /a answers 200";
    const wrote = [
      { id: "one", outcome: "killed", by },
      { id: "two", outcome: "survived", by: null },
    ];
    expect([...readOwn(JSON.stringify(wrote)).values()]).toEqual([
      { id: "one", killed: true, by },
      { id: "two", killed: false, by: null },
    ]);
  });

  test.each(["{}", '[{"id":"one"}]', "[null]"])("%s is refused", (json) => {
    expect(() => readOwn(json)).toThrow("--ours");
  });
});

describe("the document in Swagger 2.0", () => {
  const made = JSON.stringify(swagger2(document));

  test("has every operation and schema, and no word that Swagger has not", () => {
    const ids = Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => ("operationId" in operation ? [operation.operationId] : [])),
    );
    expect(ids.filter((id) => !made.includes(`"operationId":"${id}"`))).toEqual([]);
    for (const word of ["const", "oneOf", "anyOf", "propertyNames", "#/components/"])
      expect(made).not.toContain(`"${word}`);
  });

  test.each([
    ["a fixed value", { const: "Bearer", type: "string" }, { type: "string", enum: ["Bearer"] }],
    ["null", { type: ["integer", "null"], minimum: 1 }, { type: "integer", minimum: 1, "x-nullable": true }],
    [
      "alternatives",
      {
        oneOf: [
          { type: "string", const: "a" },
          { type: "string", const: "b" },
        ],
      },
      { type: "string", enum: ["a", "b"] },
    ],
    ["a reference", { $ref: "#/components/schemas/A" }, { $ref: "#/definitions/A" }],
  ])("says %s", (_, schema, want) => {
    const { definitions } = swagger2({ components: { schemas: { One: schema } } });
    expect(definitions).toEqual({ One: want });
  });
});
