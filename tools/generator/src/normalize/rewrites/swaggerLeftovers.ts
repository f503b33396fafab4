import { isArray, without } from "../../document/json.ts";
import { isObject } from "../../document/view.ts";
import type { JsonObject, JsonValue } from "../../model/types.ts";
import type { Rewrite, RewriteContext } from "../rewrite.ts";

/** Keywords of a schema that Swagger 2 writes on a parameter or header itself. */
const schemaKeywords = [
  "type",
  "format",
  "items",
  "enum",
  "default",
  "minimum",
  "maximum",
  "pattern",
] as const;

/** `type: integer` on a parameter (Swagger 2) becomes its schema; one in the path that has no schema at all is a string. */
export const parameterSchema: Rewrite = { kind: "parameter", apply: withSchema };
export const headerSchema: Rewrite = { kind: "header", apply: withSchema };

function withSchema(parameter: JsonObject, context: RewriteContext): JsonObject {
  if (["$ref", "schema", "content"].some((key) => key in parameter)) return parameter;
  if (parameter["in"] === "body") return parameter;
  const said = schemaKeywords.filter((key) => parameter[key] !== undefined);
  if (said.length > 0) {
    tell(
      `\`${said.join("`, `")}\` stands on the parameter itself, as in Swagger 2; read as its schema`,
      context,
    );
    const schema = Object.fromEntries(said.map((key) => [key, parameter[key] ?? null]));
    // What Swagger 2 calls a file are bytes.
    const settled = schema["type"] === "file" ? { type: "string", format: "binary" } : schema;
    return { ...without(parameter, ...said), schema: settled };
  }
  if (parameter["in"] !== "path") return parameter;
  tell("The parameter says neither `schema` nor `content`; read as a string", context);
  return { ...parameter, schema: { type: "string" } };
}

/** `schema` on a response itself (Swagger 2) becomes that of its JSON. */
export const responseSchema: Rewrite = {
  kind: "response",
  apply(response, context) {
    const { schema } = response;
    if (schema === undefined || "content" in response || "$ref" in response) return response;
    tell("`schema` stands on the response itself, as in Swagger 2; read as that of its JSON", context);
    return { ...without(response, "schema"), content: { "application/json": { schema } } };
  },
};

/** Parameters `in: body` and `in: formData` (Swagger 2) become the request body. */
export const bodyParameters: Rewrite = {
  kind: "operation",
  apply(operation, context) {
    const { parameters, requestBody } = operation;
    if (!isArray(parameters) || requestBody !== undefined) return operation;
    const inPlace = (place: string): readonly JsonObject[] =>
      parameters.filter(isObject).filter((parameter) => parameter["in"] === place);
    const [body] = inPlace("body");
    const fields = inPlace("formData");
    const made = body === undefined ? formOf(fields) : jsonOf(body);
    if (made === undefined) return operation;
    tell("Parameters in `body` or `formData` are of Swagger 2; read as the request body", context);
    const others = parameters.filter(
      (item) => !isObject(item) || (item["in"] !== "body" && item["in"] !== "formData"),
    );
    return { ...operation, parameters: others, requestBody: made };
  },
};

function jsonOf({ schema, required, description }: JsonObject): JsonObject {
  return {
    ...(description === undefined ? {} : { description }),
    required: required === true,
    content: { "application/json": { schema: schema ?? {} } },
  };
}

function formOf(fields: readonly JsonObject[]): JsonObject | undefined {
  if (fields.length === 0) return undefined;
  const named = fields.filter((field) => typeof field["name"] === "string");
  const properties = Object.fromEntries(
    named.map(({ name, schema }): [string, JsonValue] => [String(name), schema ?? {}]),
  );
  const required = named.filter((field) => field["required"] === true).map(({ name }) => String(name));
  const hasFile = Object.values(properties).some(
    (schema) => isObject(schema) && schema["format"] === "binary",
  );
  const type = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  return {
    required: required.length > 0,
    content: { [type]: { schema: { type: "object", properties, required } } },
  };
}

function tell(what: string, { pointer, report }: RewriteContext): void {
  report({
    code: "node-invalid",
    severity: "warning",
    message: `${what}.`,
    fix: "Write it as OpenAPI 3 does.",
    pointer,
  });
}
