import type { JsonValue } from "../../../model/types.ts";

/** A value as JSON in one line; a string without its quotes where nothing is lost by it. */
export function valueText(value: JsonValue): string {
  if (typeof value === "string" && value !== "" && value.trim() === value) return value;
  return jsonLine(value);
}

/** `{ "min": 13, "max": 65 }` */
export function jsonLine(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(jsonLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${jsonLine(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A body as an example shows it; text that is no JSON stays text. */
export function bodyText(value: JsonValue, json: boolean): string {
  return typeof value === "string" && !json ? value : JSON.stringify(value, null, 2);
}
