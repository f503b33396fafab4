import { describe, expect, test } from "vitest";
import { documentOf, documentWith, jsonResponse } from "../../support/model.ts";
import { contractOf, emit, fileOf, promisesIn } from "./emit.ts";

/** The contract's only operation. */
function operationOf(operation: object, components: object = {}): Record<string, unknown> {
  const [only] = contractOf(emit(documentOf(operation, components)))["operations"] as Record<
    string,
    unknown
  >[];
  return only ?? {};
}

describe("the contract says of an operation", () => {
  test.each<[string, object, object]>([
    [
      "what it is and where",
      { responses: {} },
      { id: "listThings", method: "GET", path: "/things", place: "#/paths/~1things/get" },
    ],
    [
      "its parameters with examples",
      { parameters: [{ name: "a", in: "query", schema: { type: "integer" }, example: 3 }], responses: {} },
      {
        parameters: [
          expect.objectContaining({ name: "a", examples: [3], place: "#/paths/~1things/get/parameters/0" }),
        ],
      },
    ],
    [
      "its answers with headers, schemas and examples",
      {
        responses: {
          200: {
            description: "",
            headers: { "X-A": { required: true, schema: { type: "integer" } } },
            content: {
              "application/json": { schema: { type: "string" }, examples: { one: { value: "a" } } },
            },
          },
        },
      },
      {
        responses: [
          expect.objectContaining({
            status: "200",
            headers: [{ name: "X-A", required: true, schema: { type: "integer" } }],
            content: [
              expect.objectContaining({
                contentType: "application/json",
                examples: [{ name: "one", value: "a" }],
              }),
            ],
          }),
        ],
      },
    ],
    [
      "another server",
      { servers: [{ url: "https://auth.test" }], responses: {} },
      { server: "https://auth.test" },
    ],
  ])("%s", (_, operation, want) => {
    expect(operationOf(operation)).toMatchObject(want);
  });

  test.each([
    ["Newest first.", "newest first"],
    ["They come oldest first, always.", "oldest first"],
    ["Some things.", null],
  ])("in which order its items come: %s", (description, want) => {
    const page = {
      type: "object",
      properties: { data: { type: "array", items: {} }, next: { type: "string" } },
    };
    const given = documentOf({
      description,
      parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
      "x-pagination": "cursor",
      responses: { 200: jsonResponse(page) },
    });
    const style = { style: "cursor", cursor: "cursor", items: "data", next: "next" };
    const made = contractOf(emit({ ...given, "x-pagination": { cursor: style } }));
    const [found = {}] = made["operations"] as Record<string, unknown>[];
    expect(found["pagination"]).toMatchObject({ items: "data", order: want });
  });
});

test("schemas keep what says something about values, and no words", () => {
  const schema = { type: "string", description: "d", examples: ["e"], writeOnly: true, "x-a": 1 };
  const made = contractOf(
    emit(
      documentOf(
        { responses: { 200: jsonResponse({ $ref: "#/components/schemas/S" }) } },
        { schemas: { S: schema } },
      ),
    ),
  );
  expect(made["schemas"]).toEqual({ S: { type: "string", examples: ["e"], writeOnly: true } });
});

describe("text of the document never becomes code", () => {
  test.each([
    "*/ globalThis.broken = 1; /*",
    "`\u0024{globalThis.broken = 1}`",
    '"); globalThis.broken = 1; ("',
    "\n; globalThis.broken = 1;\n",
    "__proto__",
    "../../outside",
  ])("%j", (text) => {
    const schema = { type: "object", properties: { [text]: { type: "string", default: text } } };
    const made = emit(
      documentWith({
        info: { title: text, version: text },
        tags: [{ name: text }],
        paths: {
          "/things": {
            post: {
              operationId: text,
              tags: [text],
              parameters: [{ name: text, in: "query", schema: { type: "string" } }],
              requestBody: { content: { "application/json": { schema } } },
              responses: { 200: jsonResponse(schema), 400: jsonResponse(schema) },
            },
          },
        },
      }),
    );
    for (const { path, text: code } of made.files) {
      expect(path).toMatch(/^[A-Za-z0-9-]+(\.test)?\.(ts|md)$/);
      if (!path.endsWith(".ts")) continue;
      expect(code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""')).not.toMatch(/globalThis|broken/);
    }
    expect(contractOf(made)["title"]).toBe(text);
  });

  test("and the same document makes the same bytes", () => {
    const given = documentOf({ responses: { 200: jsonResponse({}) } });
    expect(emit(given)).toEqual(emit(given));
    expect(promisesIn(fileOf(emit(given), "things.test.ts")).length).toBeGreaterThan(0);
  });
});
