/**
 * `paths`, `components` and `operations` as types, for the low-level client. The one file that knows openapi-typescript
 * (and through it TypeScript 5.9's compiler API); see docs/decisions/0003.
 */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { JsonObject } from "./model/types.ts";

export async function printPathTypes(document: JsonObject): Promise<string> {
  // It changes what it is given.
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, { silent: true });
  return astToString(nodes);
}
