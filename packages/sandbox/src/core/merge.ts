import type { JsonObject, JsonValue } from "../description.ts";

/**
 * The result of a PATCH: what is given replaces, what is left out stays, objects are merged property by property,
 * lists are replaced whole. `null` is a value like any other: whether it may stand is for the schema to say.
 */
export function merge<Value extends object>(current: Value, change: object): Value {
  // Object.fromEntries defines properties, so a key called `__proto__` stays a plain key.
  return Object.fromEntries([
    ...Object.entries(current),
    ...Object.entries(change)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, mergeValue(own(current, key), value)] as const),
  ]) as Value;
}

function mergeValue(current: JsonValue | undefined, change: JsonValue): JsonValue {
  return isObject(current) && isObject(change) ? merge(current, change) : change;
}

function own(value: object, key: string): JsonValue | undefined {
  return Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
