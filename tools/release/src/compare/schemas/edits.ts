/** What was edited in a pair of schemas, as small edits that can each be judged alone. */
import {
  equal,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  setMember,
} from "../../schema/json.ts";
import { isAssertion } from "../../schema/keywords.ts";
import type { Code } from "../../verdict/rules.ts";
import { at, type Node } from "../node.ts";
import type { Travel } from "./project.ts";

export interface Edit {
  readonly code: Code;
  readonly old: Node;
  readonly next: Node;
  /** The old schema with this edit, and nothing else, made. */
  readonly edited: JsonValue;
  /** What was changed, in words. */
  readonly what: string;
  readonly claims: readonly Node[];
  /** The way on which the value no longer travels. */
  readonly hides?: Travel | undefined;
  /** Whether the types of a client say the same before and after. */
  readonly typeless: boolean;
}

const families: readonly (readonly [code: Code, keywords: readonly string[]])[] = [
  ["type-changed", ["type"]],
  ["values-changed", ["enum", "const", "x-extensible-enum"]],
  ["bounds-changed", ["minimum", "exclusiveMinimum"]],
  ["bounds-changed", ["maximum", "exclusiveMaximum"]],
  ["bounds-changed", ["multipleOf"]],
  ["length-changed", ["minLength"]],
  ["length-changed", ["maxLength"]],
  ["length-changed", ["minItems"]],
  ["length-changed", ["maxItems"]],
  ["length-changed", ["minProperties"]],
  ["length-changed", ["maxProperties"]],
  ["items-changed", ["uniqueItems"]],
  ["pattern-changed", ["pattern"]],
  ["format-changed", ["format"]],
  ["items-changed", ["items", "prefixItems"]],
  ["items-changed", ["unevaluatedItems"]],
  ["items-changed", ["contains", "minContains", "maxContains"]],
  ["properties-other", ["additionalProperties"]],
  ["properties-other", ["unevaluatedProperties"]],
  ["properties-other", ["patternProperties"]],
  ["properties-other", ["propertyNames"]],
  ["properties-other", ["dependentRequired", "dependentSchemas", "dependencies"]],
  ["composition-changed", ["allOf"]],
  ["composition-changed", ["anyOf"]],
  ["composition-changed", ["oneOf"]],
  ["composition-changed", ["not"]],
  ["condition-changed", ["if", "then", "else"]],
  ["property-access", ["readOnly", "writeOnly"]],
];

/** Assertions that TypeScript's types cannot hold. */
const typeless: ReadonlySet<string> = new Set([
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "uniqueItems",
  "pattern",
  "contains",
  "minContains",
  "maxContains",
  "propertyNames",
  "not",
  "dependentRequired",
]);

/** Formats whose values are not text in clients. */
const bytes: ReadonlySet<JsonValue | undefined> = new Set(["binary", "byte", "base64"]);

function isTypeless(key: string, before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  if (key === "format") return !bytes.has(before) && !bytes.has(after);
  return typeless.has(key) || (key === "type" && equal(typesOf(before), typesOf(after)));
}

/** The types a client knows: an integer is a number to it. */
function typesOf(value: JsonValue | undefined): JsonValue {
  const list = isArray(value) ? value : value === undefined ? [] : [value];
  return [...new Set(list.map((type) => (type === "integer" ? "number" : String(type))))].sort();
}

const inFamilies: ReadonlySet<string> = new Set(families.flatMap(([, keywords]) => keywords));
const handled: ReadonlySet<string> = new Set(["properties", "required", "$ref"]);

/** The edits of a pair of schema objects themselves. `descended`: keywords whose inner schemas are compared on their own. */
export function editsOf(old: Node, next: Node, descended: ReadonlySet<string>): Edit[] {
  const [a, b] = [old.value, next.value];
  if (a === undefined || b === undefined || !isObject(a) || !isObject(b))
    return equal(a, b) ? [] : [replaced(old, next)];
  const edits: Edit[] = [...propertyEdits(old, next, a, b)];
  for (const [code, keywords] of families) {
    const changed = keywords.filter((key) => !descended.has(key) && !equal(member(a, key), member(b, key)));
    if (changed.length > 0) edits.push(keywordEdit(code, old, next, a, b, keywords, changed));
  }
  const rest = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) =>
      isAssertion(key) && !inFamilies.has(key) && !handled.has(key) && !equal(member(a, key), member(b, key)),
  );
  if (rest.length > 0) edits.push(keywordEdit("schema-changed", old, next, a, b, rest, rest));
  if (!descended.has("$ref") && !equal(member(a, "$ref"), member(b, "$ref")))
    edits.push(keywordEdit("reference-changed", old, next, a, b, ["$ref"], ["$ref"]));
  return edits;
}

/** A schema in place of another, as a whole. */
export function replaced(old: Node, next: Node, code: Code = "schema-replaced"): Edit {
  const type = (node: Node) => (isObject(node.value) ? node.value["type"] : undefined);
  const what =
    code === "type-changed"
      ? `\`type\` ${brief(type(old))} → ${brief(type(next))}`
      : `another schema (${brief(old.value)} → ${brief(next.value)})`;
  return { code, old, next, edited: next.value ?? true, what, claims: [old, next], typeless: false };
}

function keywordEdit(
  code: Code,
  old: Node,
  next: Node,
  a: JsonObject,
  b: JsonObject,
  keywords: readonly string[],
  changed: readonly string[],
): Edit {
  const edited: Record<string, JsonValue> = { ...a };
  for (const key of keywords) {
    const value = member(b, key);
    if (value === undefined) delete edited[key];
    else edited[key] = value;
  }
  const what = code === "values-changed" ? valueWords(a, b, changed) : keywordWords(a, b, changed);
  // An older spelling of the same: OpenAPI 3.0 says `nullable` for a type, and a flag for an exclusive bound.
  const spellings =
    code === "type-changed" || code === "values-changed" ? [...changed, "nullable"] : keywords;
  const claims = spellings.flatMap((key) => [at(old, key), at(next, key)]);
  return {
    code,
    old,
    next,
    edited,
    what,
    claims,
    hides: code === "property-access" ? hiddenNow(a, b) : undefined,
    typeless: changed.every((key) => isTypeless(key, member(a, key), member(b, key))),
  };
}

function keywordWords(a: JsonObject, b: JsonObject, changed: readonly string[]): string {
  return changed.map((key) => `\`${key}\` ${difference(member(a, key), member(b, key), key)}`).join(", ");
}

/** A constant is a list of one value. */
function valueWords(a: JsonObject, b: JsonObject, changed: readonly string[]): string {
  if (!changed.includes("const")) return keywordWords(a, b, changed);
  const list = (schema: JsonObject) => {
    const constant = member(schema, "const");
    return constant === undefined ? member(schema, "enum") : [constant];
  };
  const [before, after] = [list(a), list(b)];
  if (before === undefined || after === undefined) return keywordWords(a, b, changed);
  return `the list of values ${difference(before, after, "enum")}`;
}

function* propertyEdits(old: Node, next: Node, a: JsonObject, b: JsonObject): Generator<Edit> {
  const [before, after] = [objectAt(a, "properties"), objectAt(b, "properties")];
  const [demanded, demands] = [namesAt(a, "required"), namesAt(b, "required")];
  const names = new Set([...Object.keys(before), ...Object.keys(after), ...demanded, ...demands]);
  for (const property of names) {
    const [was, is] = [member(before, property), member(after, property)];
    const [mustHave, mustHaveNow] = [demanded.includes(property), demands.includes(property)];
    const presence = (was === undefined) !== (is === undefined);
    if (!presence && mustHave === mustHaveNow) continue;
    const edited: Record<string, JsonValue> = { ...a };
    const properties: Record<string, JsonValue> = { ...before };
    if (presence && is === undefined) delete properties[property];
    else if (presence && is !== undefined) setMember(properties, property, is);
    if (presence) edited["properties"] = properties;
    if (mustHave !== mustHaveNow)
      edited["required"] = mustHaveNow
        ? [...demanded, property]
        : demanded.filter((name) => name !== property);
    const node = (side: Node) => at(side, "properties", property);
    const claims = presence ? [node(old), node(next)] : [];
    if (mustHave !== mustHaveNow)
      claims.push(...requiredClaims(old, a, property), ...requiredClaims(next, b, property));
    const [code, what] = propertyWords(property, { was, is, mustHave, mustHaveNow });
    yield { code, old, next, edited, what, claims, typeless: false };
  }
}

interface PropertyChange {
  readonly was: JsonValue | undefined;
  readonly is: JsonValue | undefined;
  readonly mustHave: boolean;
  readonly mustHaveNow: boolean;
}

function propertyWords(
  name: string,
  { was, is, mustHave, mustHaveNow }: PropertyChange,
): readonly [Code, string] {
  if (was === undefined && is !== undefined)
    return ["property-added", `the ${mustHaveNow ? "required" : "optional"} property \`${name}\` is added`];
  if (was !== undefined && is === undefined)
    return ["property-removed", `the property \`${name}\` is removed`];
  return mustHaveNow && !mustHave
    ? ["property-required", `the property \`${name}\` becomes required`]
    : ["property-optional", `the property \`${name}\` is no longer required`];
}

/** The way on which a schema is hidden now, and was not. */
function hiddenNow(a: JsonObject, b: JsonObject): Travel | undefined {
  if (b["readOnly"] === true && a["readOnly"] !== true) return "request";
  return b["writeOnly"] === true && a["writeOnly"] !== true ? "response" : undefined;
}

function requiredClaims(node: Node, schema: JsonObject, name: string): Node[] {
  const list = member(schema, "required");
  if (!isArray(list)) return [];
  // A list that is there on one side only is one change: it goes with the first of its names.
  const place = at(node, "required", list.indexOf(name));
  return list.indexOf(name) < 0 ? [] : list.indexOf(name) === 0 ? [place, at(node, "required")] : [place];
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = member(schema, key);
  return value !== undefined && isObject(value) ? value : {};
}

function namesAt(schema: JsonObject, key: string): string[] {
  const value = member(schema, key);
  return isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

function difference(before: JsonValue | undefined, after: JsonValue | undefined, key: string): string {
  if (key === "enum" && isArray(before) && isArray(after)) {
    const gone = before.filter((value) => !after.some((other) => equal(value, other)));
    const come = after.filter((value) => !before.some((other) => equal(value, other)));
    const words = [
      ...(come.length > 0 ? [`gains ${come.map(brief).join(", ")}`] : []),
      ...(gone.length > 0 ? [`loses ${gone.map(brief).join(", ")}`] : []),
    ];
    if (words.length > 0) return words.join(" and ");
  }
  if (before === undefined) return `is added (${brief(after)})`;
  return after === undefined ? `is removed (${brief(before)})` : `${brief(before)} → ${brief(after)}`;
}

export function brief(value: JsonValue | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
