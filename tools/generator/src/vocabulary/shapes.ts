/** Pieces of JSON Schema that the extensions share. */
import type { JsonObject } from "../model/types.ts";

export const text: JsonObject = { type: "string", minLength: 1 };
export const texts: JsonObject = { type: "array", minItems: 1, items: text };
export const positiveInteger: JsonObject = { type: "integer", minimum: 1 };
export const yesOrNo: JsonObject = { type: "boolean" };
export const percent: JsonObject = { type: "number", minimum: 0, maximum: 100 };

/** An object of which every property is known and, but for the optional ones, wanted. */
export function record(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", required, additionalProperties: false, properties };
}

/** An object of any names with values of one shape. */
export function map(values: JsonObject): JsonObject {
  return { type: "object", minProperties: 1, additionalProperties: values };
}
