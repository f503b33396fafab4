import { isArray, without } from "../../document/json.ts";
import type { JsonValue } from "../../model/types.ts";
import type { Rewrite, RewriteContext } from "../rewrite.ts";

const known: ReadonlySet<JsonValue> = new Set([
  "string",
  "number",
  "integer",
  "boolean",
  "object",
  "array",
  "null",
]);

/** What other words for a type clearly mean. `undefined`: any type. */
const meanings: Readonly<Record<string, { readonly type?: string; readonly format?: string }>> = {
  any: {},
  bool: { type: "boolean" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  decimal: { type: "number" },
  dict: { type: "object" },
  double: { type: "number", format: "double" },
  file: { type: "string", format: "binary" },
  float: { type: "number", format: "float" },
  int: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  list: { type: "array" },
  long: { type: "integer", format: "int64" },
  map: { type: "object" },
  str: { type: "string" },
  text: { type: "string" },
  uuid: { type: "string", format: "uuid" },
};

/** Type names that JSON Schema doesn't know (`bool`, `file`, `String`) become the one that is clearly meant. */
export const typeName: Rewrite = {
  kind: "schema",
  apply(schema, context) {
    const { type } = schema;
    if (type === undefined || known.has(type)) return schema;
    if (isArray(type) && type.length > 0 && type.every((name) => known.has(name))) return schema;
    const rest = without(schema, "type");
    if (isArray(type)) {
      const names = type.filter((name) => known.has(name));
      complain(type, names.length > 0 ? names.join(", ") : "any type", context);
      return names.length > 0 ? { ...rest, type: names } : rest;
    }
    const word = typeof type === "string" ? type.toLowerCase() : "";
    const meaning = known.has(word)
      ? { type: word }
      : Object.hasOwn(meanings, word)
        ? meanings[word]
        : undefined;
    complain(type, meaning?.type ?? "any type", context);
    return { ...meaning, ...rest };
  },
};

function complain(type: JsonValue, taken: string, { pointer, report }: RewriteContext): void {
  report({
    code: "schema-unsupported",
    severity: "warning",
    message: `${JSON.stringify(type)} is no type of JSON Schema; read as ${taken}.`,
    fix: "Use string, number, integer, boolean, object, array or null.",
    pointer: `${pointer}/type`,
  });
}
