import type { JsonObject, JsonValue } from "../contract.ts";
import { isObject } from "../schema/parts.ts";

const pairs = [
  ["min", "max"],
  ["start", "end"],
  ["from", "to"],
  ["lower", "upper"],
] as const;

/** Schemas can't say that a lower bound is below its upper one; names do. */
export function inOrder(value: JsonObject): JsonObject {
  const sorted: Record<string, JsonValue> = { ...value };
  for (const name of Object.keys(value)) {
    for (const [low, high] of pairs) {
      const other = name.replace(new RegExp(`(^|_)${low}(?=_|$)`), `$1${high}`);
      const [a, b] = [sorted[name], sorted[other]];
      if (other === name || a === undefined || b === undefined || a === null || b === null) continue;
      if (typeof a === typeof b && a > b) Object.assign(sorted, { [name]: b, [other]: a });
    }
  }
  return sorted;
}

/** Whether no lower bound is above its upper one, at any depth. */
export function isInOrder(value: JsonValue): boolean {
  if (!isObject(value)) return true;
  const sorted = inOrder(value);
  return Object.entries(value).every(([name, inner]) => sorted[name] === inner && isInOrder(inner));
}

/** A value with a change put over it, field by field. */
export function merged(value: JsonValue, change: JsonValue): JsonValue {
  if (!isObject(value) || !isObject(change)) return change;
  const entries = Object.entries(change).map(([name, inner]) => [name, merged(value[name] ?? null, inner)]);
  return { ...value, ...Object.fromEntries(entries) };
}
