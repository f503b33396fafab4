import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { emitClient } from "../../support/client.ts";
import { temporaryFolderForAll, writeFiles } from "../../support/folder.ts";
import { documentWith, jsonResponse } from "../../support/model.ts";

const components = {
  schemas: { Thing: { type: "object", required: ["id"], properties: { id: { type: "string" } } } },
  securitySchemes: { key: { type: "http", scheme: "bearer" } },
};

/** A document with `GET /things`, called `findThings` now, and `DELETE /things`. */
function given(formerNames: unknown, more: object = {}): object {
  const parameters = [{ name: "q", in: "query", schema: { type: "string" } }];
  const responses = { 200: jsonResponse({ $ref: "#/components/schemas/Thing" }) };
  const common = { tags: ["Things"], security: [{ key: ["things:read"] }] };
  return documentWith({
    components,
    paths: {
      "/things": {
        get: {
          operationId: "findThings",
          ...common,
          parameters,
          responses,
          "x-sdk-former-names": formerNames,
        },
        delete: { operationId: "dropThings", ...common, responses: { 204: { description: "Gone." } } },
      },
      ...more,
    },
  });
}

const text = async (formerNames: unknown): Promise<string> => {
  const client = await emitClient(given(formerNames), { testing: true });
  return [...client.files.values()].join("\n");
};

describe("former names", () => {
  it.each<[names: readonly string[], want: readonly string[], not: readonly string[]]>([
    [["list"], ["  list(\n    this: Granted<Things<S>"], ["listThings", "ListError", "ListThingsError"]],
    [["things.list"], ["  list(\n    this: Granted<Things<S>"], ["listThings"]],
    [
      ["listThings"],
      [
        "  list(\n    this: Granted<Things<S>",
        "export const listThings = findThings;",
        "export type ListThingsParams = FindThingsParams;",
        "export type ListThingsError = FindThingsError;",
        'listThings: OperationMap["findThings"];',
        'formerIds: { listThings: "findThings" }',
      ],
      ["ListThingsBody", "ListThingsResponse"],
    ],
    [["seekThings", "list"], ["  seek(", "  list(", "export const seekThings = findThings;"], []],
    [
      ["goods.list"],
      [
        "export class Goods<S extends Scope = Scope> extends Resource",
        'this: Granted<Goods<S>, S, "things:read">',
        "readonly goods: Goods<S>;",
      ],
      ["operations/goods"],
    ],
  ])("%j", async (names, want, not) => {
    const all = await text(names);
    for (const one of want) expect(all).toContain(one);
    for (const one of not) expect(all).not.toContain(one);
  });

  it("weigh nothing where there are none", async () => {
    const { paths, ...rest } = given(["list"]) as { paths: Record<string, Record<string, object>> };
    const without = structuredClone(paths);
    Reflect.deleteProperty(without["/things"]?.["get"] ?? {}, "x-sdk-former-names");
    const client = await emitClient({ ...rest, paths: without }, { testing: true });
    expect([...client.files.values()].join("\n")).not.toMatch(/deprecated|formerIds/);
  });

  it.each<[names: readonly string[], taken: string]>([
    [["drop"], "things.drop"],
    [["things.drop"], "things.drop"],
    [["dropThings"], "dropThings"],
    [["find"], "things.find"],
  ])("%j is refused where it is something else now", async (names, taken) => {
    const { diagnostics } = await emitClient(given(names));
    const found = diagnostics.filter(({ code }) => code === "former-name-taken");
    expect(found).toEqual([
      expect.objectContaining({
        severity: "warning",
        message: expect.stringContaining(taken),
        fix: expect.stringContaining("x-sdk-name"),
        pointer: "#/paths/~1things/get/x-sdk-former-names/0",
      }),
    ]);
  });

  it("are refused where two operations claim one", async () => {
    const other = {
      operationId: "seekThings",
      tags: ["Things"],
      responses: {},
      "x-sdk-former-names": ["list"],
    };
    const { diagnostics } = await emitClient(given(["list"], { "/others": { get: other } }));
    expect(
      diagnostics.filter(({ code }) => code === "former-name-taken").map(({ pointer }) => pointer),
    ).toEqual(["#/paths/~1others/get/x-sdk-former-names/0"]);
  });

  it.each([["list"], [[]], [["a.b.c"]], [["1st"]], [["list", "list"]]])(
    "%j is no list of names",
    async (names) => {
      const { diagnostics } = await emitClient(given(names));
      expect(diagnostics.map(({ code }) => code)).toContain("extension-invalid");
    },
  );
});

describe("a client with former names", () => {
  const folder = temporaryFolderForAll();
  const usage = `
import { Test, findThings, listThings, type FindThingsError, type ListThingsError, type ListThingsParams } from "./client/index.js";

const params: ListThingsParams = { q: "a" };
const client = new Test({ key: "k", scopes: ["things:read"] });
export const same: Promise<{ id: string }>[] = [client.things.list(params), client.things.find(params), client.goods.list(params)];
export const error = (given: ListThingsError): FindThingsError => given;
export const id: "findThings" = listThings.id;
export const constant: typeof findThings = listThings;
// @ts-expect-error the parameters are those of the method as it is now
client.things.list({ r: "a" });
// @ts-expect-error the scope is missing
new Test({ key: "k", scopes: [] }).things.list();
`;

  it("compiles, and calls what is called otherwise now", async () => {
    const { all } = await emitClient(given(["listThings", "goods.list"]), {
      importExtension: "ts",
    });
    const typed = usage.replaceAll('.js"', '.ts"');
    writeFiles(folder, {
      ...Object.fromEntries([...all].map(([name, text]) => [`client/${name}`, text])),
      "package.json": '{ "type": "module" }',
      "usage.ts": typed,
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: "es2022",
          module: "nodenext",
          lib: ["es2022", "dom"],
          types: [],
          allowImportingTsExtensions: true,
        },
        files: ["usage.ts"],
      }),
    });
    const compiler = createRequire(new URL("../../../../../package.json", import.meta.url)).resolve(
      "typescript/package.json",
    );
    const { stdout } = spawnSync(
      process.execPath,
      [path.join(path.dirname(compiler), "bin/tsc"), "-p", folder],
      {
        encoding: "utf8",
      },
    );
    expect(stdout).toBe("");

    const module = (await import(pathToFileURL(path.join(folder, "client/index.ts")).href)) as {
      Test: new (options: object) => Record<string, Record<string, (params: object) => Promise<object>>>;
    };
    const urls: string[] = [];
    const fetch = async (request: Request | string): Promise<Response> => {
      urls.push(new Request(request).url);
      return Response.json({ id: "t1" });
    };
    const client = new module.Test({ key: "k", fetch });
    expect(await client["things"]?.["list"]?.({ q: "a" })).toEqual({ id: "t1" });
    expect(await client["goods"]?.["list"]?.({ q: "b" })).toEqual({ id: "t1" });
    expect(urls).toEqual(["https://api.test/things?q=a", "https://api.test/things?q=b"]);
  });
});
