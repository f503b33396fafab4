/** A document that schemas stand in, and the references within it. */
import { isArray, isObject, type JsonValue, member } from "./json.ts";

export interface Scope {
  /** Tells documents apart. */
  readonly name: string;
  readonly root: JsonValue;
}

/** A schema and the document that its references lead into. */
export interface Located {
  readonly scope: Scope;
  readonly schema: JsonValue;
}

/** What an internal reference names; undefined where it leads nowhere or out of the document. */
export function follow(scope: Scope, reference: string): JsonValue | undefined {
  if (!reference.startsWith("#")) return undefined;
  if (reference !== "#" && !reference.startsWith("#/")) return undefined;
  let value: JsonValue | undefined = scope.root;
  for (const token of reference.split("/").slice(1)) {
    const key = decode(token);
    if (isArray(value)) value = /^\d+$/.test(key) ? value[Number(key)] : undefined;
    else value = value !== undefined && isObject(value) ? member(value, key) : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

/** One token of a pointer in a fragment: percent-encoding first (RFC 3986), then RFC 6901. */
function decode(token: string): string {
  let text = token;
  try {
    text = decodeURIComponent(token);
  } catch {
    // A stray percent sign stands for itself.
  }
  return text.replaceAll("~1", "/").replaceAll("~0", "~");
}
