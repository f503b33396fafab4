import { describe, expect, it } from "vitest";
import { readRuntimeSources } from "../../../src/runtimeSources.ts";
import { emitClient } from "../../support/client.ts";
import { documentOf, documentWith, jsonResponse } from "../../support/model.ts";
import { petstore } from "../../support/terminal.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const flat = (text: string): string => text.replace(/\/\*\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ");

describe("the whole of a small document", () => {
  it("is these files", async () => {
    const client = await emitClient(petstore, { runtime: "import" });
    const whole = [...client.all].map(([path, text]) => `// ${path}\n${text}`).join("\n");
    await expect(whole).toMatchFileSnapshot("./__snapshots__/petstore.txt");
  });
});

describe("the runtime", () => {
  it("is copied whole by default, and only the endings of imports change", async () => {
    const sources = await readRuntimeSources();
    const client = await emitClient(petstore);
    const copied = [...client.all.keys()].filter((path) => path.startsWith("runtime/"));
    // What converts is copied where something is converted; its types are those of operations, too.
    const isNeeded = (path: string) => !/^(codec|webhooks)\//.test(path) || path === "codec/conversion.ts";
    expect(copied).toEqual([...sources.keys()].filter(isNeeded).map((path) => `runtime/${path}`));
    for (const path of copied) {
      const text = client.all.get(path) ?? "";
      const imports = [...text.matchAll(/from\s+"([^"]+)"/g)].map(([, specifier = ""]) => specifier);
      for (const specifier of imports) expect(specifier).toMatch(/^\.{1,2}\/.*\.js$/);
      expect(text.replace(/\.js"/g, '.ts"')).toBe(sources.get(path.slice("runtime/".length)));
    }
    expect(client.file("index.ts")).toContain('export * from "./runtime/index.js";');
    expect(client.file("client.ts")).toContain('from "./runtime/index.js";');
  });

  it("is imported where that is asked", async () => {
    const client = await emitClient(petstore, {
      runtime: "import",
      runtimePackage: "@zoo/runtime",
      importExtension: "ts",
    });
    expect([...client.all.keys()].filter((path) => path.startsWith("runtime/"))).toEqual([]);
    expect(client.file("client.ts")).toContain('from "@zoo/runtime";');
    expect(client.file("client.ts")).toContain('from "./api.ts";');
    expect(client.file("index.ts")).not.toContain("runtime");
  });
});

describe("a document that lacks something", () => {
  it("codes: errors are told apart by status", async () => {
    const client = await emitClient(
      documentOf({
        responses: {
          200: jsonResponse({}),
          404: jsonResponse({ type: "string" }),
          "4XX": { description: "" },
          default: jsonResponse({}),
        },
      }),
    );
    expect(client.files.has("errors.ts")).toBe(false);
    expect(flat(client.symbol("ListThingsError"))).toBe(
      'export type ListThingsError = ApiErrorOf<404, "http_404", string> | UnrecognizedApiError | TransportError;',
    );
  });

  it("operations: webhooks alone make a client of types", async () => {
    const client = await emitClient({
      openapi: "3.1.0",
      info: { title: "Hooks", version: "1" },
      webhooks: {
        "pet.born": {
          post: { requestBody: { content: { "application/json": { schema: ref("Pet") } } }, responses: {} },
        },
      },
      components: { schemas: { Pet: { type: "object", properties: { name: { type: "string" } } } } },
    });
    expect(flat(client.symbol("WebhookEventMap"))).toBe(
      'export interface WebhookEventMap { "pet.born": Pet; }',
    );
    expect(flat(client.symbol("Hooks"))).toContain("constructor(options: HooksOptions = {})");
    expect(client.file("types/webhook-events.ts")).toContain("export interface Pet");
  });

  it("servers: the client has to be told", async () => {
    const { servers: _, ...rest } = documentOf({ responses: {} });
    expect((await emitClient(rest)).file("api.ts")).not.toContain("baseUrl");
  });

  it.each<[name: string, servers: unknown, want: string | undefined]>([
    [
      "variables at their defaults",
      [{ url: "https://{r}.test/v1/", variables: { r: { default: "eu" } } }],
      'baseUrl: "https://eu.test/v1"',
    ],
    ["the first absolute one", [{ url: "/v1" }, { url: "https://b.test" }], 'baseUrl: "https://b.test"'],
    ["none that is no address", [{ url: "javascript:alert(1)" }, { url: "https://" }], undefined],
  ])("servers: %s", async (_name, servers, want) => {
    const text = (await emitClient({ ...documentOf({ responses: {} }), servers })).file("api.ts");
    if (want === undefined) expect(text).not.toContain("baseUrl");
    else expect(text).toContain(want);
  });
});

describe("errors", () => {
  const error = (code: string): object => ({ properties: { code: { const: code } } });
  const document = (second: object): object =>
    documentWith({
      paths: {
        "/a": {
          get: { operationId: "a", responses: { 204: { description: "" }, 404: jsonResponse(ref("Gone")) } },
        },
        "/b": { get: { operationId: "b", responses: { 204: { description: "" }, ...second } } },
      },
      components: { schemas: { Gone: error("gone"), Other: error("gone") } },
    });

  it("have a name where a code means one status and one body", async () => {
    const client = await emitClient(document({ 404: jsonResponse(ref("Gone")) }));
    expect(flat(client.symbol("ErrorByCode"))).toContain('gone: ApiErrorOf<404, "gone", Gone>;');
    expect(flat(client.symbol("BError"))).toBe('export type BError = ErrorWithCode<"gone">;');
  });

  it("are written out where a code means several", async () => {
    const client = await emitClient(document({ 410: jsonResponse(ref("Other")) }));
    expect(client.files.has("errors.ts")).toBe(false);
    expect(flat(client.symbol("BError"))).toContain('ApiErrorOf<410, "gone", Other>');
  });
});

describe("types", () => {
  const withSchemas = (schemas: object, used = Object.keys(schemas)): object =>
    documentOf(
      {
        requestBody: { content: { "application/json": { schema: ref(used[0] ?? "") } } },
        responses: { 200: jsonResponse({ type: "array", items: ref(used[0] ?? "") }) },
      },
      { schemas },
      "post",
    );

  it("are imported only where they still stand, after a wider type took them in", async () => {
    const client = await emitClient(
      documentOf(
        {
          responses: {
            200: jsonResponse({
              properties: { size: { type: "integer" } },
              additionalProperties: { type: "object", additionalProperties: ref("Taken") },
            }),
          },
        },
        { schemas: { Taken: { type: "object", properties: { id: { type: "string" } } } } },
      ),
    );
    expect(client.file("resources/things.ts")).toContain("[key: string]: unknown;");
    expect(client.file("resources/things.ts")).not.toContain("Taken");
  });

  it("are split where the two directions differ, also by what they refer to", async () => {
    const client = await emitClient(
      withSchemas({
        Outer: { properties: { inner: ref("Inner") } },
        Inner: {
          required: ["id"],
          properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true } },
        },
      }),
    );
    expect(flat(client.symbol("Outer"))).toContain("inner?: Inner");
    expect(flat(client.symbol("OuterInput"))).toContain("inner?: InnerInput");
    expect(flat(client.symbol("Inner"))).toBe("export interface Inner { id: string; }");
    expect(flat(client.symbol("InnerInput"))).toBe(
      "export interface InnerInput { secret?: string | undefined; }",
    );
    expect(flat(client.symbol("Things"))).toContain("body?: OuterInput");
  });

  it("are one where they don't", async () => {
    const client = await emitClient(withSchemas({ Plain: { properties: { a: { type: "string" } } } }));
    expect(client.file("types/things.ts")).not.toContain("PlainInput");
  });

  it.each<[name: string, schemas: object, alias: string, want: string]>([
    ["to itself", { A: ref("A") }, "A", "export type A = unknown;"],
    ["over another", { A: ref("B"), B: ref("A") }, "B", "export type B = unknown;"],
    ["in a union", { A: { oneOf: [{ type: "string" }, ref("A")] } }, "A", "export type A = string;"],
    [
      "in an intersection",
      { A: { allOf: [ref("A"), { properties: { x: {} } }] } },
      "A",
      "export type A = { x?: unknown | undefined; };",
    ],
    [
      "through an array, which is allowed",
      { A: { type: "array", items: ref("A") } },
      "A",
      "export type A = A[];",
    ],
  ])("cut an alias that leads %s", async (_name, schemas, alias, want) => {
    expect(flat((await emitClient(withSchemas(schemas))).symbol(alias))).toBe(want);
  });

  it("may be aliases of aliases, thousands of them", async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`A${index}`, ref(`A${index + 1}`)]),
    );
    const client = await emitClient(withSchemas({ ...chain, A20000: { type: "string" } }, ["A0"]));
    expect(client.symbol("A19999")).toBe("export type A19999 = A20000;");
  });

  it("stand beside the only resource that uses them, or are shared", async () => {
    const schemas = { Mine: { type: "string" }, Ours: { type: "string" }, Nobodys: { type: "string" } };
    const get = (id: string, tag: string, name: string): object => ({
      get: {
        operationId: id,
        tags: [tag],
        responses: { 200: jsonResponse({ properties: { m: ref(name), o: ref("Ours") } }) },
      },
    });
    const client = await emitClient(
      documentWith({
        paths: { "/a": get("a", "One", "Mine"), "/b": get("b", "Two", "Ours") },
        components: { schemas },
      }),
    );
    expect(client.file("types/one.ts")).toContain("export type Mine = string;");
    expect(client.file("types/shared.ts")).toMatch(/export type Ours[\s\S]*export type Nobodys/);
  });
});

describe("describing data", () => {
  it("names the fields of error bodies that are secret, by format and by direction, through references", async () => {
    const problem = {
      type: "object",
      properties: {
        code: { const: "taken" },
        pin: { type: "string", format: "password" },
        answer: { type: "string", writeOnly: true },
        inner: { type: "object", properties: { hint: ref("Hint"), plain: { type: "string" } } },
      },
    };
    const schemas = {
      Problem: problem,
      Hint: { type: "string", format: "password" },
      Unused: { properties: { x: ref("Hint") } },
    };
    const client = await emitClient(
      documentOf({ responses: { 200: jsonResponse({}), 409: jsonResponse(ref("Problem")) } }, { schemas }),
    );
    expect(client.symbol("api")).toContain('secretFields: ["answer", "hint", "pin"]');
  });

  it("keeps only what the transport has to know", async () => {
    const client = await emitClient(
      documentOf(
        {
          parameters: [
            { name: "a", in: "query", style: "deepObject", schema: {} },
            { name: "a", in: "header", schema: {} },
            { name: "list", in: "query", style: "form", explode: false, schema: {} },
          ],
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: {},
                encoding: { file: { contentType: "image/png", headers: {} } },
              },
            },
          },
          security: [{ key: ["x"] }],
          responses: { 200: { description: "", content: { "text/csv": {} } } },
        },
        { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
        "put",
      ),
    );
    expect(client.symbol("listThings")).toBe(`export const listThings = {
  id: "listThings",
  resource: "things",
  method: "PUT",
  path: "/things",
  parameters: [
    { name: "a", in: "query", style: "deepObject" },
    { name: "a", in: "header", key: "a_header" },
    { name: "list", in: "query", explode: false },
  ],
  body: {
    contentType: "multipart/form-data",
    required: true,
    encoding: { file: { contentType: "image/png" } },
  },
  response: "text",
  accept: "text/csv",
  security: [{ key: ["x"] }],
  idempotent: true,
} as const satisfies OperationSpec;`);
  });

  it("gives every scheme an option of its own name", async () => {
    const client = await emitClient(
      documentOf(
        { responses: {} },
        {
          securitySchemes: {
            headers: { type: "http", scheme: "bearer" },
            "api-key": { type: "apiKey", in: "query", name: "k" },
            login: { type: "http", scheme: "basic" },
            oauth: { type: "oauth2", flows: {} },
            odd: { type: "mutualTLS" },
            nowhere: { type: "apiKey" },
          },
        },
      ),
    );
    const options = [...client.symbol("TestOptions").matchAll(/^ {2}readonly (\w+)\?: (\w+)/gm)].map(
      ([, name, type]) => [name, type],
    );
    expect(options).toEqual([
      ["headersCredential", "Credential"],
      ["apiKey", "Credential"],
      ["login", "BasicCredential"],
      ["accessToken", "Credential"],
    ]);
  });
});
