import { spawnSync } from "node:child_process";
import path from "node:path";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonValue } from "../../src/model/types.ts";
import { emitClient } from "../support/client.ts";
import { compilers, strictOptions } from "../support/compilers.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { documentWith, jsonResponse } from "../support/model.ts";
import { anySchema, relatives, shared, spelledOut } from "./schemas.ts";
import { valuesNear } from "./values.ts";

const count = Number(process.env["SCHEMAS"] ?? 150);
const seed = process.env["SEED"] === undefined ? undefined : Number(process.env["SEED"]);

/** A value as no literal that a compiler would hold against it what is merely more than a type tells of. */
function print(value: JsonValue): string {
  if (Array.isArray(value)) return `list(${value.map(print).join(", ")})`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${print(inner)}`);
  return `object({ ${members.join(", ")} })`;
}

/** Ajv 8.20 throws for some values of patterns beside references, and then says nothing of them. */
function says(accepts: ValidateFunction, value: JsonValue): boolean {
  try {
    return accepts(value);
  } catch {
    return false;
  }
}

const helpers = `declare function list<const T extends readonly unknown[]>(...items: T): { -readonly [K in keyof T]: T[K] };
declare function object<const T extends object>(members: T): { -readonly [K in keyof T]: T[K] };`;

it("every value that a schema accepts is of its type", { timeout: 120_000 }, async () => {
  const sampled = fc.sample(anySchema, seed === undefined ? count : { numRuns: count, seed });
  const drawn = [...relatives, ...sampled];
  const schemas = Object.fromEntries(drawn.map((schema, index) => [`Schema${index}`, schema]));
  const components = { schemas: { ...shared, ...schemas } };
  const answers = Object.keys(schemas).map((name) => {
    const response = jsonResponse({ $ref: `#/components/schemas/${name}` });
    return [`/${name}`, { get: { tags: ["One"], operationId: name, responses: { 200: response } } }];
  });
  const client = await emitClient(documentWith({ paths: Object.fromEntries(answers), components }));
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema({ $id: "all:", components: { schemas: { ...spelledOut, ...schemas } } });

  const lines = drawn.flatMap((schema, index) => {
    const accepts = ajv.compile({ $ref: `all:#/components/schemas/Schema${index}` });
    return valuesNear(schema)
      .filter((value) => says(accepts, value))
      .map((value) => `check<Schema${index}>(${print(value)}); // ${JSON.stringify(schema)}`);
  });
  expect(lines.length).toBeGreaterThan(count);
  const types = [...client.files].filter(([file]) => file.startsWith("types/"));
  const declared = drawn.map((_, index) => `Schema${index}`);
  const folder = temporaryFolder();
  writeFiles(folder, {
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions: strictOptions, files: ["values.ts"] }),
    ...Object.fromEntries(types),
    "values.ts": `import type { ${declared.join(", ")} } from "./index.js";\n${helpers}\ndeclare function check<T>(value: T): void;\n${lines.join("\n")}\n`,
    "index.ts": types.map(([file]) => `export type * from "./${file.replace(/ts$/, "js")}";`).join("\n"),
  });
  const [[, tsc = ""] = []] = compilers;
  const ran = spawnSync(
    process.execPath,
    [tsc, "-p", path.join(folder, "tsconfig.json"), "--pretty", "false"],
    { encoding: "utf8" },
  );
  const faults = ran.stdout
    .split("\n")
    .filter((line) => line.includes("error"))
    .map((line) => {
      const at = Number(/values\.ts\((\d+)/.exec(line)?.[1] ?? 0);
      return `${line}\n${lines[at - 5] ?? ""}`;
    });
  expect(faults).toEqual([]);
});
