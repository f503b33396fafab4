import { describe, expect, it } from "vitest";
import { emitClient } from "../../support/client.ts";
import { documentOf, documentWith, jsonResponse } from "../../support/model.ts";

const object = { type: "object", properties: { a: { type: "string" } } };
const schemas = (...names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [name, object]));

async function clientOf(...names: readonly string[]) {
  const properties = Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/schemas/${name.replaceAll("/", "~1")}` }]),
  );
  return emitClient(
    documentOf({ responses: { 200: jsonResponse({ properties }) } }, { schemas: schemas(...names) }),
  );
}

describe("names of types", () => {
  it.each<[name: string, given: readonly string[], want: readonly string[]]>([
    ["plain", ["Pet", "HTTPError"], ["Pet", "HTTPError"]],
    ["in another case", ["pet_name", "userProfile"], ["PetName", "UserProfile"]],
    [
      "alike but for case or punctuation",
      ["UserId", "UserID", "user-id"],
      ["UserId", "UserIDModel", "UserId2"],
    ],
    [
      "of the platform",
      ["File", "Error", "Record", "Promise", "Map"],
      ["FileModel", "ErrorModel", "RecordModel", "PromiseModel", "MapModel"],
    ],
    [
      "of the language",
      ["object", "number", "string", "any", "undefined"],
      ["ObjectModel", "NumberModel", "StringModel", "Any", "Undefined"],
    ],
    [
      "of the runtime",
      ["ApiPromise", "Transport", "Resource"],
      ["ApiPromiseModel", "TransportModel", "ResourceModel"],
    ],
    [
      "of generated files",
      ["ErrorCode", "ErrorWithCode", "Scope", "S", "Code", "WebhookEvent"],
      ["ErrorCodeModel", "ErrorWithCodeModel", "ScopeModel", "SModel", "CodeModel", "WebhookEventModel"],
    ],
    ["of the client and its options", ["Test", "TestOptions"], ["TestModel", "TestOptionsModel"]],
    ["beginning with a digit", ["2FA", "3d"], ["_2Fa", "_3d"]],
    ["without a letter", ["日本", "--"], ["Schema", "SchemaModel"]],
    ["of prototypes", ["__proto__", "constructor"], ["Proto", "Constructor"]],
  ])("%s", async (_name, given, want) => {
    const client = await clientOf(...given);
    const declared = [...client.file("types/things.ts").matchAll(/^export interface (\S+)/gm)].map(
      ([, name]) => name,
    );
    expect(declared).toEqual(want);
  });

  it("are told where they are not the document's own", async () => {
    const { diagnostics } = await clientOf("File", "pet name");
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        "name-collision",
        "info",
        'The schema "File" is the type FileModel, because File is taken (names are told apart without case).',
      ],
      [
        "name-unsafe",
        "info",
        'The schema "pet name" is the type PetName, because its name is no type name of TypeScript.',
      ],
    ]);
  });

  it("of operations never meet those of schemas", async () => {
    const client = await emitClient(
      documentOf(
        {
          operationId: "get",
          parameters: [{ name: "q", in: "query", schema: { $ref: "#/components/schemas/GetParams" } }],
          responses: { 200: jsonResponse({ $ref: "#/components/schemas/GetError" }) },
        },
        { schemas: schemas("GetParams", "GetError", "Things") },
      ),
    );
    const index = [...client.files].flatMap(([, text]) =>
      [...text.matchAll(/^export (?:class|interface|type|const) (\w+)/gm)].map(([, name]) => name),
    );
    expect(index.length).toBe(new Set(index).size);
  });
});

describe("names of constants and files", () => {
  it("never meet what index.ts exports beside them, nor arguments that would hide them", async () => {
    const ids = ["api", "scopes", "body", "params", "options", "id", "authorizedFetch", "ApiError"];
    const paths = Object.fromEntries(
      ids.map((id) => [
        `/${id}/{id}`,
        {
          get: {
            operationId: id,
            tags: ["T"],
            responses: {},
            parameters: [{ name: "id", in: "path", schema: {} }],
          },
        },
      ]),
    );
    const client = await emitClient(documentWith({ paths }));
    const constants = [...client.file("operations/t.ts").matchAll(/^export const (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(constants).toEqual(ids.map((id) => (id === "ApiError" ? "apiErrorOperation" : `${id}Operation`)));
  });

  it("are safe files whatever the tag", async () => {
    const tags = [
      "con",
      "NUL",
      "com1",
      "index",
      "shared",
      "../../etc/passwd",
      ".git",
      "a/b",
      "日本",
      "A B",
      "a-b",
    ];
    const paths = Object.fromEntries(
      tags.map((tag, index) => [
        `/${index}`,
        { get: { operationId: `o${index}`, tags: [tag], responses: {} } },
      ]),
    );
    const client = await emitClient(documentWith({ paths }));
    const files = [...client.files.keys()]
      .filter((file) => file.startsWith("resources/"))
      .map((file) => file.slice("resources/".length));
    expect(files).toEqual([
      "con2.ts",
      "nul2.ts",
      "com12.ts",
      "index2.ts",
      "shared2.ts",
      "etc-passwd.ts",
      "git.ts",
      "a-b.ts",
      "resource.ts",
      "a-b-resource.ts",
      "a-b2.ts",
    ]);
  });
});

describe("the name of the client", () => {
  it.each<[title: string, options: Readonly<Record<string, string>>, want: string]>([
    ["Pet Store API", {}, "PetStore"],
    ["Error", {}, "ErrorClient"],
    ["日本", {}, "ApiClient"],
    ["2Checkout", {}, "_2Checkout"],
    ["Any", { clientName: "Zoo" }, "Zoo"],
    ["Any", { clientName: "Transport" }, "TransportClient"],
  ])("%s is %j → %s", async (title, options, want) => {
    const client = await emitClient(
      { ...documentOf({ responses: {} }), info: { title, version: "1" } },
      options,
    );
    expect(client.file("client.ts")).toMatch(new RegExp(`^export class ${want} `, "m"));
  });
});
