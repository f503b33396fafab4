import type { JsonObject, JsonValue } from "../../model/types.ts";

/** What a JSON Pointer with its leading `#` (RFC 6901 §6) leads to. */
export function resolvePointer(document: JsonObject, pointer: string): JsonValue | undefined {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce<JsonValue | undefined>((value, token) => {
    const name = decodeURIComponent(token).replace(/~1/g, "/").replace(/~0/g, "~");
    if (Array.isArray(value)) return value[Number(name)];
    return value !== undefined && isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, document);
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a reference object leads to, behind as many references as there are; any other value is itself. */
export function followReference(document: JsonObject, value: JsonValue | undefined): JsonValue | undefined {
  let found = value;
  for (let steps = 0; isObject(found) && typeof found["$ref"] === "string" && steps < 8; steps++) {
    found = resolvePointer(document, found["$ref"]);
  }
  return found;
}
