import { describe, expect, it } from "vitest";
import { documentOf, documentWith, jsonResponse, modelOf, operationsOf, single } from "../support/model.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

const errorSchema = (code: string, rest: object = {}): object => ({
  description: `The ${code} error.`,
  properties: {
    error: {
      properties: { code: { const: code }, message: { type: "string" }, request_id: {}, retry_after: {} },
    },
  },
  ...rest,
});

describe("errors", () => {
  const schemas = {
    NotFound: errorSchema("not_found"),
    Limited: errorSchema("limited", { "x-retryable": true }),
    Thing: {},
  };
  const document = documentOf(
    {
      responses: {
        200: jsonResponse(ref("Thing")),
        404: jsonResponse(ref("NotFound")),
        429: jsonResponse({ oneOf: [ref("Limited"), ref("NotFound")] }),
        "5XX": { description: "Broken" },
        default: jsonResponse({ type: "object" }, "Else"),
      },
    },
    { schemas },
  );

  it("finds where codes and their companions stand", () => {
    expect(modelOf(document).api.errorShape).toEqual({
      code: "error.code",
      message: "error.message",
      docUrl: undefined,
      requestId: "error.request_id",
      retryAfter: "error.retry_after",
      details: undefined,
    });
  });

  it("gives every way to fail, one a code", () => {
    const cases = single(operationsOf(modelOf(document).api)).errors;
    expect(
      cases.map(({ status, code, retryable, description }) => [status, code, retryable, description]),
    ).toEqual([
      ["404", "not_found", false, "The not_found error."],
      ["429", "limited", true, "The limited error."],
      ["429", "not_found", false, "The not_found error."],
      ["5XX", undefined, false, "Broken"],
      ["default", undefined, false, "Else"],
    ]);
  });

  it("lists codes by status", () => {
    expect(
      modelOf(document).api.errors.map(({ status, code, retryable }) => [status, code, retryable]),
    ).toEqual([
      ["404", "not_found", false],
      ["429", "limited", true],
      ["429", "not_found", false],
    ]);
  });

  it.each<[name: string, schema: object, want: string | undefined, message: string | undefined]>([
    ["at the top", { properties: { code: { enum: ["a", "b"] }, message: {} } }, "code", "message"],
    ["RFC 9457", { properties: { type: { const: "about:blank" }, title: {}, detail: {} } }, "type", "detail"],
    [
      "OAuth (RFC 6749)",
      { properties: { error: { enum: ["invalid_grant"] }, error_description: {} } },
      "error",
      "error_description",
    ],
    [
      "an open list of codes is none",
      { properties: { code: { enum: ["a"], "x-extensible-enum": true }, message: {} } },
      undefined,
      "message",
    ],
    [
      "a message without codes",
      { properties: { error: { properties: { message: {} } } } },
      undefined,
      "error.message",
    ],
    ["a schema that says nothing", {}, undefined, undefined],
  ])("knows other shapes: %s", (_name, schema, code, message) => {
    const { api } = modelOf(documentOf({ responses: { 200: jsonResponse({}), 400: jsonResponse(schema) } }));
    expect([api.errorShape?.code, api.errorShape?.message]).toEqual([code, message]);
  });

  it("takes `default` for an answer where nothing else succeeds", () => {
    const { api } = modelOf(documentOf({ responses: { default: jsonResponse({}) } }));
    expect(single(operationsOf(api)).errors).toEqual([]);
  });
});

describe("pagination", () => {
  const style = { style: "cursor", cursor: "cursor", limit: "limit", items: "data", next: "next_cursor" };
  const list = {
    properties: {
      data: { type: "array", items: { type: "string" } },
      next_cursor: { type: ["string", "null"] },
    },
  };
  const cursor = { name: "cursor", in: "query", schema: { type: "string" } };
  const read = (operation: object, styles: unknown = { cursor: style }) => {
    const { api, diagnostics } = modelOf({
      ...documentOf({ "x-pagination": "cursor", ...operation }),
      "x-pagination": styles,
    } as object);
    return {
      pagination: single(operationsOf(api)).pagination,
      messages: diagnostics.map(({ code, message }) => `${code}: ${message}`),
    };
  };

  it("resolves the style and the schema of an item", () => {
    const { pagination, messages } = read({ parameters: [cursor], responses: { 200: jsonResponse(list) } });
    expect(messages).toEqual([]);
    expect(pagination).toMatchObject({ ...style, itemSchema: { kind: "string" } });
  });

  it.each<[name: string, operation: object, message: string]>([
    [
      "no such style",
      { "x-pagination": "offset", parameters: [cursor], responses: { 200: jsonResponse(list) } },
      'No style of pagination is named "offset".',
    ],
    ["no parameter", { responses: { 200: jsonResponse(list) } }, 'The list has no query parameter "cursor".'],
    [
      "no list",
      { parameters: [cursor], responses: { 200: jsonResponse({ properties: { data: {} } }) } },
      'The response has no array at "data".',
    ],
    [
      "no next",
      { parameters: [cursor], responses: { 200: jsonResponse({ properties: { data: { type: "array" } } }) } },
      'The response has no "next_cursor".',
    ],
    [
      "no body",
      { parameters: [cursor], responses: { 204: { description: "" } } },
      'The response has no array at "data".',
    ],
  ])("is no list, and says why: %s", (_name, operation, message) => {
    expect(read(operation)).toEqual({ pagination: undefined, messages: [`pagination-invalid: ${message}`] });
  });

  it("says that a style is not of its shape", () => {
    const { messages } = read(
      { parameters: [cursor], responses: { 200: jsonResponse(list) } },
      { cursor: { style: "wat" } },
    );
    expect(messages.map((message) => message.split(":")[0])).toContain("extension-invalid");
  });
});

describe("events", () => {
  const payload = {
    content: { "application/json": { schema: ref("E"), examples: { one: { value: { type: "a" } } } } },
  };

  it("reads webhooks that send JSON, in the document's order", () => {
    const { api, diagnostics } = modelOf(
      documentWith({
        paths: undefined,
        webhooks: {
          "thing.made": { post: { summary: "Made", requestBody: payload, responses: {} } },
          "thing.$ref": { $ref: "#/components/pathItems/Gone" },
          "x-note": { post: {} },
          empty: { get: {} },
          silent: { post: { responses: {} } },
        },
        components: {
          schemas: { E: {} },
          pathItems: { Gone: { post: { requestBody: payload, responses: {} } } },
        },
      }),
    );
    expect(
      api.events.map(({ name, summary, payload: schema, examples }) => [
        name,
        summary,
        schema.kind,
        examples.length,
      ]),
    ).toEqual([
      ["thing.made", "Made", "ref", 1],
      ["thing.$ref", undefined, "ref", 1],
    ]);
    expect(diagnostics).toEqual([]);
  });
});

describe("the id of a request", () => {
  const response = { description: "", headers: { "X-Request-Id": { schema: { type: "string" } } } };

  it.each<[name: string, responses: object, want: string | undefined]>([
    ["most responses carry it", { 200: response, 400: response, 500: { description: "" } }, "X-Request-Id"],
    ["few do", { 200: response, 400: { description: "" }, 500: { description: "" } }, undefined],
  ])("%s", (_name, responses, want) => {
    expect(modelOf(documentOf({ responses })).api.requestIdHeader).toBe(want);
  });
});

describe("the whole model", () => {
  it("is frozen, and without what only the builder needs", () => {
    const { api } = modelOf(documentOf({ responses: {} }));
    expect(Object.isFrozen(api) && Object.isFrozen(single(operationsOf(api)).parameters)).toBe(true);
    expect(Object.keys(single(operationsOf(api)))).not.toContain("view");
    expect(Object.keys(single(operationsOf(api)))).not.toContain("idDeclared");
  });

  it("passes over an extension that is not of its shape, and says so", () => {
    const { api, diagnostics } = modelOf({
      ...documentOf({ responses: {} }),
      "x-rate-limits": 5,
      "x-webhook-delivery": [],
    } as object);
    expect([api.rateLimits, api.webhookDelivery]).toEqual([undefined, undefined]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["extension-invalid"]));
  });
});
