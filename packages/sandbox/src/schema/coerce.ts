import type { JsonValue } from "../description.ts";

const integer = /^-?(?:0|[1-9]\d*)$/;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads the text of a parameter as one of the types that its schema allows. Text that fits none stays text, and the
 * schema then says what it should have been.
 */
export function coerce(text: string, types: ReadonlySet<string>): JsonValue {
  if (types.has("integer") && integer.test(text)) return Number(text);
  if (types.has("number") && number.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && !types.has("string") && (text === "" || text === "null")) return null;
  return text;
}
