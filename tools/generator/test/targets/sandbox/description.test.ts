import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/types.ts";
import { descriptionOf, documentWith, emit, fileOf } from "./support/emit.ts";

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** The description's only operation. */
function operationOf(operation: JsonObject, parts: JsonObject = {}): Record<string, unknown> {
  const { operations } = descriptionOf(emit(documentWith({ parameters: [id], ...operation }, parts)));
  const [only] = operations as Record<string, unknown>[];
  return only ?? {};
}

describe("an operation", () => {
  test.each<[string, JsonObject, string, unknown]>([
    ["path and method", {}, "path", "/things/{id}"],
    [
      "scopes by scheme",
      { security: [{ key: ["a", "b"] }, { key: ["c"] }] },
      "security",
      [[{ scheme: "key", scopes: ["a", "b"] }], [{ scheme: "key", scopes: ["c"] }]],
    ],
    [
      "the success without a body",
      { responses: { 204: { description: "" } } },
      "success",
      { status: 204, contentType: null, schema: null },
    ],
    [
      "the success with one",
      {
        responses: {
          400: { description: "" },
          201: { description: "", content: { "application/json": { schema: { type: "null" } } } },
        },
      },
      "success",
      { status: 201, contentType: "application/json", schema: { type: "null" } },
    ],
    ["no body", {}, "body", null],
    [
      "a body",
      { requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } } },
      "body",
      { required: true, content: [{ contentType: "application/json", schema: { type: "object" } }] },
    ],
  ])("%s", (_, operation, key, want) => {
    expect(operationOf(operation)[key]).toEqual(want);
  });

  test("parameters with the style and place that the document says or means", () => {
    const given = [
      id,
      { name: "id", in: "query", schema: {} },
      { name: "tags", in: "query", style: "pipeDelimited", explode: false, schema: {} },
    ];
    const found = operationOf({ parameters: given })["parameters"] as JsonObject[];
    expect(
      found.map(({ name, key, in: place, style, explode, required }) => [
        name,
        key,
        place,
        style,
        explode,
        required,
      ]),
    ).toEqual([
      ["id", "id", "path", "simple", false, true],
      ["id", "id_query", "query", "form", true, false],
      ["tags", "tags", "query", "pipeDelimited", false, false],
    ]);
  });

  test("the idempotency key, by reference and with its retention", () => {
    const header = {
      name: "Idempotency-Key",
      in: "header",
      schema: { type: "string", maxLength: 9 },
      "x-idempotency": { retentionSeconds: 60 },
    };
    const found = operationOf(
      { parameters: [id, { $ref: "#/components/parameters/Key" }] },
      {
        components: {
          parameters: { Key: header },
          securitySchemes: { key: { type: "http", scheme: "bearer" } },
        },
      },
    );
    expect(found["idempotency"]).toEqual({ header: "Idempotency-Key", retentionSeconds: 60 });
    expect((found["parameters"] as JsonObject[]).at(-1)).toMatchObject({
      name: "Idempotency-Key",
      in: "header",
      schema: { maxLength: 9 },
    });
  });
});

test("errors come with the words of their first example, from the paths where the document keeps them", () => {
  const error = (code: string) => ({
    type: "object",
    properties: {
      error: {
        type: "object",
        properties: {
          code: { const: code },
          message: { type: "string" },
          request_id: { type: "string", pattern: "^rq_[a-z]+$" },
        },
      },
    },
  });
  const response = (code: string, message: string) => ({
    description: "",
    content: {
      "application/json": { schema: error(code), examples: { one: { value: { error: { code, message } } } } },
    },
  });
  const made = descriptionOf(
    emit(
      documentWith({
        parameters: [id],
        responses: { 409: response("busy", "Busy."), 404: response("gone", "Gone.") },
      }),
    ),
  );
  expect(made["errors"]).toEqual([
    { code: "gone", status: 404, retryable: false, message: "Gone.", docUrl: null },
    { code: "busy", status: 409, retryable: false, message: "Busy.", docUrl: null },
  ]);
  expect(made["errorShape"]).toMatchObject({
    code: "error.code",
    message: "error.message",
    requiredScopes: null,
  });
  expect(made["requestIdPrefix"]).toBe("rq_");
});

test("errors of requests that match no operation are among them", () => {
  const code = (value: string) => ({
    type: "object",
    properties: {
      error: { type: "object", properties: { code: { const: value }, message: { type: "string" } } },
    },
  });
  const response = (value: string, message: string) => ({
    description: "",
    content: {
      "application/json": {
        schema: code(value),
        examples: { one: { value: { error: { code: value, message } } } },
      },
    },
  });
  const made = descriptionOf(
    emit(
      documentWith(
        { parameters: [id], responses: { 400: response("bad", "Bad.") } },
        {
          "x-unmatched-requests": { path: "Nowhere", method: "NotSo" },
          components: {
            responses: { Nowhere: response("nowhere", "No."), NotSo: response("not_so", "Not so.") },
          },
        },
      ),
    ),
  );
  expect(made["errors"]).toEqual([
    { code: "bad", status: 400, retryable: false, message: "Bad.", docUrl: null },
    { code: "nowhere", status: 404, retryable: false, message: "No.", docUrl: null },
    { code: "not_so", status: 405, retryable: false, message: "Not so.", docUrl: null },
  ]);
});

test("only schemas that a served operation needs are there", () => {
  const schemas = {
    Used: { items: { $ref: "#/components/schemas/Inner" } },
    Inner: { type: "string" },
    Other: { type: "string" },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Used" } } };
  const parts = { components: { schemas, securitySchemes: { key: { type: "http", scheme: "bearer" } } } };
  const made = descriptionOf(
    emit(documentWith({ parameters: [id], responses: { 200: { description: "", content } } }, parts)),
  );
  expect(Object.keys(made["schemas"] as JsonObject)).toEqual(["Inner", "Used"]);
});

test.each([
  ["https://api.example.com/v1", "/v1"],
  ["https://api.example.com/v1/", "/v1"],
  ["https://api.example.com", ""],
  ["/relative/", "/relative"],
])("the base path of %s is %j", (url, want) => {
  expect(descriptionOf(emit(documentWith({ parameters: [id] }, { servers: [{ url }] })))["basePath"]).toBe(
    want,
  );
});

describe("an operation that can't be served is left out, and the reason told", () => {
  test.each<[string, JsonObject]>([
    ["asks for no credentials", { security: [] }],
    ["cookie parameter", { parameters: [id, { name: "c", in: "cookie", schema: {} }] }],
    ["path parameter", { parameters: [{ ...id, style: "matrix" }] }],
    ["text/csv", { requestBody: { content: { "text/csv": { schema: {} } } } }],
  ])("%s", (reason, operation) => {
    const made = emit(documentWith({ parameters: [id], ...operation }));
    expect(descriptionOf(made)["operations"]).toEqual([]);
    expect(made.diagnostics).toEqual([
      expect.objectContaining({
        code: "operation-left-out",
        severity: "warning",
        message: expect.stringContaining(reason),
      }),
    ]);
  });

  test("one that asks for no credentials is served where nothing is kept by organization", () => {
    const made = emit(documentWith({ parameters: [id], security: [] }), { anonymous: true });
    expect(descriptionOf(made)["operations"]).toEqual([expect.objectContaining({ security: [] })]);
    expect(made.diagnostics).toEqual([]);
    expect(() => emit(documentWith({}), { anonymous: "yes" })).toThrow("anonymous must be true or false.");
  });

  test("one of another server belongs there, which is nothing to tell", () => {
    const made = emit(documentWith({ parameters: [id], servers: [{ url: "https://auth.example.com" }] }));
    expect([descriptionOf(made)["operations"], made.diagnostics]).toEqual([[], []]);
  });
});

test("options that are unknown or wrong are refused", () => {
  expect(() => emit(documentWith({}), { nonsense: 1 })).toThrow(
    'sandbox has no option "nonsense"; it has descriptionModule, anonymous.',
  );
  expect(() => emit(documentWith({}), { descriptionModule: "" })).toThrow("descriptionModule must be");
  expect(fileOf(emit(documentWith({}), { descriptionModule: "@x/y" }), "description.ts")).toContain(
    'from "@x/y"',
  );
});
