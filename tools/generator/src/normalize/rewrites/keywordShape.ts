import { isArray } from "../../document/json.ts";
import { isObject } from "../../document/view.ts";
import type { JsonObject, JsonValue } from "../../model/types.ts";
import type { Rewrite } from "../rewrite.ts";

/** Keywords that take a list or an object, and are clear where they hold the one thing in it. */
const shapes: Readonly<Record<string, (value: JsonValue) => JsonValue | undefined>> = {
  required: (value) => (typeof value === "string" ? [value] : undefined),
  enum: (value) => (isArray(value) || isObject(value) || value === null ? undefined : [value]),
  // As Swagger 2 writes it.
  discriminator: (value) => (typeof value === "string" ? { propertyName: value } : undefined),
};

/** `required: id` for `required: [id]`, `enum: a` for `enum: [a]`, `discriminator: kind` for an object that names it. */
export const keywordShape: Rewrite = {
  kind: "schema",
  apply(schema, { pointer, report }) {
    const repaired: Record<string, JsonValue> = {};
    for (const [keyword, repair] of Object.entries(shapes)) {
      const value = schema[keyword];
      const meant = value === undefined ? undefined : repair(value);
      if (meant === undefined) continue;
      repaired[keyword] = meant;
      report({
        code: "schema-unsupported",
        severity: "warning",
        message: `\`${keyword}\` can't be ${JSON.stringify(value)}; read as ${JSON.stringify(meant)}.`,
        fix: "Write it so.",
        pointer: `${pointer}/${keyword}`,
      });
    }
    return Object.keys(repaired).length === 0 ? schema : ({ ...schema, ...repaired } satisfies JsonObject);
  },
};
