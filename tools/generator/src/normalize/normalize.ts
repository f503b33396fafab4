/** Brings a document of OpenAPI 3.0, 3.1 or 3.2 into one form: 3.1, with JSON Schema 2020-12. One file per rewrite. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import type { JsonObject } from "../model/types.ts";
import { type Rewrite, rewriteDocument } from "./rewrite.ts";
import { exclusiveBounds } from "./rewrites/exclusiveBounds.ts";
import { keywordShape } from "./rewrites/keywordShape.ts";
import { nullable } from "./rewrites/nullable.ts";
import { requiredFlag } from "./rewrites/requiredFlag.ts";
import { schemaExample } from "./rewrites/schemaExample.ts";
import {
  bodyParameters,
  headerSchema,
  parameterSchema,
  responseSchema,
} from "./rewrites/swaggerLeftovers.ts";
import { typeName } from "./rewrites/typeName.ts";
import { valueType } from "./rewrites/valueType.ts";

const rewrites: readonly Rewrite[] = [
  typeName,
  keywordShape,
  nullable,
  valueType,
  exclusiveBounds,
  schemaExample,
  requiredFlag,
  parameterSchema,
  headerSchema,
  responseSchema,
  bodyParameters,
];

export function normalize(document: JsonObject): Outcome<JsonObject> {
  const diagnostics: Diagnostic[] = [];
  const rewritten = rewriteDocument(document, rewrites, (diagnostic) => diagnostics.push(diagnostic));
  return { value: { ...rewritten, openapi: "3.1.0" }, diagnostics };
}
