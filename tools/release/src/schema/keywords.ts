/**
 * The keywords of JSON Schema 2020-12 and of OpenAPI's schema objects, by what they do.
 * Sources: JSON Schema core §8, §10, §11, validation §6 to §9; OpenAPI 3.1.1 §4.8.24.
 */

/** Keywords that say nothing about which values are allowed. */
export const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
  "discriminator",
  "$comment",
  "$defs",
  "definitions",
  "$schema",
  "$id",
  "$anchor",
  "$vocabulary",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
]);

/** Keywords that the comparison understands. */
export const assertions: ReadonlySet<string> = new Set([
  "$ref",
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "items",
  "prefixItems",
  "contains",
  "minContains",
  "maxContains",
  "minItems",
  "maxItems",
  "uniqueItems",
  "unevaluatedItems",
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "required",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
  "dependencies",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
]);

/** Keywords that hold schemas by name. */
export const schemaMaps = ["properties", "patternProperties", "dependentSchemas"] as const;
/** Keywords that hold lists of schemas. */
export const schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
/** Keywords that hold one schema. */
export const schemaSingles = [
  "items",
  "contains",
  "unevaluatedItems",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
] as const;

/** Keywords that allow or refuse values in a way that is not followed: where one decides, the answer is "unknown". */
export const opaque: ReadonlySet<string> = new Set([
  "$dynamicRef",
  "$dynamicAnchor",
  "$recursiveRef",
  "$recursiveAnchor",
]);

/** Whether a keyword can make a difference to which values are allowed. Extensions and unknown words can't (core §6.5). */
export function isAssertion(keyword: string): boolean {
  return assertions.has(keyword) || opaque.has(keyword);
}
