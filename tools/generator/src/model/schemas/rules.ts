import { isArray } from "../../document/json.ts";
import type { Schema } from "../schema.ts";
import type { JsonObject } from "../types.ts";
import { readComposition } from "./composition.ts";
import { readArray, readObject } from "./containers.ts";
import { readEnum } from "./enumeration.ts";
import { bareInfo, narrows } from "./info.ts";
import type { Rule, RuleInput } from "./rule.ts";

const typed = (name: string) => (json: JsonObject) => json["type"] === name;

/** The first rule that matches reads the schema. Order is meaning: what is more specific stands first. */
export const rules: readonly Rule[] = [
  { name: "reference", match: (json) => typeof json["$ref"] === "string", convert: readReference },
  {
    name: "composition",
    match: (json) => ["allOf", "oneOf", "anyOf"].some((key) => isArray(json[key])),
    convert: readComposition,
  },
  { name: "constant", match: (json) => "const" in json, convert: readEnum },
  { name: "enumeration", match: (json) => isArray(json["enum"]), convert: readEnum },
  { name: "types", match: (json) => isArray(json["type"]), convert: readTypes },
  {
    name: "array",
    match: (json) =>
      json["type"] === "array" || (json["type"] === undefined && ("items" in json || "prefixItems" in json)),
    convert: readArray,
  },
  {
    name: "object",
    match: (json) =>
      json["type"] === "object" ||
      (json["type"] === undefined &&
        ["properties", "additionalProperties", "patternProperties", "required"].some((key) => key in json)),
    convert: readObject,
  },
  {
    name: "string",
    match: typed("string"),
    convert: readString,
  },
  { name: "bytes", match: (json) => json["type"] === undefined && isBytes(json), convert: readString },
  { name: "number", match: typed("number"), convert: (input) => readNumber(input, false) },
  { name: "integer", match: typed("integer"), convert: (input) => readNumber(input, true) },
  { name: "boolean", match: typed("boolean"), convert: ({ info }) => ({ ...info, kind: "boolean" }) },
  { name: "null", match: typed("null"), convert: ({ info }) => ({ ...info, kind: "null" }) },
  { name: "unknown", match: () => true, convert: ({ info }) => ({ ...info, kind: "unknown" }) },
];

function readString({ view, json, info, reader }: RuleInput): Schema {
  const format = typeof json["format"] === "string" ? json["format"] : undefined;
  const binary = format === "binary" || isBytes(json);
  const holdsJson = /^[^;]*[/+]json\b/i.test(String(json["contentMediaType"])) && "contentSchema" in json;
  return {
    ...info,
    kind: "string",
    format,
    binary,
    ...(holdsJson && { content: reader.read(view.at("contentSchema")) }),
  };
}

/** Bytes as they are: of a media type that is no text, and not encoded as text (OpenAPI 3.1 §4.7.14.3). */
function isBytes(json: JsonObject): boolean {
  const { contentMediaType: type, contentEncoding: encoding } = json;
  return (
    typeof type === "string" && encoding === undefined && !/^text\/|json|xml|yaml|urlencoded/i.test(type)
  );
}

function readNumber({ json, info }: RuleInput, integer: boolean): Schema {
  const format = typeof json["format"] === "string" ? json["format"] : undefined;
  return { ...info, kind: "number", integer, format };
}

/** A reference; keywords beside it that narrow (allowed since 3.1) make an intersection. */
function readReference({ view, json, info, reader }: RuleInput): Schema {
  const ref = String(json["$ref"]);
  const name = reader.nameOf(view, ref);
  if (name === undefined) return { ...info, kind: "unknown" };
  const { $ref: _, ...siblings } = json;
  const reference: Schema = { ...info, kind: "ref", name };
  if (!narrows(siblings)) return reference;
  const rest = reader.readAs(view, siblings, info);
  return rest.kind === "unknown" ? reference : { ...info, kind: "intersection", members: [reference, rest] };
}

/** `type: [a, b]`: a union of the schema read as each. */
function readTypes({ view, json, info, reader }: RuleInput): Schema {
  const types = isArray(json["type"]) ? json["type"] : [];
  const part = bareInfo(info);
  const members = types.map((type) =>
    reader.readAs(view, { ...json, type }, type === "null" ? { ...part, constraints: {} } : part),
  );
  const [only] = members;
  if (members.length === 1 && only !== undefined) return { ...only, ...info };
  return { ...info, kind: "union", members, discriminator: undefined };
}
