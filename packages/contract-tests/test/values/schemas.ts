import type { JsonSchema } from "../../src/contract.ts";

export const sources: Readonly<Record<string, JsonSchema>> = {
  Name: { type: "string", pattern: "^[a-z]+$", maxLength: 30 },
  Tree: {
    type: "object",
    required: ["name"],
    properties: { name: { $ref: "schemas#/$defs/Name" }, child: { $ref: "schemas#/$defs/Tree" } },
  },
};

/** One for each kind of schema that documents have. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  integers: { type: "integer", minimum: -3, maximum: 12 },
  numbers: { type: "number", minimum: 0, maximum: 1 },
  "exclusive bounds": { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 5 },
  texts: { type: "string", minLength: 2, maxLength: 9 },
  patterns: { type: "string", pattern: "^acc_[A-Za-z0-9]+$", maxLength: 64 },
  dates: { type: "string", format: "date" },
  times: { type: "string", format: "date-time" },
  addresses: { type: "string", format: "uri", pattern: "^https://" },
  enumerations: { type: "string", enum: ["low", "high"] },
  "values that may be null": { type: ["string", "null"], maxLength: 5 },
  "unique lists": { type: "array", uniqueItems: true, minItems: 1, items: { type: "integer", minimum: 0 } },
  "closed objects": {
    type: "object",
    additionalProperties: false,
    minProperties: 1,
    properties: { a: { type: "boolean" }, b: { $ref: "schemas#/$defs/Name" } },
  },
  maps: {
    type: "object",
    maxProperties: 5,
    propertyNames: { type: "string", minLength: 1, maxLength: 4 },
    additionalProperties: { type: "string", maxLength: 5 },
  },
  alternatives: {
    oneOf: [{ type: "integer" }, { type: "object", required: ["x"], properties: { x: { const: 1 } } }],
  },
  "schemas in parts": {
    allOf: [
      { $ref: "schemas#/$defs/Tree" },
      { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
    ],
  },
  "schemas in a circle": { $ref: "schemas#/$defs/Tree" },
};
