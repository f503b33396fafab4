import { dereference, fieldOf } from "../model/lookup.ts";
import type { Schema } from "../model/schema.ts";
import type { Api } from "../model/types.ts";

/** Whether a field of a form is bytes: a file. */
export function isBinaryField(api: Api, schema: Schema | undefined, name: string): boolean {
  if (schema === undefined) return false;
  const property = fieldOf(schema, name, api.schemas);
  const target = property && dereference(property.schema, api.schemas);
  return target?.kind === "string" && target.binary;
}
