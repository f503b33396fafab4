import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { moduleOf, type Suite } from "./suite.ts";

interface Compiler {
  readonly NodeHost: object;
  compile(host: object, file: string, options: object): Promise<object>;
}

interface Diagnosed {
  readonly code: string;
}

interface Versioned {
  readonly version: string;
  readonly document: object;
  readonly diagnostics: readonly Diagnosed[];
}

type ServiceRecord = { readonly service: { readonly type: { readonly name: string } } } & (
  | ({ readonly versioned: false } & Omit<Versioned, "version">)
  | { readonly versioned: true; readonly versions: readonly Versioned[] }
);

interface Emitter {
  getOpenAPI3(program: object, options: object): Promise<readonly ServiceRecord[]>;
}

/** The documents of one specification: one for each of its versions. */
export interface Documents {
  /** Paths of the files, the newest version last. */
  readonly files: readonly string[];
  /** What the emitter could not say in OpenAPI, by its own codes. */
  readonly unsaid: readonly string[];
}

/** Compiles one specification to OpenAPI of a version (`3.1.0`), into files below `out`. */
export async function compileDocuments(
  suite: Suite,
  folder: string,
  version: string,
  out: string,
): Promise<Documents> {
  const compiler = await moduleOf<Compiler>(suite.folder, "@typespec/compiler/dist/src/index.js");
  const emitter = await moduleOf<Emitter>(suite.folder, "@typespec/openapi3/dist/src/index.js");
  const main = path.join(suite.specs, folder, "main.tsp");
  const program = await compiler.compile(compiler.NodeHost, main, { noEmit: true });
  const records = await withoutExamplesOfObject(() =>
    emitter.getOpenAPI3(program, { "openapi-versions": [version] }),
  );
  const versions = records.flatMap((record) =>
    record.versioned ? record.versions : [{ ...record, version: "" }],
  );
  await mkdir(path.join(out, folder), { recursive: true });
  const files: string[] = [];
  for (const [index, { document }] of versions.entries()) {
    const file = path.join(out, folder, `openapi-${index}.json`);
    await writeFile(file, JSON.stringify(document, null, 2));
    files.push(file);
  }
  const codes = versions.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  return { files, unsaid: [...new Set(codes)] };
}

/**
 * `@typespec/openapi3` 1.16 takes `Object`, which every object inherits as `constructor`, for the examples of a parameter of
 * that name, and fails on the first. With a length of 0 there is none.
 */
async function withoutExamplesOfObject<T>(work: () => Promise<T>): Promise<T> {
  Object.defineProperty(Object, "length", { value: 0, configurable: true });
  try {
    return await work();
  } finally {
    Object.defineProperty(Object, "length", { value: 1, configurable: true });
  }
}
