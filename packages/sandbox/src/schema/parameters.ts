import type {
  ApiDescription,
  JsonObject,
  JsonValue,
  OperationDescription,
  ParameterDescription,
} from "../description.ts";
import type { FieldError } from "../errors/apiError.ts";
import { decodeParameter } from "./decodeParameter.ts";
import { type RawPair, rawPairs } from "./querystring.ts";
import { propertyNames } from "./types.ts";
import type { Validators } from "./validators.ts";

/** Where a request's parameters are. */
export interface ParameterSources {
  /** Raw, as they stand in the URL. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: string;
  /** @param name in small letters. */
  header(name: string): string | null;
}

export interface ReadParameters {
  readonly values: JsonObject;
  readonly errors: readonly FieldError[];
}

/** Reads and checks the parameters of one operation; compiled once. */
export function parameterReader(
  operation: OperationDescription,
  description: ApiDescription,
  validators: Validators,
): (sources: ParameterSources) => ReadParameters {
  const { schemas } = description;
  const check = validators.filling(parametersSchema(operation.parameters));
  const known = knownQueryNames(operation.parameters, schemas);
  return (sources) => {
    const query = rawPairs(sources.query);
    const errors: FieldError[] = query
      .filter(({ name }) => !known(name))
      .map(({ name }) => ({ field: name, message: "is not a known query parameter" }));
    const values: Record<string, JsonValue> = {};
    for (const parameter of operation.parameters) {
      const decoded = decodeParameter(parameter, pairsOf(parameter, sources, query), schemas);
      if (decoded.kind === "error") errors.push({ field: parameter.name, message: decoded.message });
      if (decoded.kind === "value") values[parameter.key] = decoded.value;
    }
    const misread = new Set(errors.map(({ field }) => field));
    const found = check(values).map((error) => ({
      ...error,
      field: onTheWire(error.field, operation.parameters),
    }));
    return { values, errors: [...errors, ...found.filter(({ field }) => !misread.has(field))] };
  };
}

function parametersSchema(parameters: readonly ParameterDescription[]): JsonObject {
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ key, schema }) => [key, schema])),
    required: parameters.filter(({ required }) => required).map(({ key }) => key),
  };
}

function pairsOf(
  parameter: ParameterDescription,
  sources: ParameterSources,
  query: readonly RawPair[],
): readonly RawPair[] {
  if (parameter.in === "query") return query;
  if (parameter.in === "path") {
    const raw = sources.path[parameter.name];
    // Only in a query a plus sign stands for a space.
    return raw === undefined ? [] : [{ name: parameter.name, raw: raw.replaceAll("+", "%2B") }];
  }
  const value = sources.header(parameter.name.toLowerCase());
  // Header values are not percent-encoded: encoding them here lets one decoder serve all.
  return value === null
    ? []
    : [{ name: parameter.name, raw: encodeURIComponent(value).replace(/%2C/g, ",") }];
}

/** Names that may stand in the query: parameters, `name[…]` of deep objects, properties of exploded objects. */
function knownQueryNames(
  parameters: readonly ParameterDescription[],
  schemas: ApiDescription["schemas"],
): (name: string) => boolean {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const exact = new Set(
    query.flatMap((parameter) =>
      parameter.style === "form" && parameter.explode
        ? [parameter.name, ...propertyNames(parameter.schema, schemas)]
        : [parameter.name],
    ),
  );
  const deep = query.filter((parameter) => parameter.style === "deepObject").map(({ name }) => `${name}[`);
  return (name) => exact.has(name) || deep.some((start) => name.startsWith(start));
}

function onTheWire(field: string, parameters: readonly ParameterDescription[]): string {
  const parameter = parameters.find(
    ({ key }) => field === key || field.startsWith(`${key}[`) || field.startsWith(`${key}.`),
  );
  return parameter === undefined ? field : parameter.name + field.slice(parameter.key.length);
}
