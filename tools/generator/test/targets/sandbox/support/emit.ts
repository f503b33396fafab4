import { buildApi } from "../../../../src/model/build/api.ts";
import type { JsonObject } from "../../../../src/model/types.ts";
import { normalize } from "../../../../src/normalize/normalize.ts";
import type { Emission } from "../../../../src/target.ts";
import { sandbox } from "../../../../src/targets/sandbox/index.ts";

/** What the target makes of a document. */
export function emit(document: JsonObject, options: Readonly<Record<string, unknown>> = {}): Emission {
  const api = buildApi(normalize(document).value).value;
  const context = {
    command: "pnpm generate",
    runtimeSources: new Map<string, string>(),
    pathTypes: undefined,
    samples: () => [],
  };
  return sandbox.emit(api, sandbox.parseOptions(options), context);
}

export function fileOf({ files }: Emission, path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file.text;
}

/** The value that `description.ts` exports: what follows the type is plain data. */
export function descriptionOf(emission: Emission): Record<string, unknown> {
  const text = fileOf(emission, "description.ts");
  const start = text.indexOf(" = ") + 3;
  return new Function(`return (${text.slice(start).replace(/;\s*$/, "")});`)() as Record<string, unknown>;
}

/** A document with one operation, and whatever else is given. */
export function documentWith(operation: JsonObject, parts: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://api.example.com/v1" }],
    paths: {
      "/things/{id}": { get: { operationId: "getThing", security: [{ key: ["read"] }], ...operation } },
    },
    ...parts,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      ...(parts["components"] as JsonObject | undefined),
    },
  };
}
