import { isArray, without } from "../../document/json.ts";
import type { Rewrite } from "../rewrite.ts";

/** `nullable: true` (OpenAPI 3.0; still found in 3.1 documents) becomes a `null` type of JSON Schema 2020-12. */
export const nullable: Rewrite = {
  kind: "schema",
  apply(schema) {
    if (!("nullable" in schema)) return schema;
    const rest = without(schema, "nullable");
    if (schema["nullable"] !== true) return rest;
    const { type, enum: values, const: constant } = rest;
    if (typeof type === "string" || isArray(type)) {
      const types = typeof type === "string" ? [type] : type;
      const withNull = types.includes("null") ? types : [...types, "null"];
      const enumeration = isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
      if (constant !== undefined)
        return { ...without(rest, "const"), type: withNull, enum: [constant, null] };
      return { ...rest, type: withNull, ...enumeration };
    }
    if (isArray(values)) return values.includes(null) ? rest : { ...rest, enum: [...values, null] };
    const composed =
      "$ref" in rest || "allOf" in rest || "oneOf" in rest || "anyOf" in rest || "properties" in rest;
    if (!composed) return rest;
    const { title, description, deprecated, readOnly, writeOnly, default: fallback, ...core } = rest;
    const kept = { title, description, deprecated, readOnly, writeOnly, default: fallback };
    const info = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
    return { anyOf: [core, { type: "null" }], ...info };
  },
};
