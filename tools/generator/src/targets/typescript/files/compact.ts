import type { JsonObject, JsonValue } from "../../../model/types.ts";

/** Without the keys that have no value: they would travel in every bundle. */
export function compact(object: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}
