/**
 * `unevaluatedProperties` and `unevaluatedItems` (core §11) without the dependence on what other keywords have seen: the schema as
 * cases, in each of which it is known which properties and how many items are evaluated.
 */
import { isArray, isObject, type JsonObject, type JsonValue, member } from "./json.ts";
import { follow, type Scope } from "./scope.ts";

/** One way in which the schema may hold. */
export interface Case {
  /** Schemas that hold in this case, and that don't. */
  readonly holds: readonly JsonValue[];
  readonly fails: readonly JsonValue[];
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly allProperties: boolean;
  /** How many first items are evaluated. */
  readonly items: number;
  /** What can't be followed; for items alone, or for both. */
  readonly unclear: "no" | "items" | "all";
}

const nothing: Case = {
  holds: [],
  fails: [],
  names: [],
  patterns: [],
  allProperties: false,
  items: 0,
  unclear: "no",
};

const limit = 256;

/** The cases of a schema; undefined where there are too many. The schema's own unevaluated keywords are left out. */
export function casesOf(scope: Scope, schema: JsonValue, depth = 0): readonly Case[] | undefined {
  if (!isObject(schema)) return [nothing];
  if (depth > 12) return [{ ...nothing, unclear: "all" }];
  let cases: readonly Case[] = [own(schema, depth > 0)];
  const inner = (value: JsonValue): readonly Case[] | undefined => casesOf(scope, value, depth + 1);
  const combine = (options: readonly Case[] | undefined) => {
    if (options === undefined || cases.length * options.length > limit) return false;
    cases = cases.flatMap((one) => options.map((other) => join(one, other)));
    return true;
  };
  const passing = (value: JsonValue): readonly Case[] | undefined =>
    inner(value)?.map((one) => ({ ...one, holds: [value, ...one.holds] }));
  const failing = (value: JsonValue): readonly Case[] => [{ ...nothing, fails: [value] }];
  const either = (value: JsonValue): readonly Case[] | undefined => {
    const pass = passing(value);
    return pass === undefined ? undefined : [...pass, ...failing(value)];
  };

  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const target = follow(scope, reference);
    if (target === undefined || !combine(inner(target))) return undefined;
  }
  const list = (key: string): readonly JsonValue[] => {
    const value = member(schema, key);
    return isArray(value) ? value : [];
  };
  for (const part of list("allOf")) if (!combine(inner(part))) return undefined;
  for (const part of [...list("anyOf"), ...list("oneOf")]) if (!combine(either(part))) return undefined;
  const condition = member(schema, "if");
  if (condition !== undefined) {
    const positive = passing(condition);
    const then = inner(member(schema, "then") ?? true);
    const otherwise = inner(member(schema, "else") ?? true);
    if (positive === undefined || then === undefined || otherwise === undefined) return undefined;
    const options = [
      ...positive.flatMap((one) => then.map((other) => join(one, other))),
      ...otherwise.map((other) => join({ ...nothing, fails: [condition] }, other)),
    ];
    if (!combine(options)) return undefined;
  }
  const dependent = member(schema, "dependentSchemas");
  for (const [name, part] of Object.entries(
    dependent !== undefined && isObject(dependent) ? dependent : {},
  )) {
    const present = { type: "object", required: [name] };
    const held = inner(part)?.map((one) => ({ ...one, holds: [present, ...one.holds] }));
    if (held === undefined || !combine([...held, ...failing(present)])) return undefined;
  }
  return cases;
}

/** What the keywords of a schema evaluate by themselves. */
function own(schema: JsonObject, nested: boolean): Case {
  const names = member(schema, "properties");
  const patterns = member(schema, "patternProperties");
  const prefix = member(schema, "prefixItems");
  const all = (key: string) => member(schema, key) !== undefined;
  const everyItem = all("items") || (nested && all("unevaluatedItems"));
  return {
    ...nothing,
    names: names !== undefined && isObject(names) ? Object.keys(names) : [],
    patterns: patterns !== undefined && isObject(patterns) ? Object.keys(patterns) : [],
    allProperties: all("additionalProperties") || (nested && all("unevaluatedProperties")),
    items: everyItem ? Number.POSITIVE_INFINITY : isArray(prefix) ? prefix.length : 0,
    unclear: all("$dynamicRef") ? "all" : all("contains") ? "items" : "no",
  };
}

function join(a: Case, b: Case): Case {
  return {
    holds: [...a.holds, ...b.holds],
    fails: [...a.fails, ...b.fails],
    names: [...new Set([...a.names, ...b.names])],
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    allProperties: a.allProperties || b.allProperties,
    items: Math.max(a.items, b.items),
    unclear: a.unclear === "all" || b.unclear === "all" ? "all" : a.unclear === "no" ? b.unclear : a.unclear,
  };
}
