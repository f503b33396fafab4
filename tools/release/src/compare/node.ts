/** A document and the places in it. */

import { isArray, isObject, type JsonObject, type JsonValue, member } from "../schema/json.ts";
import type { Location, Side } from "../verdict/finding.ts";

export interface Spec {
  readonly side: Side;
  /** As it is written, in one piece. */
  readonly raw: JsonObject;
  /** The same in OpenAPI 3.1. */
  readonly document: JsonObject;
  /** Where a pointer of the raw document stands in its files. */
  locate(pointer: string): Location | undefined;
}

/** A place in a document, and what stands there. */
export interface Node {
  readonly spec: Spec;
  readonly pointer: string;
  readonly value: JsonValue | undefined;
}

export function rootOf(spec: Spec): Node {
  return { spec, pointer: "#", value: spec.document };
}

export function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

export function at(node: Node, ...keys: readonly (string | number)[]): Node {
  return keys.reduce<Node>((parent, key) => {
    const value = valueAt(parent.value, String(key));
    return { spec: node.spec, pointer: `${parent.pointer}/${escapeToken(String(key))}`, value };
  }, node);
}

export function valueAt(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return value !== undefined && isObject(value) ? member(value, key) : undefined;
}

export function find(spec: Spec, pointer: string): Node {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Node>((node, token) => at(node, unescapeToken(token)), rootOf(spec));
}

/** Where a reference leads, through others; the node itself where it is none. */
export function resolve(node: Node): Node {
  const seen = new Set<string>();
  let current = node;
  for (;;) {
    const reference = valueAt(current.value, "$ref");
    if (typeof reference !== "string" || !reference.startsWith("#") || seen.has(reference)) return current;
    seen.add(reference);
    const target = find(current.spec, decodeReference(reference));
    if (target.value === undefined) return current;
    current = target;
  }
}

/** A reference as a pointer: percent-encoding undone (RFC 3986 §3.5). */
export function decodeReference(reference: string): string {
  try {
    return reference.split("/").map(decodeURIComponent).join("/");
  } catch {
    return reference;
  }
}

export function entries(node: Node): (readonly [string, Node])[] {
  return node.value !== undefined && isObject(node.value)
    ? Object.keys(node.value).map((key) => [key, at(node, key)] as const)
    : [];
}

export function items(node: Node): Node[] {
  return isArray(node.value) ? node.value.map((_, index) => at(node, index)) : [];
}

export function text(node: Node): string | undefined {
  return typeof node.value === "string" ? node.value : undefined;
}

export function exists(node: Node): boolean {
  return node.value !== undefined;
}
