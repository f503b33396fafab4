import { declaredExample } from "../../../emit/sampleCall.ts";
import type { Schema, SchemaInfo } from "../../../model/schema.ts";
import type { Api, JsonObject, JsonValue } from "../../../model/types.ts";
import type { Docs } from "../docs.ts";
import type { Ids } from "../ids.ts";
import type { Field } from "../page.ts";
import { cleanMarkdown } from "../prose/clean.ts";
import { fieldOf } from "./fields.ts";
import { valueText } from "./value.ts";

/** A parameter or header that the model leaves to its own words, as a field: from the document as it stands. */
export function declaredField(docs: Docs, name: string, declared: JsonObject, id: string, ids: Ids): Field {
  const schema = declaredSchema(docs.api, declared["schema"]);
  const required = declared["required"] === true;
  const field = fieldOf(
    docs,
    { name, schema, required },
    { direction: "output", ids: ids.fork(), prefix: id },
  );
  const { description } = declared;
  const own = declaredExample(declared);
  return {
    ...field,
    id: ids.claim(id),
    ...(declared["deprecated"] === true ? { deprecated: true } : {}),
    ...(typeof description === "string" ? { description: cleanMarkdown(description) } : {}),
    ...(own === undefined ? {} : { example: valueText(own) }),
  };
}

/** A plain value's schema; a reference leads to the schema of the model. Anything else may hold anything. */
function declaredSchema(api: Api, json: JsonValue | undefined): Schema {
  const object =
    typeof json === "object" && json !== null && !Array.isArray(json) ? (json as JsonObject) : {};
  const info: SchemaInfo = {
    title: undefined,
    description: typeof object["description"] === "string" ? object["description"] : undefined,
    deprecated: object["deprecated"] === true,
    readOnly: false,
    writeOnly: false,
    default: object["default"],
    examples: Array.isArray(object["examples"]) ? object["examples"] : [],
    constraints: Object.fromEntries(
      Object.entries(object).filter(([key]) => /^(min|max|pattern$|exclusive|multiple)/.test(key)),
    ),
    json: object,
    pointer: "#",
  };
  const target = object["$ref"];
  const named = [...api.schemas.values()].find(({ pointer }) => pointer === target);
  if (named !== undefined) return { ...info, kind: "ref", name: named.name };
  const { type, format } = object;
  const formatted = { ...info, format: typeof format === "string" ? format : undefined };
  if ("const" in object) return { ...info, kind: "enum", values: [object["const"] ?? null], open: false };
  if (Array.isArray(object["enum"])) return { ...info, kind: "enum", values: object["enum"], open: false };
  if (type === "string") return { ...formatted, kind: "string", binary: false };
  if (type === "integer" || type === "number")
    return { ...formatted, kind: "number", integer: type === "integer" };
  return type === "boolean" ? { ...info, kind: "boolean" } : { ...info, kind: "unknown" };
}
