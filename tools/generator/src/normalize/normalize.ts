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
  exclusiveBounds,
  schemaExample,
  requiredFlag,
  parameterSchema,
  headerSchema,
  responseSchema,
  bodyParameters,
];

/** Rewrites that change what a schema accepts, where by its words it accepts nothing. */
const contradictions: readonly Rewrite[] = [valueType];

export interface NormalizeOptions {
  /**
   * A schema that contradicts itself (`type: string, const: 1`) is read as what is meant: default. `false` leaves it what it says,
   * for who has to prove something about it.
   */
  readonly settleContradictions?: boolean;
}

export function normalize(document: JsonObject, options: NormalizeOptions = {}): Outcome<JsonObject> {
  const { settleContradictions = true } = options;
  const all = settleContradictions ? [...rewrites, ...contradictions] : rewrites;
  const diagnostics: Diagnostic[] = [];
  const rewritten = rewriteDocument(document, all, (diagnostic) => diagnostics.push(diagnostic));
  return { value: { ...rewritten, openapi: "3.1.0" }, diagnostics };
}
