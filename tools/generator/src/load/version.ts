import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonObject } from "../model/types.ts";

/** Says whether this is an OpenAPI document the generator reads: 3.0, 3.1 or 3.2. */
export function checkVersion(document: JsonObject, file: string): Diagnostic[] {
  const version = document["openapi"];
  if (typeof version === "string" && /^3\.[012](\.|$)/.test(version)) return [];
  const location = { file, line: 1, column: 1 };
  // A YAML number: 3.0 is 3 there.
  if (typeof version === "number" && [3, 3.1, 3.2].includes(version)) {
    return [
      {
        code: "document-version",
        severity: "warning",
        message: `The version is a number; read as ${JSON.stringify(`${version.toFixed(1)}.0`)}.`,
        fix: "Write it as a string, with quotes.",
        location,
        pointer: "#/openapi",
      },
    ];
  }
  if (document["swagger"] !== undefined) {
    return [
      {
        code: "document-version",
        severity: "error",
        message: `This is a Swagger ${String(document["swagger"])} document; OpenAPI 3.0, 3.1 and 3.2 are read.`,
        fix: "Convert it to OpenAPI 3 first, for example with swagger2openapi.",
        location,
        pointer: "#/swagger",
      },
    ];
  }
  if (version === undefined) {
    return [
      {
        code: "document-not-openapi",
        severity: "error",
        message: "The document has no `openapi` field, so it is no OpenAPI document.",
        fix: "Add `openapi: 3.1.0` at the top, or give the right file.",
        location,
      },
    ];
  }
  return [
    {
      code: "document-version",
      severity: "error",
      message: `OpenAPI ${JSON.stringify(version)} is not read; 3.0, 3.1 and 3.2 are.`,
      fix: "Set `openapi` to a version from 3.0 to 3.2, as a string.",
      location,
    },
  ];
}
