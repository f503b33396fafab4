import { isArray, without } from "../../document/json.ts";
import type { Rewrite } from "../rewrite.ts";

/** A schema's `example` (deprecated since OpenAPI 3.1) joins `examples`, where JSON Schema keeps them. */
export const schemaExample: Rewrite = {
  kind: "schema",
  apply(schema) {
    const { example, examples } = schema;
    if (example === undefined) return schema;
    return { ...without(schema, "example"), examples: [example, ...(isArray(examples) ? examples : [])] };
  },
};
