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
