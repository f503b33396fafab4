import { describe, expect, it } from "vitest";
import type { Parameter } from "../../src/model/types.ts";
import { documentWith, modelOf, operationsOf, single } from "../support/model.ts";

function read(path: string, own: readonly unknown[], shared: readonly unknown[] = []) {
  const operation = { operationId: "op", parameters: own, responses: {} };
  const { api, diagnostics } = modelOf(
    documentWith({ paths: { [path]: { parameters: shared, get: operation } } }),
  );
  return { parameters: single(operationsOf(api)).parameters, codes: diagnostics.map(({ code }) => code) };
}

const parameter = (name: string, location = "query", rest: object = {}): object => ({
  name,
  in: location,
  schema: { type: "string" },
  ...rest,
});
const keys = (parameters: readonly Parameter[]): string[] => parameters.map(({ key }) => key);

describe("parameters", () => {
  it("puts those of the path first, in the order of the template", () => {
    const { parameters } = read("/{b}/{a}", [parameter("q"), parameter("a", "path"), parameter("b", "path")]);
    expect(keys(parameters)).toEqual(["b", "a", "q"]);
  });

  it("lets an operation's own replace those of its path", () => {
    const { parameters } = read(
      "/x",
      [parameter("q", "query", { required: true })],
      [parameter("q"), parameter("r")],
    );
    expect(parameters.map(({ name, required }) => [name, required])).toEqual([
      ["q", true],
      ["r", false],
    ]);
  });

  it.each<[name: string, names: readonly string[], want: readonly string[]]>([
    ["camelCase", ["account_id"], ["accountId"]],
    ["odd characters", ["account-id", "x.y"], ["accountId", "xY"]],
    ["reserved words", ["class", "default", "arguments"], ["class_", "default_", "arguments_"]],
    ["the method's own arguments", ["body", "params", "options"], ["body2", "params2", "options2"]],
    ["names that only case or punctuation tells apart", ["id", "ID", "i_d"], ["id", "ID2", "iD3"]],
    ["a digit first", ["2nd"], ["_2nd"]],
    ["no letter at all", ["日", "-"], ["parameter", "parameter2"]],
    ["__proto__", ["__proto__"], ["proto"]],
  ])("gives arguments safe names: %s", (_name, names, want) => {
    const path = `/${names.map((name) => `{${name}}`).join("/")}`;
    const { parameters } = read(
      path,
      names.map((name) => parameter(name, "path")),
    );
    expect(keys(parameters)).toEqual(want);
  });

  it("keeps wire names as keys of params, told apart by their place", () => {
    const { parameters } = read("/x", [
      parameter("a b"),
      parameter("id"),
      parameter("id", "header"),
      parameter("ID", "cookie"),
      parameter("__proto__"),
    ]);
    expect(keys(parameters)).toEqual(["a b", "id", "id_header", "ID_cookie", "__proto__"]);
  });

  it("reads style, explode, content and deprecation", () => {
    const { parameters } = read("/x", [
      parameter("a", "query", { style: "form", explode: false }),
      parameter("b", "query", { style: "deepObject", deprecated: true, allowReserved: true }),
      { name: "c", in: "query", content: { "application/json": { schema: { type: "number" } } } },
    ]);
    expect(
      parameters.map(({ style, explode, contentType, deprecated, allowReserved, schema }) => [
        style,
        explode,
        contentType,
        deprecated,
        allowReserved,
        schema.kind,
      ]),
    ).toEqual([
      [undefined, false, undefined, false, false, "string"],
      ["deepObject", undefined, undefined, true, true, "string"],
      [undefined, undefined, "application/json", false, false, "number"],
    ]);
  });

  it("passes over headers that are described elsewhere", () => {
    expect(
      read("/x", [
        parameter("Accept", "header"),
        parameter("authorization", "header"),
        parameter("X-A", "header"),
      ]).parameters,
    ).toHaveLength(1);
  });

  it.each<[name: string, path: string, own: readonly unknown[], code: string, want: readonly string[]]>([
    [
      "declared twice: the last one counts",
      "/x",
      [parameter("a"), parameter("a", "query", { required: true })],
      "parameter-duplicate",
      ["a"],
    ],
    [
      "headers alike but for case",
      "/x",
      [parameter("X-A", "header"), parameter("x-a", "header")],
      "parameter-duplicate",
      ["x-a"],
    ],
    ["in the template but not declared", "/{a}", [], "parameter-undeclared", ["a"]],
    ["declared but not in the template", "/x", [parameter("a", "path")], "path-parameter-unused", []],
    ["without a name", "/x", [{ in: "query" }], "node-invalid", []],
    ["in a place there is none", "/x", [parameter("a", "body")], "node-invalid", []],
    ["in a place named like a member of Object", "/x", [parameter("a", "constructor")], "node-invalid", []],
  ])("repairs or leaves out, and says so: %s", (_name, path, own, code, want) => {
    const { parameters, codes } = read(path, own);
    expect([keys(parameters), codes]).toEqual([want, [code]]);
  });
});
