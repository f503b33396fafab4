import { without } from "../../document/json.ts";
import type { Rewrite } from "../rewrite.ts";

/** `exclusiveMinimum: true` beside `minimum` (OpenAPI 3.0) becomes the number itself (JSON Schema 2020-12 validation §6.2). */
export const exclusiveBounds: Rewrite = {
  kind: "schema",
  apply: (schema) =>
    exclusive(exclusive(schema, "exclusiveMinimum", "minimum"), "exclusiveMaximum", "maximum"),
};

function exclusive(schema: Parameters<Rewrite["apply"]>[0], flag: string, bound: string) {
  const value = schema[flag];
  if (typeof value !== "boolean") return schema;
  const limit = schema[bound];
  if (!value || typeof limit !== "number") return without(schema, flag);
  return { ...without(schema, flag, bound), [flag]: limit };
}
