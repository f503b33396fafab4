import { spawnSync } from "node:child_process";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readRuntimeSources } from "../../../../src/runtimeSources.ts";
import { emitClient } from "../../../support/client.ts";
import { compilers, strictOptions } from "../../../support/compilers.ts";
import { temporaryFolderForAll, writeFiles } from "../../../support/folder.ts";
import { documentWith, jsonResponse } from "../../../support/model.ts";
import { ref, type TypeCase } from "./case.ts";
import { heirCases } from "./heirs.ts";
import { nameCases } from "./names.ts";
import { shapeCases } from "./shapes.ts";

const cases = [...shapeCases, ...nameCases, ...heirCases];

const folder = temporaryFolderForAll();
const slug = (name: string): string => name.replaceAll(/\W+/g, "-");

/** A document in which each schema is sent by one operation and comes back from another. */
function documentFor({ schemas }: TypeCase): object {
  const operations = Object.keys(schemas).map((name, index) => {
    const content = { "application/json": { schema: ref(name) } };
    return [
      `/s${index}`,
      {
        get: { operationId: `get${index}`, responses: { 200: jsonResponse(ref(name)) } },
        post: {
          operationId: `post${index}`,
          requestBody: { content },
          responses: { 204: { description: "" } },
        },
      },
    ];
  });
  return documentWith({ paths: Object.fromEntries(operations), components: { schemas } });
}

const same = `
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
`;

beforeAll(async () => {
  for (const entry of cases) {
    const { files, diagnostics } = await emitClient(documentFor(entry), {
      runtime: "import",
      runtimePackage: "#runtime",
    });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const types = [...files].filter(([name]) => name.startsWith("types/")).map(([, text]) => text);
    const exported = types.flatMap((text) => [...text.matchAll(/^export (?:type|interface) (\w+)/gm)]);
    const names = exported.map(([, name = ""]) => name);
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(entry.source));
    const source = `import type { ${used.join(", ")} } from "./index.js";\n${same}${entry.source}\n`;
    writeFiles(path.join(folder, slug(entry.name)), { ...Object.fromEntries(files), "use.ts": source });
  }
  writeFiles(folder, {
    ...Object.fromEntries([...(await readRuntimeSources())].map(([name, text]) => [`runtime/${name}`, text])),
    "package.json": JSON.stringify({
      type: "module",
      imports: { "#runtime": "./runtime/index.ts", "#runtime/*": "./runtime/*/index.ts" },
    }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...strictOptions, allowImportingTsExtensions: true, allowUnusedLabels: true },
      include: ["./*/*.ts", "./*/types/*.ts", "./*/resources/*.ts", "./*/operations/*.ts"],
    }),
  });
});

describe("types of what trips generators", () => {
  it.each(compilers)(
    "compile, and refuse what the document refuses, with TypeScript %s",
    (_version, compiler) => {
      const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
      expect(stdout).toBe("");
      expect(status).toBe(0);
    },
  );

  it.each(cases.map((entry) => [entry.name, entry] as const))(
    "has something refused: %s",
    (_name, { source }) => {
      expect(source).toContain("// @ts-expect-error");
    },
  );
});
