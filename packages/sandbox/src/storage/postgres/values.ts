import type { CustomTypesConfig } from "pg";
import type { Value } from "../connection.ts";

/*
 * PostgreSQL's text can't hold U+0000, which callers may well send. U+0001 stands before one character that tells
 * which of the two was meant, so that all text comes back as it was, and sorts as it did.
 */
const nul = "\u0000";
const mark = "\u0001";
const escapedNul = "\u0001\u0001";
const escapedMark = "\u0001\u0002";

/** Text as PostgreSQL can keep it. */
export function encodeText(text: string): string {
  if (!text.includes(nul) && !text.includes(mark)) return text;
  return text.replaceAll(mark, escapedMark).replaceAll(nul, escapedNul);
}

/** Text as it was before {@link encodeText}. */
export function decodeText(text: string): string {
  return text.includes(mark) ? text.replaceAll(escapedNul, nul).replaceAll(escapedMark, mark) : text;
}

export function encodeValue(value: Value): Value {
  return typeof value === "string" ? encodeText(value) : value;
}

/** Identifiers of types, as in PostgreSQL's `pg_type`. */
const types = { bool: 16, bytea: 17, int8: 20, int2: 21, int4: 23, float4: 700, float8: 701, numeric: 1700 };

const decoders = new Map<number, (text: string) => Value>([
  [types.bool, (text: string) => (text === "t" ? 1 : 0)],
  // Text form: `\x` and two hexadecimal digits for each byte.
  [types.bytea, (text: string) => new Uint8Array(Buffer.from(text.slice(2), "hex"))],
  ...[types.int8, types.int2, types.int4, types.float4, types.float8, types.numeric].map(
    (type) => [type, Number] as const,
  ),
]);

/** How columns are read: numbers as numbers, booleans as SQLite's 0 and 1, all else as text. */
export const decoding: CustomTypesConfig = {
  getTypeParser: (type: number) => decoders.get(type) ?? decodeText,
};
