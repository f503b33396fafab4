import { isObject } from "../../../emit/describe/pointer.ts";
import { exampleValue } from "../../../emit/exampleValue.ts";
import type { Api, Example, JsonValue, MediaType } from "../../../model/types.ts";

/** The examples of a body that carry an error's code; made from the schema where there is none. */
export function examplesOfCode(api: Api, media: MediaType, code: string): readonly Example[] {
  const path = api.errorShape?.code;
  const carrying = media.examples.filter(({ value }) => valueAt(value, path) === code);
  if (carrying.length > 0) return carrying;
  const found = api.errors.find((error) => error.code === code);
  if (found === undefined) return [];
  return [{ name: code, summary: undefined, value: exampleValue(found.schema, api.schemas, "output") }];
}

function valueAt(value: JsonValue, path: string | undefined): JsonValue | undefined {
  return path
    ?.split(".")
    .reduce<JsonValue | undefined>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}
