/** A part of an OpenAPI document, or of what is made from it. */
export interface Part {
  [key: string]: unknown;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];
/** Keywords of JSON Schema 2020-12 that Swagger's dialect has no word for, and what says nothing about values. */
const left = new Set(["examples", "propertyNames", "const", "default", "writeOnly"]);

/** Formats that Dredd's validator knows; at any other it gives up the whole body. */
const formats = ["date", "date-time", "email", "hostname", "ipv4", "ipv6", "regex", "time", "uri", "uuid"];

/**
 * The same promises in Swagger 2.0. Dredd reads OpenAPI 3 without its schemas and headers, and all of Swagger 2.0: with
 * this it checks types, bounds, patterns, formats and closed objects of every body, and the presence of every header.
 */
export function swagger2(document: Part): Part {
  const resolved = (value: unknown): Part => resolve(document, value);
  const schemas = part(part(document["components"])["schemas"]);
  return {
    swagger: "2.0",
    info: pick(part(document["info"]), ["title", "version", "description"]),
    paths: mapped(part(document["paths"]), (item) => pathItem(resolved, part(item))),
    definitions: mapped(schemas, (schema) => schemaOf(resolved, schema)),
  };
}

type Resolve = (value: unknown) => Part;

function pathItem(resolved: Resolve, item: Part): Part {
  const shared = list(item["parameters"]);
  const operations = Object.entries(item).filter(([key]) => methods.includes(key));
  return Object.fromEntries(
    operations.map(([method, value]) => [method, operation(resolved, part(value), shared)]),
  );
}

function operation(resolved: Resolve, from: Part, shared: readonly unknown[]): Part {
  const body = from["requestBody"] === undefined ? undefined : resolved(from["requestBody"]);
  const consumes = Object.keys(part(body?.["content"]));
  const responses = mapped(part(from["responses"]), (value) => response(resolved, resolved(value)));
  const produces = Object.values(part(from["responses"])).flatMap((value) =>
    Object.keys(part(resolved(value)["content"])),
  );
  const parameters = [...shared, ...list(from["parameters"])].map((value) =>
    parameter(resolved, resolved(value)),
  );
  return {
    ...pick(from, ["operationId", "summary"]),
    ...(consumes.length === 0 ? {} : { consumes }),
    produces: [...new Set(produces)],
    parameters: [...parameters, ...(body === undefined ? [] : bodyParameters(resolved, body))],
    responses,
  };
}

function parameter(resolved: Resolve, from: Part): Part {
  const schema = schemaOf(resolved, resolved(from["schema"]));
  const example = from["example"] ?? exampleOf(resolved(from["schema"]));
  return {
    ...pick(from, ["name", "in", "required"]),
    ...pick(schema, ["type", "format", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern"]),
    ...(example === undefined ? {} : { "x-example": example }),
  };
}

/** A body as Swagger has it: one parameter, or for a form one for each field. */
function bodyParameters(resolved: Resolve, body: Part): Part[] {
  const [[type = "", media] = []] = Object.entries(part(body["content"]));
  const schema = part(media)["schema"];
  if (!/form/.test(type))
    return [{ name: "body", in: "body", required: true, schema: schemaOf(resolved, schema) }];
  const variants = list(resolved(schema)["oneOf"]);
  const fields = (variants.length === 0 ? [schema] : variants).flatMap((one) =>
    Object.entries(part(resolved(one)["properties"])),
  );
  return Object.entries(Object.fromEntries(fields)).map(([name, field]) =>
    parameter(resolved, { name, in: "formData", required: false, schema: field }),
  );
}

function response(resolved: Resolve, from: Part): Part {
  const content = Object.entries(part(from["content"]));
  const json = content.find(([type]) => /json/.test(type));
  const headers = mapped(part(from["headers"]), (value) =>
    pick(schemaOf(resolved, resolved(resolved(value)["schema"])), ["type", "format", "minimum", "enum"]),
  );
  const [example] = Object.values(part(part(json?.[1])["examples"])).map((one) => resolved(one)["value"]);
  return {
    description: from["description"],
    headers,
    ...(json === undefined ? {} : { schema: schemaOf(resolved, part(json[1])["schema"]) }),
    ...(json === undefined || example === undefined ? {} : { examples: { [json[0]]: example } }),
  };
}

function schemaOf(resolved: Resolve, from: unknown): Part {
  const schema = part(from);
  const { $ref: reference, type, const: fixed, oneOf, anyOf } = schema;
  if (typeof reference === "string")
    return { $ref: reference.replace("#/components/schemas/", "#/definitions/") };
  if (oneOf !== undefined || anyOf !== undefined)
    return widest(list(oneOf ?? anyOf).map((one) => schemaOf(resolved, resolved(one))));
  const made: Part = {};
  for (const [key, value] of Object.entries(schema))
    if (!(left.has(key) || key.startsWith("x-"))) made[key] = keyword(resolved, key, value);
  if (fixed !== undefined) made["enum"] = [fixed];
  if (!formats.some((format) => format === made["format"])) delete made["format"];
  if (Array.isArray(type)) {
    made["type"] = type.find((one) => one !== "null");
    made["x-nullable"] = true;
  }
  return made;
}

function keyword(resolved: Resolve, key: string, value: unknown): unknown {
  const inner = (one: unknown): Part => schemaOf(resolved, one);
  if (key === "properties") return mapped(part(value), inner);
  if (key === "items" || (key === "additionalProperties" && typeof value === "object")) return inner(value);
  return key === "allOf" ? list(value).map(inner) : value;
}

/** What all alternatives have in common, as Swagger has no word for alternatives. */
function widest(alternatives: readonly Part[]): Part {
  const [first = {}, ...others] = alternatives;
  return others.reduce<Part>((one, other) => {
    const values = [one, other].map((schema) => list(schema["enum"]));
    const required = list(one["required"]).filter((name) => list(other["required"]).includes(name));
    const [own, added] = [part(one["properties"]), part(other["properties"])];
    const both = Object.keys(own).filter((name) => name in added);
    const properties = both.map((name) => [name, widest([part(own[name]), part(added[name])])]);
    return {
      ...(one["type"] === other["type"] ? pick(one, ["type"]) : {}),
      ...(values.some((some) => some.length === 0) ? {} : { enum: [...new Set(values.flat())] }),
      ...(required.length === 0 ? {} : { required }),
      ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    };
  }, first);
}

function exampleOf({ examples, default: usual, const: fixed, enum: values }: Part): unknown {
  return fixed ?? list(examples)[0] ?? usual ?? list(values)[0];
}

/** What a reference leads to; anything else as it is. */
export function resolve(document: Part, value: unknown): Part {
  const { $ref: reference } = part(value);
  if (typeof reference !== "string") return part(value);
  const found = reference
    .split("/")
    .slice(1)
    .reduce<Part>((at, key) => part(at[key.replaceAll("~1", "/").replaceAll("~0", "~")]), document);
  return resolve(document, found);
}

export function part(value: unknown): Part {
  return typeof value === "object" && value !== null ? (value as Part) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mapped(from: Part, change: (value: unknown) => unknown): Part {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}

function pick(from: Part, keys: readonly string[]): Part {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
}
