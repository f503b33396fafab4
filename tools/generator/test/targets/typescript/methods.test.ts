import { describe, expect, it } from "vitest";
import { emitClient } from "../../support/client.ts";
import { documentOf, documentWith, jsonResponse } from "../../support/model.ts";

const text = { type: "string" };
const ok = { 200: jsonResponse({ $ref: "#/components/schemas/Thing" }) };
const components = { schemas: { Thing: { type: "object", properties: { id: text } } } };
const query = (name: string, required = false): object => ({ name, in: "query", required, schema: text });
const inPath = (name: string): object => ({ name, in: "path", required: true, schema: text });

/** The signature of the only method of a document, and its call, without comments and line breaks. */
async function methodOf(operation: object, path = "/things", method = "post"): Promise<string> {
  const client = await emitClient(
    documentWith({
      components,
      paths: { [path]: { [method]: { operationId: "op", tags: ["Things"], responses: ok, ...operation } } },
    }),
  );
  const body = client.symbol("Things").replace(/\/\*\*[\s\S]*?\*\//g, "");
  return body
    .replace(/^[^{]*\{|\}$/g, "")
    .replace(/\s+/g, " ")
    .replace(/,? \)/, ")")
    .replace("( ", "(")
    .trim();
}

const sends = (input: string): string => `{ return this.transport.send(op, ${input}, options); }`;

describe("methods", () => {
  it.each<[name: string, operation: object, path: string, want: string]>([
    [
      "nothing but options",
      {},
      "/things",
      `op(options?: RequestOptions): ApiPromise<Thing, OpError> ${sends("{}")}`,
    ],
    [
      "arguments from the path, in its order",
      { parameters: [inPath("b_id"), inPath("a")] },
      "/{a}/{b_id}",
      `op(a: string, bId: string, options?: RequestOptions): ApiPromise<Thing, OpError> ${sends("{ path: [a, bId] }")}`,
    ],
    [
      "optional params",
      { parameters: [query("q")] },
      "/things",
      `op(params?: OpParams, options?: RequestOptions): ApiPromise<Thing, OpError> ${sends("{ params }")}`,
    ],
    [
      "required params",
      { parameters: [query("q", true)] },
      "/things",
      `op(params: OpParams, options?: RequestOptions): ApiPromise<Thing, OpError> ${sends("{ params }")}`,
    ],
    [
      "an optional body before required params",
      { requestBody: { content: { "application/json": { schema: text } } }, parameters: [query("q", true)] },
      "/things",
      `op(body: string | undefined, params: OpParams, options?: RequestOptions): ApiPromise<Thing, OpError> ${sends("{ body, params }")}`,
    ],
    [
      "a required body before optional params",
      {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
        },
        parameters: [query("q")],
      },
      "/things",
      `op(body: Thing, params?: OpParams, options?: RequestOptions): ApiPromise<Thing, OpError> ${sends("{ body, params }")}`,
    ],
    [
      "path parameters named like the method's own arguments",
      { parameters: ["body", "options", "this", "op"].map(inPath) },
      "/{body}/{options}/{this}/{op}",
      "op(body2: string, options2: string, this_: string, op: string, options?: RequestOptions): ApiPromise<Thing, OpError> { return this.transport.send(opOperation, { path: [body2, options2, this_, op] }, options); }",
    ],
  ])("%s", async (_name, operation, path, want) => {
    expect(await methodOf(operation, path)).toBe(want);
  });

  it.each<[name: string, content: object | undefined, want: string]>([
    ["JSON", { "application/json": { schema: text } }, "string"],
    ["JSON of unknown shape", { "application/json": {} }, "unknown"],
    ["a JSON variant", { "application/problem+json": { schema: text } }, "string"],
    [
      "JSON among others, which can be asked for",
      { "text/html": {}, "application/json": { schema: { type: "number" } } },
      "OpResponses[Given]",
    ],
    ["text", { "text/plain": { schema: { type: "number" } } }, "string"],
    ["XML", { "application/xml": {} }, "string"],
    ["bytes, in the form that is wanted", { "image/png": {} }, "BinaryForms[Form]"],
    ["any type at all", { "*/*": {} }, "BinaryForms[Form]"],
    [
      "any type with a structure, which means JSON",
      { "*/*": { schema: { type: "array", items: { type: "string" } } } },
      "string[]",
    ],
    ["no body", undefined, "undefined"],
  ])("gives back what the media type holds: %s", async (_name, content, want) => {
    const responses = { 200: { description: "", ...(content ? { content } : {}) } };
    expect(await methodOf({ responses })).toContain(`): ApiPromise<${want}, OpError>`);
  });

  it.each<[name: string, content: object, want: string]>([
    ["JSON", { "application/json": { schema: { type: "number" } } }, "number"],
    ["JSON of unknown shape", { "application/json": {} }, "unknown"],
    [
      "a form",
      {
        "multipart/form-data": {
          schema: { type: "object", properties: { file: { type: "string", format: "binary" } } },
        },
      },
      "OpBody",
    ],
    ["bytes", { "application/octet-stream": {} }, "BinaryBody"],
    [
      "bytes, said by the schema",
      { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      "BinaryBody",
    ],
    ["text", { "text/plain": { schema: text } }, "string"],
    ["text, whatever its structure", { "application/xml": { schema: { type: "object" } } }, "string"],
    ["text of exact values", { "text/plain": { schema: { enum: ["a", "b"] } } }, '"a" | "b"'],
    ["bytes that are said to be a string", { "image/png": { schema: text } }, "BinaryBody | string"],
    ["a form of unknown shape", { "multipart/form-data": {} }, "Record<string, unknown>"],
    ["any type with a structure, which means JSON", { "*/*": { schema: { type: "integer" } } }, "number"],
  ])("takes what the media type holds: %s", async (_name, content, want) => {
    expect(await methodOf({ requestBody: { required: true, content } })).toContain(`op(body: ${want}, `);
  });

  it.each<[name: string, responses: object, want: string]>([
    [
      "bodies that differ by status",
      { 200: jsonResponse(text), 201: jsonResponse({ type: "number" }) },
      "string | number",
    ],
    ["a body or nothing", { 200: jsonResponse(text), 204: { description: "" } }, "string | undefined"],
    [
      "one body of known and one of unknown shape",
      { 200: jsonResponse(text), 201: { description: "", content: { "application/json": {} } } },
      "unknown",
    ],
    [
      "text or nothing",
      { 200: { description: "", content: { "text/plain": {} } }, 204: { description: "" } },
      "string | undefined",
    ],
  ])("gives back what any success holds: %s", async (_name, responses, want) => {
    expect(await methodOf({ responses })).toContain(`): ApiPromise<${want}, OpError>`);
  });

  it("gives back nothing for HEAD, whatever the document says", async () => {
    expect(await methodOf({ responses: ok }, "/things", "head")).toContain("ApiPromise<undefined, OpError>");
  });

  it("walks lists", async () => {
    const operation = {
      "x-pagination": "cursor",
      parameters: [query("cursor")],
      responses: {
        200: jsonResponse({
          properties: { data: { type: "array", items: { $ref: "#/components/schemas/Thing" } }, next: text },
        }),
      },
    };
    const client = await emitClient({
      ...documentOf(operation, components),
      "x-pagination": { cursor: { style: "cursor", cursor: "cursor", items: "data", next: "next" } },
    });
    expect(client.symbol("Things")).toContain("PagePromise<Thing, ListThingsResponse, ListThingsError>");
    expect(client.symbol("Things")).toContain("this.transport.paginate(listThings, { params }, options)");
    expect(client.symbol("listThings")).toContain(
      'pagination: { style: "cursor", cursor: "cursor", items: "data", next: "next" }',
    );
  });

  it("says in its hover text what it does, needs, fails with and sends", async () => {
    const client = await emitClient(
      documentOf(
        {
          summary: "List things",
          description: "All of them.",
          deprecated: true,
          security: [{ key: ["a", "b"] }, { key: ["c"] }],
          responses: { ...ok, 404: jsonResponse({ properties: { code: { const: "gone" } } }) },
        },
        { ...components, securitySchemes: { key: { type: "http", scheme: "bearer" } } },
      ),
    );
    expect(client.symbol("Things")).toContain(`  /**
   * List things.
   *
   * All of them.
   *
   * Needs the scope \`a\` and \`b\`, or \`c\`.
   *
   * Fails with \`gone\`.
   *
   * \`GET /things\`
   *
   * @deprecated
   */`);
  });
});

describe("scopes", () => {
  const secured = (security: unknown): object =>
    documentOf(
      { responses: ok, security },
      { ...components, securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    );

  it.each<[name: string, security: unknown, want: string | undefined]>([
    ["one", [{ key: ["a:read"] }], 'this: Granted<Things<S>, S, "a:read">'],
    ["all of several", [{ key: ["b", "a"] }], 'this: Granted<Things<S>, S, "a" | "b">'],
    [
      "any of several",
      [{ key: ["a"] }, { key: ["b"] }],
      'this: Things<S> & (["b"] extends [S] ? unknown : Granted<unknown, S, "a">)',
    ],
  ])("%s", async (_name, security, want) => {
    const client = await emitClient(secured(security));
    expect(client.symbol("Things")).toContain(want);
    expect(client.file("client.ts")).toContain("readonly scopes?: readonly S[] | undefined;");
  });

  it("are no part of a client whose document has none", async () => {
    const client = await emitClient(secured([{ key: [] }]));
    expect(client.files.has("scopes.ts")).toBe(false);
    expect(client.symbol("Test")).not.toContain("Scope");
    expect(client.symbol("TestOptions")).toContain("readonly key?: Credential | undefined;");
  });
});
