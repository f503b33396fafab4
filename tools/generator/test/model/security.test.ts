import { describe, expect, it } from "vitest";
import { documentOf, documentWith, modelOf, operationsOf, single } from "../support/model.ts";

const schemes = {
  key: { type: "http", scheme: "Bearer" },
  basic: { type: "http", scheme: "basic" },
  header: { type: "apiKey", in: "header", name: "X-Key" },
  oauth: {
    type: "oauth2",
    flows: {
      authorizationCode: {
        authorizationUrl: "https://a.test/authorize",
        tokenUrl: "https://a.test/token",
        scopes: { "a:read": "Read.", "a:write": "Write." },
      },
    },
  },
  digest: { type: "http", scheme: "digest" },
  shared: { type: "http", scheme: "SharedAccessKey" },
};

function read(security: unknown, root?: unknown) {
  const { api, diagnostics } = modelOf({
    ...documentOf(
      { responses: {}, ...(security === undefined ? {} : { security }) },
      { securitySchemes: schemes },
    ),
    ...(root === undefined ? {} : { security: root }),
  });
  const operation = single(operationsOf(api));
  const codes = diagnostics.map(({ code }) => code).filter((code) => code !== "security-unsupported");
  return { api, security: operation.security, scopeSets: operation.scopeSets, codes };
}

describe("security", () => {
  it("reads each kind of scheme", () => {
    const { api } = read([]);
    expect(api.securitySchemes.map(({ name, type }) => [name, type])).toEqual([
      ["key", "bearer"],
      ["basic", "basic"],
      ["header", "apiKey"],
      ["oauth", "oauth2"],
      ["digest", "other"],
      ["shared", "other"],
    ]);
    expect(api.securitySchemes.flatMap(({ authScheme }) => authScheme ?? [])).toEqual(["SharedAccessKey"]);
  });

  it("says which scheme nobody sends by itself", () => {
    const { diagnostics } = modelOf(documentOf({ responses: {} }, { securitySchemes: schemes }));
    expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "security-unsupported #/components/securitySchemes/digest",
    ]);
  });

  it.each<[name: string, given: unknown, root: unknown, want: readonly (readonly string[])[]]>([
    ["none", undefined, undefined, []],
    ["the document's", undefined, [{ oauth: ["a:read"] }], [["a:read"]]],
    ["its own over the document's", [{ key: [] }], [{ oauth: ["a:read"] }], []],
    ["none, over the document's", [], [{ oauth: ["a:read"] }], []],
    ["the same for two schemes, once", [{ key: ["a:read"] }, { oauth: ["a:read"] }], undefined, [["a:read"]]],
    ["alternatives", [{ oauth: ["a:read"] }, { oauth: ["a:write"] }], undefined, [["a:read"], ["a:write"]]],
    [
      "several at once, sorted",
      [{ oauth: ["a:write", "a:read", "a:read"] }],
      undefined,
      [["a:read", "a:write"]],
    ],
    ["two schemes at once", [{ key: ["k"], oauth: ["a:read"] }], undefined, [["a:read", "k"]]],
    ["an alternative without scopes is enough", [{ oauth: ["a:read"] }, { basic: [] }], undefined, []],
    ["optional", [{ oauth: ["a:read"] }, {}], undefined, []],
  ])("sets of scopes: %s", (_name, given, root, want) => {
    expect(read(given, root).scopeSets).toEqual(want);
  });

  it.each<[name: string, given: unknown, code: string]>([
    ["a scheme nobody defined", [{ nope: [] }], "security-unknown-scheme"],
    ["a scope no flow declares", [{ oauth: ["b"] }], "scope-undeclared"],
    ["no list", { oauth: [] }, "node-invalid"],
    ["scopes that are no list", [{ oauth: "a:read" }], "node-invalid"],
  ])("says what is wrong: %s", (_name, given, code) => {
    expect(read(given).codes).toEqual([code]);
  });

  it("lists scopes with their meaning, then those that are only demanded", () => {
    const { api } = read([{ key: ["k:admin"] }]);
    expect(api.scopes).toEqual([
      { name: "a:read", description: "Read." },
      { name: "a:write", description: "Write." },
      { name: "k:admin", description: undefined },
    ]);
  });
});

describe("servers", () => {
  it("reads variables, and passes over what has no address", () => {
    const servers = [
      {
        url: "https://{region}.test/{v}",
        variables: { region: { default: "eu", enum: ["eu", "us"] }, v: { default: 2 } },
      },
      { description: "nowhere" },
    ];
    const { api } = modelOf({
      ...documentWith({ paths: { "/a": { get: { operationId: "a", responses: {} } } } }),
      servers,
    });
    expect(api.servers).toEqual([
      {
        url: "https://{region}.test/{v}",
        description: undefined,
        variables: [
          { name: "region", default: "eu", enum: ["eu", "us"], description: undefined },
          { name: "v", default: "2", enum: undefined, description: undefined },
        ],
      },
    ]);
  });
});
