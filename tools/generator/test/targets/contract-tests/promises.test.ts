import { describe, expect, test } from "vitest";
import { documentWith } from "../../support/model.ts";
import { emit, fileOf, promisesIn } from "./emit.ts";

const thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, color: { type: "string" } },
};
const json = (schema: object) => ({ "application/json": { schema } });
const ok = (schema: object) => ({ 200: { description: "Done", content: json(schema) } });
const wrong = { 400: { description: "Wrong", content: json({ type: "object" }) } };

/** The checks of a resource's file, by what they are given. */
function checksOf(paths: object, parts: object = {}, file = "things.test.ts"): readonly string[] {
  const tagged = { ...documentWith({ paths, ...parts }), tags: [{ name: "Things" }] };
  return promisesIn(fileOf(emit(tagged), file)).map(([, , check]) => check);
}

const list = (operation: object = {}) => ({
  "/things": {
    get: {
      operationId: "list",
      tags: ["Things"],
      responses: ok({ type: "array", items: thing }),
      ...operation,
    },
  },
});

describe("an operation promises", () => {
  test.each<[string, object, readonly string[]]>([
    ["its answer, and HEAD beside GET", list(), ['succeeds(run, "list")', 'headAnswersAsGet(run, "list")']],
    [
      "that its examples are valid",
      list({
        responses: { 200: { description: "", content: { "application/json": { schema: {}, example: 1 } } } },
      }),
      ['examplesAreValid(run, "list")'],
    ],
    [
      "what a parameter takes and refuses, and its default",
      list({
        parameters: [{ name: "n", in: "query", schema: { type: "integer", default: 3 } }],
        responses: { ...ok(thing), ...wrong },
      }),
      [
        'takesParameter(run, "list", "query", "n")',
        'refusesParameter(run, "list", "query", "n")',
        'assumesDefault(run, "list", "n")',
      ],
    ],
    [
      "to filter by what is called as a property of the items",
      list({ parameters: [{ name: "color", in: "query", schema: { type: "string" } }] }),
      ['filters(run, "list", "color")'],
    ],
  ])("%s", (_, paths, want) => {
    expect(checksOf(paths)).toEqual(expect.arrayContaining([...want]));
  });

  test.each([
    ["Connecting it again is answered `409 conflict`.", true],
    ["One that is in setup is answered `409 conflict`. Do it again.", false],
  ])("409 for what was done before, where it says so: %s", (description, want) => {
    const responses = { ...ok(thing), 409: { description: "" } };
    const repeated = checksOf(list({ description, responses })).includes(
      'conflictsWhenRepeated(run, "list")',
    );
    expect(repeated).toBe(want);
  });

  test("to refuse nothing where no refusal is declared", () => {
    const parameters = [{ name: "n", in: "query", schema: { type: "integer" } }];
    expect(checksOf(list({ parameters })).join()).not.toContain("refuses");
  });

  test("the life of what it makes, its body field by field, and its changes", () => {
    const body = (properties: object) => ({ required: true, content: json({ type: "object", properties }) });
    const one = { name: "id", in: "path", required: true, schema: { type: "string" } };
    const found = checksOf({
      "/things": {
        post: {
          operationId: "make",
          tags: ["Things"],
          requestBody: body({ color: { type: "string", default: "red" }, size: { type: "integer" } }),
          responses: { 201: { description: "", content: json(thing) }, ...wrong },
        },
      },
      "/things/{id}": {
        parameters: [one],
        get: { operationId: "read", tags: ["Things"], responses: { ...ok(thing), 404: { description: "" } } },
        patch: {
          operationId: "change",
          tags: ["Things"],
          requestBody: body({ color: {} }),
          responses: ok(thing),
        },
      },
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'takesBodies(run, "make")',
        'refusesBody(run, "make")',
        'refusesField(run, "make", "color")',
        'refusesField(run, "make", "size")',
        'livesItsLife(run, "make")',
        'fillsDefaults(run, "make")',
        'changesOnlyWhatIsTold(run, "change")',
        'doesNotFind(run, "read")',
        'keepsApart(run, "read")',
      ]),
    );
  });
});

describe("files", () => {
  const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path).sort();

  test("there are for what the document declares, and for nothing else", () => {
    expect(paths(emit(documentWith({ paths: list() })).files)).toEqual([
      "README.md",
      "authentication.test.ts",
      "contract.ts",
      "things.test.ts",
    ]);
    expect(paths(emit(documentWith({})).files)).toEqual(["README.md", "contract.ts"]);
  });

  test("of scopes, limits and pages follow the vocabulary", () => {
    const security = [{ key: ["read"] }];
    const parameters = [{ name: "cursor", in: "query", schema: { type: "string" } }];
    const page = {
      type: "object",
      properties: { data: { type: "array", items: thing }, next: { type: "string" } },
    };
    const style = { style: "cursor", cursor: "cursor", items: "data", next: "next" };
    const made = emit(
      documentWith({
        paths: list({ security, parameters, "x-pagination": "cursor", responses: ok(page) }),
        components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
        "x-pagination": { cursor: style },
        "x-rate-limits": {
          partitions: { key: "key" },
          headers: { limit: "L" },
          plans: { small: { title: "Small", requestsPerMinute: 5 } },
        },
      }),
    );
    const checks = (path: string) => promisesIn(fileOf(made, path)).map(([, , check]) => check);
    expect(checks("scopes.test.ts")).toEqual(['demandsScopes(run, "list", "key")']);
    expect(checks("authentication.test.ts")).toContain('demandsCredential(run, "list")');
    expect(checks("pagination.test.ts")).toContain('walksOnce(run, "list")');
    expect(checks("rate-limits.test.ts")).toEqual(
      expect.arrayContaining([
        'countsInHeaders(run, "small")',
        'passesExactly(run, "minute")',
        'countsEachKey(run, "key")',
      ]),
    );
    expect(checks("rate-limits.test.ts")).not.toContain('passesExactly(run, "day")');
  });

  test("each test names its place in the document", () => {
    const places = promisesIn(fileOf(emit(documentWith({ paths: list() })), "things.test.ts")).map(
      ([, place]) => place,
    );
    expect(places[0]).toBe("#/paths/~1things/get/responses/200");
  });
});

test.each([
  [{ other: 1 }, "contract-tests has no option"],
  [{ library: "" }, "library must be"],
])("options %j are refused", (options, want) => {
  expect(() => emit(documentWith({}), options)).toThrow(want);
});
