/** From text on the wire to the value that a caller would give, as the document describes it. Not the client's own code. */
import type { Api, Operation } from "sdkgen";

type Parameter = Operation["parameters"][number];
type Schema = Parameter["schema"];

/** The schema that a reference leads to. */
export function resolve(schema: Schema, api: Api): Schema {
  const target = schema.kind === "ref" ? api.schemas.get(schema.name)?.schema : undefined;
  return target === undefined ? schema : resolve(target, api);
}

/** A value of one piece of text. */
export function scalar(text: string, schema: Schema, api: Api): unknown {
  const target = resolve(schema, api);
  switch (target.kind) {
    case "number":
      return text === "" ? text : Number(text);
    case "boolean":
      return text === "true";
    case "enum":
      return target.values.find((value) => String(value) === text) ?? text;
    case "union": {
      const member = target.members.find((one) => typeof scalar(text, one, api) !== "string");
      return member === undefined ? text : scalar(text, member, api);
    }
    default:
      return text;
  }
}

/** A field of a form as its schema says: the suite writes some texts as numbers. */
export function fieldValue(value: unknown, schema: Schema | undefined, api: Api): unknown {
  return typeof value === "number" && schema !== undefined ? scalar(String(value), schema, api) : value;
}

/** What a parameter of the path holds, from the text at its place. */
export function pathValue(text: string, parameter: Parameter, api: Api): unknown {
  const { style = "simple", explode = false, name } = parameter;
  const [lead, between] = style === "matrix" ? [";", ";"] : style === "label" ? [".", "."] : ["", ","];
  const body = text.slice(lead.length);
  const named = style === "matrix" && !(explode && shape(parameter, api) === "object");
  const bare = named ? body.replaceAll(new RegExp(`(^|;)${name}=`, "g"), "$1") : body;
  return structured(bare.split(explode ? between : ","), parameter, api, explode, decodeURIComponent);
}

/** What a parameter of the query or a header holds. `undefined`: it is not sent. */
export function namedValue(
  given: Readonly<Record<string, unknown>>,
  parameter: Parameter,
  others: ReadonlySet<string>,
  api: Api,
): unknown {
  const { name, style = "form" } = parameter;
  const isHeader = parameter.in === "header";
  const explode = parameter.explode ?? (!isHeader && style === "form");
  if (explode && !isHeader && shape(parameter, api) === "object") {
    const members = Object.entries(given).filter(([key]) => !others.has(key));
    if (members.length === 0) return undefined;
    const pairs = members.map(([key, value]) => `${key}=${value}`);
    return structured(pairs, parameter, api, true, String);
  }
  const value = given[isHeader ? name.toLowerCase() : name];
  if (value === undefined) return undefined;
  const delimiter = { spaceDelimited: " ", pipeDelimited: "|" }[style] ?? ",";
  const pieces = Array.isArray(value)
    ? value.map(String)
    : explode
      ? [String(value)]
      : String(value).split(delimiter);
  if (shape(parameter, api) === "scalar") return scalar(String(value), parameter.schema, api);
  return structured(pieces, parameter, api, explode, String);
}

function shape({ schema }: Parameter, api: Api): "scalar" | "list" | "object" {
  const { kind } = resolve(schema, api);
  return kind === "array" ? "list" : kind === "object" ? "object" : "scalar";
}

function structured(
  pieces: readonly string[],
  parameter: Parameter,
  api: Api,
  explode: boolean,
  decode: (text: string) => string,
): unknown {
  const target = resolve(parameter.schema, api);
  if (target.kind === "array") return pieces.map((piece) => scalar(decode(piece), target.items, api));
  if (target.kind !== "object") return scalar(decode(pieces.join(",")), target, api);
  const pairs = explode
    ? pieces.map((piece) => piece.split("="))
    : pieces.flatMap((piece, index) => (index % 2 === 0 ? [[piece, pieces[index + 1] ?? ""]] : []));
  const member = (name: string): Schema | undefined =>
    target.properties.find((property) => property.name === name)?.schema ?? (target.additional || undefined);
  return Object.fromEntries(
    pairs.map(([key = "", value = ""]) => {
      const schema = member(decode(key));
      return [decode(key), schema ? scalar(decode(value), schema, api) : decode(value)];
    }),
  );
}
