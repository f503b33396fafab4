import { describe, expect, it } from "vitest";
import { repairDocument } from "../../src/document/repair/repair.ts";
import { parse } from "../support/model.ts";

/** What is told of a document, as `severity code pointer message`, and what is left out. */
function told(given: string) {
  const { value, diagnostics } = repairDocument(parse(given));
  return {
    value: JSON.parse(JSON.stringify(value)),
    lines: diagnostics.map(
      ({ severity, code, pointer, message }) => `${severity} ${code} ${pointer} ${message}`,
    ),
    leftOut: diagnostics.flatMap(({ leftOut }) => leftOut ?? []),
  };
}

describe("a node that is not what its place demands", () => {
  it.each<[given: string, finding: string, want: object]>([
    ["paths: 5", "#/paths Expected an object, found the number 5; read as if it were not there.", {}],
    ["paths: []", "#/paths Expected an object, found an array; read as an empty object.", { paths: {} }],
    ["paths:", "#/paths Expected an object, found null; read as if it were not there.", {}],
    ["info: hello", '#/info Expected an object, found the string "hello"; it is passed over.', {}],
    ["tags: a", '#/tags Expected an array, found the string "a"; read as a list of 1.', { tags: ["a"] }],
    [
      "paths: { /a: { get: { security: { k: [] } } } }",
      "#/paths/~1a/get/security Expected an array, found an object; read as a list of 1.",
      { paths: { "/a": { get: { security: [{ k: [] }] } } } },
    ],
    ["servers: {}", "#/servers Expected an array, found an object; it is passed over.", {}],
    [
      "paths: { /a: }",
      "#/paths/~1a Expected an object, found null; read as if it were not there.",
      { paths: {} },
    ],
    [
      "paths: { /a: 1 }",
      "#/paths/~1a Expected an object, found the number 1; the path /a is left out.",
      { paths: {} },
    ],
    [
      "paths: { /a: { get: [], put: {} } }",
      "#/paths/~1a/get Expected an object, found an array; GET /a is left out.",
      { paths: { "/a": { put: {} } } },
    ],
    [
      "paths: { /a: { get: { parameters: [x] }, put: {} } }",
      '#/paths/~1a/get/parameters/0 Expected an object, found the string "x"; GET /a is left out.',
      { paths: { "/a": { put: {} } } },
    ],
    [
      "paths: { /a: { get: { parameters: [{ name: q, in: query }, null] } } }",
      "#/paths/~1a/get/parameters/1 Expected an object, found null; read as if it were not there.",
      { paths: { "/a": { get: { parameters: [{ name: "q", in: "query" }] } } } },
    ],
    [
      "paths: { /a: { get: { parameters: { q: { name: q, in: query } } } } }",
      "#/paths/~1a/get/parameters Expected an array, found an object; read as a list of 1.",
      { paths: { "/a": { get: { parameters: [{ name: "q", in: "query" }] } } } },
    ],
    [
      "paths: { /a: { get: { responses: [] } } }",
      "#/paths/~1a/get/responses Expected an object, found an array; read as an empty object.",
      { paths: { "/a": { get: { responses: {} } } } },
    ],
    [
      "paths: { /a: { get: { responses: { 204: } } } }",
      "#/paths/~1a/get/responses/204 Expected an object, found null; read as an empty object.",
      { paths: { "/a": { get: { responses: { 204: {} } } } } },
    ],
    [
      "paths: { /a: { get: { responses: { 200: x } }, put: {} } }",
      '#/paths/~1a/get/responses/200 Expected an object, found the string "x"; GET /a is left out.',
      { paths: { "/a": { put: {} } } },
    ],
    [
      "paths: { /a: { get: { responses: { 200: {}, 404: x } } } }",
      '#/paths/~1a/get/responses/404 Expected an object, found the string "x"; the response 404 of GET /a is left out.',
      { paths: { "/a": { get: { responses: { 200: {} } } } } },
    ],
    [
      "paths: { /a: { put: { requestBody: { content: { a/b: 5 } } }, get: {} } }",
      "#/paths/~1a/put/requestBody/content/a~1b Expected an object, found the number 5; PUT /a is left out.",
      { paths: { "/a": { get: {} } } },
    ],
    [
      "paths: { /a: { get: { responses: { 200: { headers: { X-A: 5, X-B: {} } } } } } }",
      "#/paths/~1a/get/responses/200/headers/X-A Expected an object, found the number 5; the header X-A of GET /a is left out.",
      { paths: { "/a": { get: { responses: { 200: { headers: { "X-B": {} } } } } } } },
    ],
    [
      "paths: { /a: { put: { requestBody: { content: { a/b: { encoding: { f: { style: { a: 1 }, explode: true } } } } } } } }",
      "#/paths/~1a/put/requestBody/content/a~1b/encoding/f/style Expected a string, found an object; read as if it were not there.",
      {
        paths: {
          "/a": { put: { requestBody: { content: { "a/b": { encoding: { f: { explode: true } } } } } } },
        },
      },
    ],
    [
      "webhooks: { a: { post: 5 }, b: { post: {} } }",
      "#/webhooks/a/post Expected an object, found the number 5; the webhook a is left out.",
      { webhooks: { a: {}, b: { post: {} } } },
    ],
  ])("%s", (given, finding, want) => {
    const { value, lines } = told(given);
    expect(lines).toEqual([`warning node-invalid ${finding}`]);
    expect(value).toEqual(want);
  });

  it.each<[schema: string, reading: string, want: unknown]>([
    ["5", "read as any value", {}],
    ["[]", "read as any value", {}],
    ["'false'", "read as false", false],
    ["{ allOf: { type: string } }", "read as a list of 1", { allOf: [{ type: "string" }] }],
    ["{ allOf: x }", "read as if it were not there", {}],
    ["{ properties: { a: } }", "read as any value", { properties: { a: {} } }],
    ["{ items: , type: array }", "read as if it were not there", { type: "array" }],
    ["{ properties: [] }", "read as an empty object", { properties: {} }],
    ["{ $ref: 5, title: x }", "read as if it were not there", { title: "x" }],
  ])("the schema %s", (schema, reading, want) => {
    const { value, lines } = told(
      `paths: { /a: { get: { responses: { 200: { content: { a/b: { schema: ${schema} } } } } } } }`,
    );
    expect(lines).toEqual([expect.stringContaining(`; ${reading}.`)]);
    expect(value.paths["/a"].get.responses[200].content["a/b"].schema).toEqual(want);
  });

  it("may be the end of a file that was cut off", () => {
    const [found] = repairDocument(parse("paths:\n  /a:\n    get:")).diagnostics;
    expect(found?.fix).toContain("cut off");
  });

  it("is no matter in data and extensions, and what is sound is not copied", () => {
    const given = parse(`
paths:
  x-note: text
  /a:
    x-more: 1
    get:
      responses:
        x-a: text
        200: { description: ok, content: { application/json: { schema: true, example: { $ref: "#/no" } } } }
`);
    const { value, diagnostics } = repairDocument(given);
    expect(diagnostics).toEqual([]);
    expect(value).toBe(given);
  });
});

describe("a reference that leads nowhere", () => {
  const used = (operation: string, components = "{}"): string =>
    `paths: { /a: { get: ${operation}, put: {} } }\ncomponents: ${components}`;

  it.each<[name: string, given: string, leftOut: readonly string[]]>([
    ["a parameter", used('{ parameters: [{ $ref: "#/no" }] }'), ["GET /a"]],
    ["a body", used('{ requestBody: { $ref: "#/no" } }'), ["GET /a"]],
    ["the answer of a success", used('{ responses: { 200: { $ref: "#/no" } } }'), ["GET /a"]],
    ["the only answer", used('{ responses: { default: { $ref: "#/no" } } }'), ["GET /a"]],
    [
      "the answer of an error",
      used('{ responses: { 200: {}, 4XX: { $ref: "#/no" }, default: { $ref: "#/no" } } }'),
      ["the response 4XX of GET /a", "the response default of GET /a"],
    ],
    [
      "a header",
      used('{ responses: { 200: { headers: { X: { $ref: "#/no" } } } } }'),
      ["the header X of GET /a"],
    ],
    ["a callback", used('{ callbacks: { c: { $ref: "#/no" } } }'), ["the callback c of GET /a"]],
    ["a path", 'paths: { /a: { $ref: "#/no" }, /b: {} }', ["the path /a"]],
    ["the parameters of a path", 'paths: { /a: { parameters: [{ $ref: "#/no" }] } }', ["the path /a"]],
    [
      "a component that refers on",
      used(
        '{ parameters: [{ $ref: "#/components/parameters/P" }] }',
        '{ parameters: { P: { $ref: "#/no" } } }',
      ),
      ["GET /a", "components.parameters.P"],
    ],
    [
      "a component that is no object",
      used('{ requestBody: { $ref: "#/components/requestBodies/B" } }', "{ requestBodies: { B: 5 } }"),
      ["GET /a", "components.requestBodies.B"],
    ],
    [
      "a circle",
      used(
        '{ parameters: [{ $ref: "#/components/parameters/P" }] }',
        '{ parameters: { P: { $ref: "#/components/parameters/P" } } }',
      ),
      ["GET /a", "components.parameters.P"],
    ],
  ])("leaves out what can't be without it: %s", (_name, given, leftOut) => {
    expect(told(given).leftOut.toSorted()).toEqual(leftOut.toSorted());
  });

  it("makes a schema any value, which is said once for all its uses", () => {
    const uses = (name: string): string =>
      `{ a: { $ref: "#/components/schemas/${name}" }, b: { items: { $ref: "#/components/schemas/${name}", title: T } } }`;
    const { value, lines, leftOut } = told(
      used(`{ responses: { 200: { content: { a/b: { schema: { properties: ${uses("No")} } } } } } }`),
    );
    expect(value.paths["/a"].get.responses[200].content["a/b"].schema).toEqual({
      properties: { a: {}, b: { items: { title: "T" } } },
    });
    expect(leftOut).toEqual([]);
    expect(lines).toEqual([
      'warning reference-unresolved #/paths/~1a/get/responses/200/content/a~1b/schema/properties/a The reference "#/components/schemas/No" can\'t be followed: it leads nowhere; what it stands for is any value (in 2 places).',
    ]);
  });

  it("is none where it names an anchor", () => {
    const { value, lines } = told(
      used(
        '{ responses: { 200: { content: { a/b: { schema: { $ref: "#pet" } } } } } }',
        "{ schemas: { Pet: { $anchor: pet } } }",
      ),
    );
    expect(value.paths["/a"].get.responses[200].content["a/b"].schema).toEqual({
      $ref: "#/components/schemas/Pet",
    });
    expect(lines).toEqual([]);
  });

  it("is read as what it clearly means", () => {
    const { value, lines } = told(
      used(
        '{ responses: { 200: { content: { a/b: { schema: { $ref: "#/definitions/Pet" } }, c/d: { schema: { $ref: Pet } } } } } }',
        "{ schemas: { Pet: {} } }",
      ),
    );
    expect(JSON.stringify(value)).not.toMatch(/definitions|"Pet"\}/);
    expect(lines).toEqual([
      expect.stringContaining(
        '"#/definitions/Pet" leads nowhere as it is written; read as "#/components/schemas/Pet"',
      ),
      expect.stringContaining('"Pet" leads nowhere as it is written; read as "#/components/schemas/Pet"'),
    ]);
  });

  it("is no more than information in a component that nothing uses", () => {
    const components =
      '{ schemas: { A: { $ref: "#/no" }, B: { properties: { a: { $ref: "#/nope" } } } }, responses: { R: 5 } }';
    const { lines } = told(
      used(
        '{ responses: { 200: { content: { a/b: { schema: { $ref: "#/components/schemas/B" } } } } } }',
        components,
      ),
    );
    expect(lines.map((line) => line.split(" ").slice(0, 3).join(" ")).toSorted()).toEqual([
      "info node-invalid #/components/responses/R",
      "info reference-unresolved #/components/schemas/A",
      "warning reference-unresolved #/components/schemas/B/properties/a",
    ]);
  });
});
