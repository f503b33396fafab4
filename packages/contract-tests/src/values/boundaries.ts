import type { JsonSchema, JsonValue } from "../contract.ts";
import { alternativesOf, flatten, isArray, isSchema } from "../schema/parts.ts";
import { typesOf, type ValueSource } from "./valid.ts";

/** Values at the edges of what a schema allows: each bound, each member of an enumeration, the default, the examples. */
export function boundariesOf(source: ValueSource, schema: JsonSchema): readonly JsonValue[] {
  const found = alternativesOf(source.contract, schema).flatMap((member) => edges(source, member));
  const unique = new Map(found.map((value) => [JSON.stringify(value), value]));
  return [...unique.values()].filter((value) => source.validate(schema, value).length === 0);
}

function edges(source: ValueSource, schema: JsonSchema): readonly JsonValue[] {
  const flat = flatten(source.contract, schema);
  const said = [flat["default"], flat["const"]].flatMap((value) => (value === undefined ? [] : [value]));
  const listed = [flat["enum"], flat["examples"]].flatMap((list) => (isArray(list) ? list : []));
  return [...said, ...listed, ...typesOf(flat).flatMap((type) => ofType(source, flat, type))];
}

function ofType(source: ValueSource, flat: ReturnType<typeof flatten>, type: string): readonly JsonValue[] {
  const number = (key: string): readonly number[] => (typeof flat[key] === "number" ? [flat[key]] : []);
  switch (type) {
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return [
        ...number("minimum"),
        ...number("maximum"),
        ...number("exclusiveMinimum").map((bound) => bound + 1),
        ...number("exclusiveMaximum").map((bound) => bound - 1),
      ];
    case "string":
      return flat["pattern"] === undefined && flat["format"] === undefined
        ? [...number("minLength"), ...number("maxLength")].map((length) => "a".repeat(length))
        : [];
    case "array":
      return arrays(source, flat);
    default:
      return [];
  }
}

/** Lists with as few and as many items as may be, made of what the items' schema has at its edges. */
function arrays(source: ValueSource, flat: ReturnType<typeof flatten>): readonly JsonValue[] {
  const items = isSchema(flat["items"]) ? boundariesOf(source, flat["items"]) : [];
  const min = typeof flat["minItems"] === "number" ? flat["minItems"] : 0;
  const max = typeof flat["maxItems"] === "number" ? flat["maxItems"] : items.length;
  return [items.slice(0, min), ...items.map((item) => [item]), items.slice(0, max)];
}
