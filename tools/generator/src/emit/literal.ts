import type { JsonValue } from "../model/types.ts";
import { Code } from "./code.ts";
import { isPlainKey } from "./identifier.ts";

/**
 * Characters that must not stand raw in a source file: controls, line and paragraph separators, bidirectional and
 * zero-width marks ("Trojan Source", CVE-2021-42574), lone surrogates, and `<` so that no literal can close a
 * script element when the file is inlined into a page.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are exactly what has to be found
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb<]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A string of the document as a quoted literal that nothing in it can end. */
export function stringLiteral(value: string): Code {
  return new Code(quote(value));
}

/** Any JSON value as an expression: arrays and objects in one line while it is no wider, else one entry a line. */
export function literal(value: JsonValue, width = 100): Code {
  return new Code(print(value, "", width));
}

/** A property key: bare where it can be, quoted where not, computed for `__proto__`. */
export function propertyKey(name: string): Code {
  return new Code(key(name));
}

function quote(value: string): string {
  return JSON.stringify(value).replace(
    unsafe,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function key(name: string): string {
  if (isPlainKey(name)) return name;
  return name === "__proto__" ? `["__proto__"]` : quote(name);
}

function print(value: JsonValue, indent: string, width: number): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (value === null || typeof value === "boolean") return String(value);
  const inner = `${indent}  `;
  const [open, close, entries] = isArray(value)
    ? ["[", "]", value.map((item) => print(item, inner, width))]
    : ["{", "}", Object.entries(value).map(([name, item]) => `${key(name)}: ${print(item, inner, width)}`)];
  if (entries.length === 0) return `${open}${close}`;
  const oneLine = open === "[" ? `[${entries.join(", ")}]` : `{ ${entries.join(", ")} }`;
  if (oneLine.length + indent.length <= width && !oneLine.includes("\n")) return oneLine;
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join("")}${indent}${close}`;
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * The type of all texts that begin with a word: `` `x-${string}` ``.
 *
 * @throws TypeError for a word of more than letters, digits, `-` and `_`, which a template could read as something else.
 */
export function beginningWith(word: string): Code {
  if (!/^[\w-]+$/.test(word)) throw new TypeError("Only a plain word can stand in a template.");
  return new Code(`\`${word}\${string}\``);
}
