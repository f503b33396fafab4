import { Code, code, join } from "../../../emit/code.ts";
import { isObject } from "../../../emit/describe/pointer.ts";
import { literal, propertyKey, stringLiteral } from "../../../emit/literal.ts";
import type { Schema } from "../../../model/schema.ts";
import type { JsonValue } from "../../../model/types.ts";
import { conversionOf } from "./conversion.ts";
import type { Positions } from "./positions.ts";

/** A value of JSON in which some positions are expressions by now. */
type Tree = JsonValue | Code | readonly Tree[] | { readonly [key: string]: Tree };

/** A value of the document as a program writes it: `new Date("…")` and `12n` where the client takes that. */
export function sampleValue(
  value: JsonValue,
  schema: Schema | undefined,
  positions: Positions | undefined,
  width?: number,
): Code {
  const conversion = schema && positions && conversionOf(schema, positions);
  if (conversion === undefined || positions === undefined) return literal(value, width);
  return print(convert(value, conversion, positions, 0), width ?? 100);
}

function convert(value: Tree, how: JsonValue, positions: Positions, depth: number): Tree {
  if (depth > 64 || Code.is(value)) return value;
  if (typeof how === "string") return leaf(value, how);
  if (!isObject(how)) return value;
  const next = (inner: Tree, conversion: JsonValue | undefined): Tree =>
    conversion === undefined || conversion === null
      ? inner
      : convert(inner, conversion, positions, depth + 1);
  const { ref, all, items, first, properties, patterns, others } = how;
  if (typeof ref === "string") {
    const target = positions.resolve(ref);
    return next(value, target && conversionOf(target, positions));
  }
  if (isList(all)) {
    const meant = all.filter(isObject).filter(({ when }) => isMeant(value, when));
    return meant.reduce<Tree>((result, { as }) => next(result, as), value);
  }
  if (isList(value)) {
    const own = isList(first) ? first : [];
    return value.map((item, index) => next(item, index < own.length ? own[index] : items));
  }
  if (!isMembers(value)) return value;
  const named = new Map(pairs(properties));
  const matching = pairs(patterns).map(
    ([pattern, conversion]) => [new RegExp(pattern, "u"), conversion] as const,
  );
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const pattern = matching.find(([expression]) => expression.test(name));
      return [name, next(inner, named.has(name) ? named.get(name) : pattern ? pattern[1] : others)];
    }),
  );
}

function leaf(value: Tree, how: string): Tree {
  if (how === "date-time" && typeof value === "string") return code`new Date(${stringLiteral(value)})`;
  if (how === "bigint-text" && typeof value === "string" && /^-?\d+$/.test(value))
    return code`BigInt(${stringLiteral(value)})`;
  if (typeof value !== "number" || !Number.isSafeInteger(value)) return value;
  if (how === "bigint") return code`${literal(value)}n`;
  return how === "digits" ? stringLiteral(String(value)) : value;
}

function isMeant(value: Tree, when: JsonValue | undefined): boolean {
  if (!isList(when)) return true;
  const [property, values] = when;
  const own = isMembers(value) && typeof property === "string" ? value[property] : undefined;
  return isList(values) && values.some((one) => one === own);
}

function pairs(list: JsonValue | undefined): (readonly [string, JsonValue])[] {
  return isList(list)
    ? list.flatMap((pair) =>
        isList(pair) && typeof pair[0] === "string" ? [[pair[0], pair[1] ?? null] as const] : [],
      )
    : [];
}

function print(tree: Tree, width: number): Code {
  if (Code.is(tree)) return tree;
  if (isList(tree))
    return wrapped(
      "[",
      tree.map((item) => print(item, width)),
      width,
    );
  if (isMembers(tree)) {
    const members = Object.entries(tree).map(
      ([key, item]) => code`${propertyKey(key)}: ${print(item, width)}`,
    );
    return wrapped("{", members, width);
  }
  return literal(tree, width);
}

function wrapped(open: "[" | "{", items: readonly Code[], width: number): Code {
  const list = join(items, ", ");
  const isShort = list.text.length + 4 <= width && !list.text.includes("\n");
  const lines = items.map((item) => code`${item},`);
  if (open === "[") {
    return isShort
      ? code`[${list}]`
      : code`[
  ${lines}
]`;
  }
  if (items.length === 0) return code`{}`;
  return isShort
    ? code`{ ${list} }`
    : code`{
  ${lines}
}`;
}

function isList<Item>(value: unknown): value is readonly Item[];
function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isMembers(value: Tree): value is { readonly [key: string]: Tree } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Code.is(value);
}
