import path from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../../src/load/load.ts";
import { temporaryFolder } from "../support/folder.ts";

type Files = Readonly<Record<string, string>>;

/** What loading `openapi.yaml` (or the first file) finds: `severity code file:line:column`, and the references it can't follow. */
async function findings(files: Files, options: Parameters<typeof load>[1] = {}): Promise<string[]> {
  const folder = temporaryFolder(files);
  const { diagnostics, value } = await load(
    path.join(folder, Object.keys(files)[0] ?? "openapi.yaml"),
    options,
  );
  return [
    ...diagnostics.map(({ severity, code, location }) => {
      const file = location && path.relative(folder, path.resolve(location.file));
      return `${severity} ${code} ${file}:${location?.line}:${location?.column}`;
    }),
    ...[...value.refused].map(([ref, { code, reason }]) => `${ref}: ${code}: ${reason}`),
  ];
}

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

describe("a document that can't be read", () => {
  it.each<[name: string, files: Files, want: string]>([
    ["no such file", {}, "error document-unreadable openapi.yaml:1:1"],
    ["nothing in it", { "openapi.yaml": "" }, "error document-empty openapi.yaml:1:1"],
    ["only a comment", { "openapi.yaml": "# soon\n" }, "error document-empty openapi.yaml:1:1"],
    ["a list", { "openapi.yaml": "- a\n" }, "error document-empty openapi.yaml:1:1"],
    ["a scalar", { "openapi.yaml": "hello\n" }, "error document-empty openapi.yaml:1:1"],
    [
      "YAML that is none",
      { "openapi.yaml": `${head}paths: [1\n` },
      "error document-unparsable openapi.yaml:4:1",
    ],
    [
      "JSON that ends in the middle",
      { "openapi.json": '{\n  "openapi": "3.1.0",\n  "info": {' },
      "error document-unparsable openapi.json:3:12",
    ],
    ["a key twice", { "openapi.yaml": `${head}info: {}\n` }, "error document-unparsable openapi.yaml:3:1"],
    ["another format", { "openapi.yaml": "name: x\n" }, "error document-not-openapi openapi.yaml:1:1"],
    ["Swagger 2", { "openapi.yaml": 'swagger: "2.0"\n' }, "error document-version openapi.yaml:1:1"],
    ["OpenAPI 4", { "openapi.yaml": "openapi: 4.0.0\n" }, "error document-version openapi.yaml:1:1"],
    [
      "a version that is a number, which is clear",
      { "openapi.yaml": "openapi: 3.1\n" },
      "warning document-version openapi.yaml:1:1",
    ],
    [
      "a version that is a number there is no version of",
      { "openapi.yaml": "openapi: 3.7\n" },
      "error document-version openapi.yaml:1:1",
    ],
    [
      "a tag that JSON has no word for",
      { "openapi.yaml": `${head}x-a: !!binary aGk=\n` },
      "error document-unparsable openapi.yaml:1:1",
    ],
  ])("%s", async (_name, files, want) => {
    expect(await findings(files)).toEqual([want]);
  });

  it("a folder", async () => {
    const { diagnostics } = await load(temporaryFolder());
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["document-unreadable", "The document can't be read: it is a folder."],
    ]);
  });
});

describe("a file without an end", () => {
  it("is not read", async () => {
    const { diagnostics } = await load("/dev/zero");
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["document-unreadable", "The document can't be read: it is no file."],
    ]);
  });
});

describe("limits", () => {
  it("refuses what is larger than allowed", async () => {
    expect(await findings({ "openapi.yaml": head }, { maxBytes: 10 })).toEqual([
      "error document-too-large openapi.yaml:1:1",
    ]);
  });

  it("refuses a second file that is larger than allowed", async () => {
    const files = {
      "openapi.yaml": `${head}paths:\n  /a: { $ref: b.yaml }\n`,
      "b.yaml": `x: "${"y".repeat(500)}"\n`,
    };
    expect(await findings(files, { maxBytes: 300 })).toEqual([
      "b.yaml: reference-unresolved: it is larger than the limit of 300 bytes",
    ]);
  });

  it("finds a bomb of aliases without writing it out", async () => {
    const levels = "abcdefghij".split("");
    const bomb = levels.map((name, index) => {
      const inner = index === 0 ? "x" : `*${levels[index - 1]}`;
      return `x-${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(", ")}]\n`;
    });
    expect(await findings({ "openapi.yaml": head + bomb.join("") })).toEqual([
      "error document-too-large openapi.yaml:1:1",
    ]);
  });

  it("finds an alias that contains itself", async () => {
    expect(await findings({ "openapi.yaml": `${head}x-a: &a [*a]\n` })).toEqual([
      "error document-too-large openapi.yaml:1:1",
    ]);
  });

  it("refuses what is nested too deep, in JSON and in YAML", async () => {
    const deep = "[".repeat(50_000) + "]".repeat(50_000);
    expect(await findings({ "openapi.json": `{ "openapi": "3.1.0", "x-a": ${deep} }` })).toEqual([
      "error document-too-large openapi.json:1:1",
    ]);
    expect(await findings({ "openapi.yaml": `${head}x-a: ${deep}\n` })).toEqual([
      expect.stringMatching(/^error document-unparsable openapi.yaml:3:/),
    ]);
  });
});

describe("references to other files", () => {
  const entry = `${head}paths:\n  /a:\n    $ref: paths/a.yaml\n`;

  it.each<[name: string, files: Files, want: readonly string[]]>([
    [
      "a file that is missing",
      { "openapi.yaml": entry },
      ["paths/a.yaml: reference-unresolved: there is no such file"],
    ],
    [
      "a place that is missing, in the second file",
      {
        "openapi.yaml": entry,
        "paths/a.yaml": "get:\n  responses:\n    200:\n      $ref: ../r.yaml#/Nope\n",
        "r.yaml": "Ok: {}\n",
      },
      ["../r.yaml#/Nope: reference-unresolved: it leads nowhere"],
    ],
    [
      "a second file that is no YAML",
      { "openapi.yaml": entry, "paths/a.yaml": "get: [\n" },
      [
        "warning document-unparsable paths/a.yaml:2:1",
        "paths/a.yaml: reference-unresolved: deficient indentation",
      ],
    ],
    [
      "a file outside the folder",
      { "api/openapi.yaml": `${head}paths:\n  /a: { $ref: ../secret.yaml }\n`, "secret.yaml": "get: {}\n" },
      ["../secret.yaml: reference-outside: it lies outside the folder that references may not leave"],
    ],
    [
      "another host",
      { "openapi.yaml": `${head}paths:\n  /a: { $ref: "https://127.0.0.1:1/a.yaml" }\n` },
      ["https://127.0.0.1:1/a.yaml: reference-remote: remote references are not followed"],
    ],
    [
      "files that only lead to each other",
      {
        "openapi.yaml": `${head}components: { schemas: { A: { $ref: "b.yaml#/B" } } }\n`,
        "b.yaml": 'B: { $ref: "openapi.yaml#/components/schemas/A" }\n',
      },
      ["error reference-circular openapi.yaml:1:1"],
    ],
    [
      "an example, which nothing is made of",
      {
        "openapi.yaml": `${head}paths:\n  /a:\n    get:\n      responses:\n        200:\n          description: ok\n          content:\n            application/json:\n              examples:\n                one: { $ref: nope.yaml }\n    post: { $ref: p.yaml }\n`,
        "p.yaml": "responses: {}\n",
      },
      ["nope.yaml: reference-unresolved: there is no such file"],
    ],
    [
      "an extension, which nothing is made of",
      {
        "openapi.yaml": `${head}x-more:\n  $ref: nope.yaml\npaths:\n  /a: { $ref: p.yaml }\n`,
        "p.yaml": "get: {}\n",
      },
      ["nope.yaml: reference-unresolved: there is no such file"],
    ],
  ])("%s", async (_name, files, want) => {
    expect(await findings(files)).toEqual(want);
  });

  it.each([
    ["paths", "paths:\n  $ref: ./part.yaml\n"],
    ["schemas", "paths: {}\ncomponents:\n  schemas:\n    $ref: ./part.yaml\n"],
    ["parameters", "paths:\n  /a:\n    get:\n      parameters:\n        $ref: ./part.yaml\n"],
  ])("are followed where a whole map or list of %s stands in a file of its own", async (_, text) => {
    const folder = temporaryFolder({ "openapi.yaml": `${head}${text}`, "part.yaml": "/part: { get: {} }\n" });
    const { value, diagnostics } = await load(path.join(folder, "openapi.yaml"));
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(value.document)).toContain('{"/part":{"get":{}}}');
    expect(value.files.map((file) => path.basename(file))).toEqual(["openapi.yaml", "part.yaml"]);
  });

  it("may be allowed further up", async () => {
    const folder = temporaryFolder({
      "api/openapi.yaml": `${head}paths:\n  /a: { $ref: ../p.yaml }\n`,
      "p.yaml": "get: {}\n",
    });
    const { value, diagnostics } = await load(path.join(folder, "api/openapi.yaml"), { root: folder });
    expect(diagnostics).toEqual([]);
    expect(value.files.map((file) => path.relative(folder, file)).sort()).toEqual([
      "api/openapi.yaml",
      "p.yaml",
    ]);
  });

  it("names the reference and no path of the machine", async () => {
    const folder = temporaryFolder({ "openapi.yaml": entry, "paths/a.yaml": "get: [\n" });
    const { diagnostics, value } = await load(path.join(folder, "openapi.yaml"));
    expect([...value.refused.keys()]).toEqual(["paths/a.yaml"]);
    expect(JSON.stringify([diagnostics.map(({ message }) => message), ...value.refused])).not.toContain(
      folder,
    );
  });
});

describe("places", () => {
  it("are found in the file each part came from", async () => {
    const folder = temporaryFolder({
      "openapi.yaml": `${head}paths:\n  /a:\n    $ref: paths/a.yaml\n`,
      "paths/a.yaml": "get:\n  operationId: a\n  responses:\n    200:\n      $ref: ../r.yaml#/Ok\n",
      "r.yaml": "Ok:\n  description: fine\n",
    });
    const { value } = await load(path.join(folder, "openapi.yaml"));
    const at = (pointer: string): string => {
      const location = value.locate(pointer);
      return `${location && path.relative(folder, path.resolve(location.file))}:${location?.line}:${location?.column}`;
    };
    expect([at("#/info/title"), at("#/paths/~1a"), at("#/paths/~1a/get/operationId")]).toEqual([
      "openapi.yaml:2:9",
      "openapi.yaml:4:3",
      "paths/a.yaml:2:3",
    ]);
    expect(at("#/nowhere/at/all")).toBe("openapi.yaml:1:1");
  });
});
