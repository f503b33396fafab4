import { isArray } from "../document/json.ts";
import { type Kind, memberOf } from "../document/shapes.ts";
import { escapePointer, isObject, type Report } from "../document/view.ts";
import type { JsonObject, JsonValue, Pointer } from "../model/types.ts";

/** One rewrite of one kind of object: gets it with its inner parts already rewritten, gives it back or a better one. */
export interface Rewrite {
  readonly kind: Kind;
  apply(object: JsonObject, context: RewriteContext): JsonObject;
}

export interface RewriteContext {
  readonly pointer: Pointer;
  readonly report: Report;
}

/** A copy of the document with every rewrite applied, in order, to every object of its kind, from the inside out. */
export function rewriteDocument(
  document: JsonObject,
  rewrites: readonly Rewrite[],
  report: Report,
): JsonObject {
  const byKind = Map.groupBy(rewrites, (rewrite) => rewrite.kind);

  function visit(value: JsonValue, kind: Kind, pointer: Pointer): JsonValue {
    if (!isObject(value)) return value;
    const copy: Record<string, JsonValue> = Object.create(null);
    for (const [key, inner] of Object.entries(value)) copy[key] = visitMember(inner, kind, key, pointer);
    const context = { pointer, report };
    return (byKind.get(kind) ?? []).reduce<JsonObject>(
      (object, rewrite) => rewrite.apply(object, context),
      copy,
    );
  }

  function visitMember(value: JsonValue, kind: Kind, key: string, parent: Pointer): JsonValue {
    const member = memberOf(kind, key);
    if (member === undefined) return value;
    const pointer = `${parent}/${escapePointer(key)}`;
    if (member.holds === "one") return visit(value, member.kind, pointer);
    if (member.holds === "list") {
      return isArray(value)
        ? value.map((item, index) => visit(item, member.kind, `${pointer}/${index}`))
        : value;
    }
    if (!isObject(value)) return value;
    const copy: Record<string, JsonValue> = Object.create(null);
    for (const [name, item] of Object.entries(value)) {
      copy[name] =
        name.startsWith("x-") && member.kind === "pathItem"
          ? item
          : visit(item, member.kind, `${pointer}/${escapePointer(name)}`);
    }
    return copy;
  }

  return visit(document, "document", "#") as JsonObject;
}
