import { isArray, without } from "../../document/json.ts";
import type { JsonObject, JsonValue } from "../../model/types.ts";
import type { Rewrite, RewriteContext } from "../rewrite.ts";

/**
 * Values of `enum` and `const` that are not of the schema's `type`, and so could never be: where each can be written as one that is
 * (`type: string, enum: [1, 2]`, which YAML makes of `1` without quotes), that is meant; else the values count and the type does not.
 * A `default` that is not of the type is no default.
 */
export const valueType: Rewrite = {
  kind: "schema",
  apply(schema, context) {
    const types = typesOf(schema["type"]);
    if (types === undefined) return schema;
    const listed = settleListed(schema, types, context);
    const { default: fallback } = listed;
    if (fallback === undefined || fallback === null || fits(fallback, types)) return listed;
    const meant = convert(fallback, types);
    const reading = meant === undefined ? "it is passed over" : `read as ${JSON.stringify(meant)}`;
    complain(`The default ${show(fallback)}`, types, reading, "default", context);
    return meant === undefined ? without(listed, "default") : { ...listed, default: meant };
  },
};

function settleListed(schema: JsonObject, types: readonly string[], context: RewriteContext): JsonObject {
  const key = "const" in schema ? "const" : "enum";
  const value = schema[key];
  const values = key === "const" ? (value === undefined ? [] : [value]) : isArray(value) ? value : [];
  // Null beside other values is how many documents say that there may be none.
  const wrong = values.filter((item) => item !== null && !fits(item, types));
  const [first] = wrong;
  if (first === undefined) return schema;
  const converted = values.map((item) => (item === null || fits(item, types) ? item : convert(item, types)));
  const sure = converted.filter((item) => item !== undefined);
  const meant = sure.length === values.length;
  const reading = meant ? `read as ${show(sure[values.indexOf(first)] ?? null)}` : "the type is passed over";
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : "";
  complain(`The value ${show(first)}${more}`, types, reading, key, context);
  if (!meant) return without(schema, "type");
  return { ...schema, [key]: key === "const" ? (sure[0] ?? null) : sure };
}

function typesOf(type: JsonValue | undefined): readonly string[] | undefined {
  if (typeof type === "string") return [type];
  return isArray(type) && type.length > 0 && type.every((name) => typeof name === "string")
    ? (type as readonly string[])
    : undefined;
}

function fits(value: JsonValue, types: readonly string[]): boolean {
  return types.some((type) => {
    if (type === "null") return value === null;
    if (type === "array") return isArray(value);
    if (type === "object") return typeof value === "object" && value !== null && !isArray(value);
    if (type === "integer") return Number.isInteger(value);
    return typeof value === type;
  });
}

/** The same value as one of the types writes it; undefined where it can't be sure. */
function convert(value: JsonValue, types: readonly string[]): JsonValue | undefined {
  if (typeof value === "object") return undefined;
  if (types.includes("string")) return String(value);
  if (typeof value !== "string") return undefined;
  const wants = (type: string): boolean => types.includes(type);
  if (wants("boolean") && (value === "true" || value === "false")) return value === "true";
  const number = Number(value);
  if (!(wants("number") || wants("integer")) || String(number) !== value) return undefined;
  return wants("number") || Number.isInteger(number) ? number : undefined;
}

function complain(
  what: string,
  types: readonly string[],
  reading: string,
  key: string,
  { pointer, report }: RewriteContext,
): void {
  report({
    code: "schema-contradiction",
    severity: "warning",
    message: `${what} is no ${types.join(" or ")}, which the schema demands; ${reading}.`,
    fix: "Write the value as the type has it, or correct the type.",
    pointer: `${pointer}/${key}`,
  });
}

function show(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
