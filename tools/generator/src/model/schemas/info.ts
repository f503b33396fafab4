import { isArray } from "../../document/json.ts";
import { isObject, type View } from "../../document/view.ts";
import type { SchemaInfo } from "../schema.ts";
import type { JsonObject } from "../types.ts";

/** Keywords that bound a value, and the type of their own value (JSON Schema 2020-12 validation §6). */
const constraintKeywords = {
  minimum: "number",
  maximum: "number",
  exclusiveMinimum: "number",
  exclusiveMaximum: "number",
  multipleOf: "number",
  minLength: "number",
  maxLength: "number",
  pattern: "string",
  minItems: "number",
  maxItems: "number",
  uniqueItems: "boolean",
  minProperties: "number",
  maxProperties: "number",
} as const;

/** Keywords that describe a schema without narrowing what it accepts. */
const annotationKeywords: ReadonlySet<string> = new Set([
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "examples",
  "example",
  "externalDocs",
  "xml",
  "$comment",
  "$schema",
  "$id",
  "summary",
]);

/** Whether keywords say more than `type: object` and descriptions: only then do they narrow what stands beside them. */
export function narrows(json: JsonObject): boolean {
  return Object.keys(json).some(
    (key) => !annotationKeywords.has(key) && !key.startsWith("x-") && key !== "type" && key !== "nullable",
  );
}

/** The info of a part of a schema: what describes the whole is said once, on the whole. */
export function bareInfo(info: SchemaInfo): SchemaInfo {
  return { ...info, ...silent };
}

const silent = {
  title: undefined,
  description: undefined,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  default: undefined,
} as const;

/** The info of a schema that says nothing about itself. */
export function emptyInfo(view: View): SchemaInfo {
  const { value, pointer } = view;
  const json = typeof value === "boolean" || isObject(value) ? value : true;
  return { ...silent, examples: [], constraints: {}, json, pointer };
}

/** Reads what a schema says about itself. A bound of the wrong type bounds nothing, so it is no constraint. */
export function readInfo(view: View, json: JsonObject): SchemaInfo {
  const constraints = Object.fromEntries(
    Object.entries(constraintKeywords).flatMap(([keyword, type]) => {
      const value = json[keyword];
      return value !== undefined && typeof value === type ? [[keyword, value]] : [];
    }),
  );
  const { examples } = json;
  return {
    title: text(json["title"]),
    description: text(json["description"]),
    deprecated: json["deprecated"] === true,
    readOnly: json["readOnly"] === true,
    writeOnly: json["writeOnly"] === true,
    default: json["default"],
    examples: isArray(examples) ? examples : isObject(examples) ? Object.values(examples) : [],
    constraints,
    json,
    pointer: view.pointer,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
