import { spawnSync } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import type { JsonObject } from "../../src/model/types.ts";
import { readRuntimeSources } from "../../src/runtimeSources.ts";
import { emitClient } from "../support/client.ts";
import { compilers, strictOptions } from "../support/compilers.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { documentWith, jsonResponse, modelOf, operationsOf } from "../support/model.ts";
import { damage, damagedDocuments, damages, readDocuments, waysOf } from "../support/mutations.ts";

/** More of them: `DAMAGED=2000 DAMAGED_SEED=7 DAMAGED_FOLDER=documents/ vitest run test/document/damage.test.ts`. */
const { DAMAGED, DAMAGED_SEED, DAMAGED_FOLDER } = process.env;
const runs = Number(DAMAGED ?? 36);
const seed = Number(DAMAGED_SEED ?? fc.sample(fc.nat(), 1)[0]);

describe(`documents with faults anywhere (DAMAGED_SEED=${seed})`, () => {
  it("give clients that compile, or a reason why not; never an exception", async () => {
    const folder = temporaryFolder();
    const documents = fc.sample(damagedDocuments(readDocuments(DAMAGED_FOLDER)), { numRuns: runs, seed });
    let made = 0;
    for (const [index, document] of documents.entries()) {
      const { files, diagnostics } = await emitClient(document, {
        runtime: "import",
        runtimePackage: "#runtime",
      });
      for (const { message, fix } of diagnostics) expect([message, fix].join(" ")).toMatch(/\. .+\.$/s);
      if (hasErrors(diagnostics)) continue;
      made++;
      writeFiles(path.join(folder, `case${index}`), {
        ...Object.fromEntries(files),
        "document.json": JSON.stringify(document),
      });
    }
    // Nearly every damaged document still is a document of something.
    expect(made).toBeGreaterThan(runs * 0.8);
    writeFiles(folder, {
      ...Object.fromEntries(
        [...(await readRuntimeSources())].map(([name, text]) => [`runtime/${name}`, text]),
      ),
      "package.json": JSON.stringify({
        type: "module",
        imports: { "#runtime": "./runtime/index.ts", "#runtime/*": "./runtime/*/index.ts" },
      }),
      "tsconfig.json": JSON.stringify({
        compilerOptions: { ...strictOptions, allowImportingTsExtensions: true, noUnusedLocals: true },
        include: ["./case*/**/*.ts"],
      }),
    });
    const [, compiler = ""] = compilers[0] ?? [];
    const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", folder], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const [, broken] = /case(\d+)\//.exec(stdout) ?? [];
    expect(`${stdout.slice(0, 3000)}${broken ? JSON.stringify(documents[Number(broken)]) : ""}`).toBe("");
    expect(status).toBe(0);
  }, 3_600_000);
});

const pet = { $ref: "#/components/schemas/Pet" };
const operation = (id: string): object => ({
  operationId: id,
  tags: ["Pets"],
  parameters: [
    { name: "limit", in: "query", schema: { type: "integer", default: 5 } },
    { $ref: "#/components/parameters/Trace" },
  ],
  requestBody: { required: true, content: { "application/json": { schema: pet } } },
  responses: {
    200: jsonResponse({
      allOf: [pet, { type: "object", properties: { more: { oneOf: [pet, { type: "null" }] } } }],
    }),
    404: { $ref: "#/components/responses/NotFound" },
  },
});
const sound: JsonObject = documentWith({
  paths: {
    "/a": { put: operation("a") },
    "/b": { put: operation("b") },
    "/c/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      put: operation("c"),
    },
  },
  components: {
    schemas: {
      Pet: { type: "object", required: ["name"], properties: { name: { type: "string" }, owner: pet } },
    },
    parameters: { Trace: { name: "X-Trace", in: "header", schema: { type: "string" } } },
    responses: { NotFound: jsonResponse({ type: "object", properties: { message: { type: "string" } } }) },
  },
});

describe("a fault in one operation", () => {
  const ways = waysOf(sound["paths"]).filter(([name, ...inner]) => name === "/b" && inner.length > 0);

  it("stops no other, and changes none", () => {
    const others = (document: JsonObject) =>
      operationsOf(modelOf(document).api)
        .filter(({ path: at }) => at !== "/b")
        .map(({ id, name, path: at, parameters, body, responses }) => ({
          ...{ id, name, at, parameters },
          ...{ body, responses },
        }));
    const want = JSON.stringify(others(sound));
    fc.assert(
      fc.property(fc.constantFrom(...ways), damages, (way, what) => {
        expect(JSON.stringify(others(damage(sound, ["paths", ...way], what)))).toBe(want);
      }),
      { numRuns: Math.max(runs, 200) },
    );
  });

  it("is told, where it left something out", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways), damages, (way, what) => {
        // Dropped, or null: nobody wrote an operation there.
        if (what.kind === "drop" || (way.length <= 2 && what.value === null)) return;
        const { api, diagnostics } = modelOf(damage(sound, ["paths", ...way], what));
        if (operationsOf(api).some(({ path: at }) => at === "/b")) return;
        expect(diagnostics.map(({ leftOut }) => leftOut)).toContain("PUT /b");
      }),
      { numRuns: Math.max(runs, 200) },
    );
  });
});
