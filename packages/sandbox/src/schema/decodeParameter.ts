import type { ApiDescription, JsonSchema, JsonValue, ParameterDescription } from "../description.ts";
import { coerce } from "./coerce.ts";
import { decodePart, type RawPair } from "./querystring.ts";
import { innerSchema, propertyNames, typesOf } from "./types.ts";

/** `absent`, a value, or why there is none. */
export type Decoded =
  | { readonly kind: "absent" }
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "error"; readonly message: string };

const absent: Decoded = { kind: "absent" };
const malformed: Decoded = { kind: "error", message: "is not properly percent-encoded UTF-8" };

const separators: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7C/i,
};

/**
 * Reads a parameter's value as its style lays it out (OpenAPI 3.1 §4.8.12.4).
 *
 * @param pairs what was sent under the parameter's name, or for a query every pair.
 */
export function decodeParameter(
  parameter: ParameterDescription,
  pairs: readonly RawPair[],
  schemas: ApiDescription["schemas"],
): Decoded {
  const types = typesOf(parameter.schema, schemas);
  const own = pairs.filter((pair) => pair.name === parameter.name);
  if (parameter.contentType !== null) return decodeContent(own);
  if (types.has("object") && parameter.style === "deepObject")
    return decodeDeepObject(parameter, pairs, schemas);
  if (types.has("object") && parameter.explode && parameter.style === "form") {
    return decodeExplodedObject(parameter.schema, pairs, schemas);
  }
  const [first, ...others] = own;
  if (first === undefined) return absent;
  if (types.has("array") && parameter.explode && parameter.style === "form") {
    return decodeList(
      own.map((pair) => pair.raw),
      parameter.schema,
      schemas,
    );
  }
  if (others.length > 0) return { kind: "error", message: "is given more than once" };
  const { raw } = first;
  if (types.has("array")) {
    return decodeList(
      raw === "" ? [] : raw.split(separators[parameter.style] ?? ","),
      parameter.schema,
      schemas,
    );
  }
  if (types.has("object")) return decodeFlatObject(raw, parameter, schemas);
  const text = decodePart(raw);
  return text === undefined ? malformed : { kind: "value", value: coerce(text, types) };
}

function decodeContent(own: readonly RawPair[]): Decoded {
  const [first] = own;
  if (first === undefined) return absent;
  const text = decodePart(first.raw);
  if (text === undefined) return malformed;
  try {
    return { kind: "value", value: JSON.parse(text) as JsonValue };
  } catch {
    return { kind: "error", message: "is not valid JSON" };
  }
}

function decodeList(
  raws: readonly string[],
  schema: JsonSchema,
  schemas: ApiDescription["schemas"],
): Decoded {
  const types = typesOf(innerSchema(schema, schemas, undefined), schemas);
  const texts = raws.map(decodePart);
  if (texts.includes(undefined)) return malformed;
  return { kind: "value", value: texts.map((text) => coerce(text ?? "", types)) };
}

function decodeDeepObject(
  parameter: ParameterDescription,
  pairs: readonly RawPair[],
  schemas: ApiDescription["schemas"],
): Decoded {
  const inside = pairs.flatMap(({ name, raw }) =>
    name.startsWith(`${parameter.name}[`) && name.endsWith("]")
      ? [{ name: name.slice(parameter.name.length + 1, -1), raw }]
      : [],
  );
  return inside.length === 0 ? absent : decodeEntries(inside, parameter.schema, schemas);
}

/** Each property is a parameter of its own. */
function decodeExplodedObject(
  schema: JsonSchema,
  pairs: readonly RawPair[],
  schemas: ApiDescription["schemas"],
): Decoded {
  const names = new Set(propertyNames(schema, schemas));
  const inside = pairs.filter((pair) => names.has(pair.name));
  return inside.length === 0 ? absent : decodeEntries(inside, schema, schemas);
}

/** `R,100,G,200`, or in a path with `explode` `R=100,G=200`. */
function decodeFlatObject(
  raw: string,
  parameter: ParameterDescription,
  schemas: ApiDescription["schemas"],
): Decoded {
  const parts = raw.split(",");
  const pairs = parameter.explode
    ? parts.map((part) => ({ name: part.split("=", 1)[0] ?? "", raw: part.slice(part.indexOf("=") + 1) }))
    : parts.flatMap((part, index) => (index % 2 === 0 ? [{ name: part, raw: parts[index + 1] ?? "" }] : []));
  return decodeEntries(pairs, parameter.schema, schemas);
}

function decodeEntries(
  pairs: readonly RawPair[],
  schema: JsonSchema,
  schemas: ApiDescription["schemas"],
): Decoded {
  const entries = pairs.map(({ name, raw }) => [name, decodePart(raw)] as const);
  if (entries.some(([, text]) => text === undefined)) return malformed;
  const value = Object.fromEntries(
    entries.map(([name, text]) => [
      name,
      coerce(text ?? "", typesOf(innerSchema(schema, schemas, name), schemas)),
    ]),
  );
  return { kind: "value", value };
}
