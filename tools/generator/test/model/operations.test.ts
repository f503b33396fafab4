import { describe, expect, it } from "vitest";
import { methodName } from "../../src/model/build/names.ts";
import { documentOf, documentWith, jsonResponse, modelOf, operationsOf, single } from "../support/model.ts";

const ok = { responses: { 200: jsonResponse({ type: "object" }) } };

/** A document of operations, each `METHOD path operationId tag`. */
function withOperations(lines: readonly string[], more: object = {}): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const line of lines) {
    const [method = "", path = "", operationId, tag] = line.split(" ");
    const item = paths[path] ?? {};
    paths[path] = item;
    item[method] = {
      ...(operationId && operationId !== "-" ? { operationId } : {}),
      ...(tag ? { tags: [tag] } : {}),
      ...ok,
    };
  }
  return documentWith({ paths, ...more });
}

/** `resource.method` of every operation. */
function calls(given: object): string[] {
  return operationsOf(modelOf(given).api).map(({ resource, name }) => `${resource}.${name}`);
}

describe("names of methods", () => {
  it.each([
    ["listAccounts", "Accounts", "list"],
    ["getAccount", "Accounts", "get"],
    ["repos/list-for-user", "repos", "listForUser"],
    ["createOAuthToken", "oauth", "createOAuthToken"],
    ["list", "Accounts", "list"],
    ["accounts", "Accounts", "accounts"],
    ["Get a thing by its ID", "Other", "getAThingByItsId"],
    ["2faEnable", "Security", "_2faEnable"],
    ["delete", "Things", "delete"],
    ["constructor", "Things", "constructor_"],
    ["then", "Things", "then_"],
    ["日本", "Things", "call"],
  ])("%s in %s is %s", (id, resource, want) => {
    expect(methodName(id, resource)).toBe(want);
  });

  it.each<[name: string, lines: readonly string[], want: readonly string[]]>([
    [
      "resources by tag",
      ["get /a listPets Pets", "post /a createOrder Store"],
      ["pets.list", "store.createOrder"],
    ],
    [
      "resources by path, without a tag",
      ["get /v1/users/{id} -", "get /{id} -"],
      ["users.getV1UsersById", "root.getById"],
    ],
    ["a name that is taken", ["get /a listPets Pets", "get /b list Pets"], ["pets.list", "pets.list2"]],
    [
      "the longer name, where the shorter is taken",
      ["get /b list Pets", "get /a listPets Pets"],
      ["pets.list", "pets.listPets"],
    ],
    ["names that only case tells apart", ["get /a getURL X", "get /b getUrl X"], ["x.getUrl", "x.getUrl2"]],
    [
      "ids made from paths that read alike",
      ["get /user-data -", "get /user_data -"],
      ["userData.get", "userData.getUserData2"],
    ],
    [
      "tags that read alike",
      ["get /a x user-data", "get /b y user_data"],
      ["userData.x", "userDataResource.y"],
    ],
    [
      "tags that are words of the language",
      ["get /a x default", "get /b y constructor", "get /c z then"],
      ["default_.x", "constructor_.y", "thenResource.z"],
    ],
    ["a tag without letters", ["get /a x 日本", "get /b y 中文"], ["resource.x", "resourceResource.y"]],
  ])("%s", (_name, lines, want) => {
    const found = calls(withOperations(lines));
    expect(found.map((call) => call.toLowerCase())).toEqual([
      ...new Set(found.map((call) => call.toLowerCase())),
    ]);
    expect(found).toEqual(want);
  });

  it("follows x-sdk-name, however it is written", () => {
    const names = [
      "resource.method",
      "method",
      "Odd Name.other method",
      "1.2",
      "then.constructor",
      "__proto__.toString",
    ];
    const paths = Object.fromEntries(
      names.map((name, index) => [
        `/${index}`,
        { get: { operationId: `o${index}`, tags: ["Tag"], "x-sdk-name": name, ...ok } },
      ]),
    );
    expect(calls(documentWith({ paths }))).toEqual([
      "resource.method",
      "tag.method",
      "oddName.otherMethod",
      "_1._2",
      "thenResource.constructor_",
      "proto.toString_",
    ]);
  });

  it("lets a chosen name join the resource of a tag", () => {
    const document = documentWith({
      tags: [{ name: "Pets" }],
      paths: {
        "/a": { get: { operationId: "a", "x-sdk-name": "pets.first", ...ok } },
        "/b": { get: { operationId: "b", tags: ["Pets"], ...ok } },
      },
    });
    expect(calls(document)).toEqual(["pets.first", "pets.b"]);
  });

  it("lets a resource be named by its own tag, whoever joins it first", () => {
    const document = documentWith({
      tags: [{ name: "Pets" }, { name: "People" }],
      paths: {
        "/a": { get: { operationId: "listPeople", tags: ["People"], "x-sdk-name": "pets.owners", ...ok } },
        "/b": { get: { operationId: "listPets", tags: ["Pets"], ...ok } },
      },
    });
    expect(calls(document)).toEqual(["pets.owners", "pets.list"]);
  });

  it("orders resources as the document orders its tags", () => {
    const document = withOperations(["get /a x B", "get /b y A"], {
      tags: [{ name: "A" }, { name: "B", "x-sdk-name": "bees" }],
    });
    expect(calls(document)).toEqual(["a.y", "bees.x"]);
  });
});

describe("operation ids", () => {
  it("are made where they are missing, and said", () => {
    const { api, diagnostics } = modelOf(withOperations(["get /a/{b} -", "post /a/{b} -"]));
    expect(operationsOf(api).map(({ id }) => id)).toEqual(["getAByB", "postAByB"]);
    expect(diagnostics.filter(({ code }) => code === "operation-id-missing")).toHaveLength(2);
  });

  it("that are made never take a declared one", () => {
    expect(
      operationsOf(modelOf(withOperations(["get /a -", "get /b getA"])).api).map(({ id }) => id),
    ).toEqual(["getA2", "getA"]);
  });

  it("that stand twice are the first one's; the others are called by their paths", () => {
    const { api, diagnostics } = modelOf(withOperations(["get /a same", "get /b same", "put /b same"]));
    expect(operationsOf(api).map(({ id }) => id)).toEqual(["same", "getB", "putB"]);
    expect(
      diagnostics.map(({ code, severity, pointer, message }) => [code, severity, pointer, message]),
    ).toEqual([
      [
        "operation-id-duplicate",
        "warning",
        "#/paths/~1b/get/operationId",
        'The operationId "same" is already that of GET /a; GET /b is called "getB".',
      ],
      [
        "operation-id-duplicate",
        "warning",
        "#/paths/~1b/put/operationId",
        'The operationId "same" is already that of GET /a; PUT /b is called "putB".',
      ],
    ]);
  });
});

describe("operations", () => {
  it("reads paths that refer to path items, and methods of OpenAPI 3.2", () => {
    const document = documentWith({
      paths: {
        "/a": { $ref: "#/components/pathItems/A" },
        "no-slash": {
          query: { operationId: "q", ...ok },
          additionalOperations: { COPY: { operationId: "c", ...ok } },
        },
      },
      components: { pathItems: { A: { get: { operationId: "a", ...ok } } } },
    });
    const { api, diagnostics } = modelOf(document);
    expect(operationsOf(api).map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /a",
      "QUERY /no-slash",
      "COPY /no-slash",
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["node-invalid"]);
  });

  it("sorts responses, ranges after exact ones", () => {
    const codes = ["default", "4xx", "404", "200", "201"];
    const document = documentOf({
      responses: Object.fromEntries(codes.map((code) => [code, { description: "" }])),
    });
    expect(single(operationsOf(modelOf(document).api)).responses.map(({ status }) => status)).toEqual([
      "200",
      "201",
      "404",
      "4XX",
      "default",
    ]);
  });

  it("knows what may be sent twice", () => {
    const key = { name: "Idempotency-Key", in: "header", schema: { type: "string" } };
    const other = { name: "Idempotency-Key", in: "query", schema: { type: "string" } };
    const document = documentWith({
      paths: {
        "/a": {
          get: { operationId: "a", ...ok },
          post: { operationId: "b", ...ok },
          delete: { operationId: "d", ...ok },
        },
        "/b": { post: { operationId: "c", parameters: [key, other], ...ok } },
      },
    });
    const found = operationsOf(modelOf(document).api).map(
      ({ id, idempotent, idempotencyKey, parameters }) => [id, idempotent, idempotencyKey, parameters.length],
    );
    expect(found).toEqual([
      ["a", true, undefined, 0],
      ["b", false, undefined, 0],
      ["d", true, undefined, 0],
      ["c", true, "Idempotency-Key", 1],
    ]);
  });

  it("takes the servers of an operation over those of its path", () => {
    const document = documentWith({
      paths: {
        "/a": {
          servers: [{ url: "https://path.test/" }],
          get: { operationId: "a", ...ok },
          post: {
            operationId: "b",
            servers: [{ url: "https://{region}.test/v1/", variables: { region: { default: "eu" } } }],
            ...ok,
          },
        },
        "/b": { get: { operationId: "c", servers: [], ...ok } },
      },
    });
    expect(operationsOf(modelOf(document).api).map(({ server }) => server)).toEqual([
      "https://path.test",
      "https://eu.test/v1",
      undefined,
    ]);
  });

  it.each<[path: string, sent: string, problem: string]>([
    ["a", "/a", "does not begin with a slash"],
    ["/a#b", "/a", "has a fragment, which is never sent"],
    ["/a?b=1", "/a?b=1", "has a query"],
  ])("repairs the path %s", (path, sent, problem) => {
    const { api, diagnostics } = modelOf(
      documentWith({ paths: { [path]: { get: { operationId: "a", ...ok } } } }),
    );
    expect(operationsOf(api).map((operation) => operation.path)).toEqual([sent]);
    expect(diagnostics.map(({ severity, message }) => [severity, message.includes(problem)])).toEqual([
      ["warning", true],
    ]);
  });

  it("stops at no example that leads nowhere", () => {
    const content = {
      "application/json": {
        schema: {},
        examples: { one: { $ref: "#/components/examples/Nope" }, two: { $ref: "two.yaml" } },
      },
    };
    const { diagnostics } = modelOf(documentOf({ responses: { 200: { description: "", content } } }));
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "info reference-unresolved",
      "info reference-unresolved",
    ]);
  });

  it.each([
    ["an error where there are no schemas either", {}, "error spec-has-no-operations"],
    ["a warning of a library of schemas", { Pet: { type: "string" } }, "warning spec-has-no-operations"],
  ])("says that a document has nothing to make a client of: %s", (_, schemas, want) => {
    const { diagnostics } = modelOf(documentWith({ components: { schemas } }));
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([want]);
  });

  it("says that title and servers are missing", () => {
    const { api, diagnostics } = modelOf({
      openapi: "3.1.0",
      paths: { "/a": { get: { operationId: "a", ...ok } } },
    });
    expect(api.title).toBe("API");
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "info server-missing",
      "warning node-invalid",
    ]);
  });
});
