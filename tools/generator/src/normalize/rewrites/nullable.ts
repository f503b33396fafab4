import { isArray, without } from "../../document/json.ts";
import { isObject } from "../../document/view.ts";
import type { JsonObject } from "../../model/types.ts";
import type { Rewrite } from "../rewrite.ts";

/**
 * `nullable: true` (OpenAPI 3.0; still found in 3.1 documents, and as `x-nullable` of Swagger 2) becomes a `null` type of JSON Schema
 * 2020-12. Alone in a part of `allOf` it is meant of the whole.
 */
export const nullable: Rewrite = {
  kind: "schema",
  apply(schema) {
    const { allOf } = schema;
    const parts = isArray(allOf) ? allOf.filter((part) => !isObject(part) || !saysOnlyNullable(part)) : [];
    const inParts = isArray(allOf) && parts.length > 0 && parts.length < allOf.length;
    const flag = schema["nullable"] ?? schema["x-nullable"];
    if (flag === undefined && !inParts) return schema;
    const whole = inParts ? { ...schema, allOf: parts } : schema;
    const rest = without(whole, "nullable", "x-nullable");
    if (flag !== true && flag !== "true" && !inParts) return rest;
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
    // It stays where it stands alone: what that means is for the schema around to say.
    if (!composed) return { ...rest, nullable: true };
    const { title, description, deprecated, readOnly, writeOnly, default: fallback, ...core } = rest;
    const kept = { title, description, deprecated, readOnly, writeOnly, default: fallback };
    const info = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
    return { anyOf: [core, { type: "null" }], ...info };
  },
};

function saysOnlyNullable(part: JsonObject): boolean {
  const { description: _, title: __, ...rest } = part;
  return rest["nullable"] === true && Object.keys(rest).length === 1;
}
