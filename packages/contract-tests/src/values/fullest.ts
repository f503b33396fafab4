import type { JsonValue } from "../contract.ts";
import { isArray, isObject } from "../schema/parts.ts";

/** The value that says most: whose objects have most fields, and whose lists are not empty. */
export function fullest(values: readonly [JsonValue, ...JsonValue[]]): JsonValue {
  return values.reduce((best, value) => (weight(value) > weight(best) ? value : best));
}

function weight(value: JsonValue): number {
  if (isArray(value)) return value.length === 0 ? 0 : 5 + Math.min(...value.map(weight));
  if (isObject(value)) return Object.values(value).reduce((sum: number, inner) => sum + 3 + weight(inner), 0);
  return value === null ? 0 : 1;
}
