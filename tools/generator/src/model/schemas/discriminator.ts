import { isArray } from "../../document/json.ts";
import { isObject, type View } from "../../document/view.ts";
import type { Discriminator } from "../schema.ts";
import type { JsonValue } from "../types.ts";
import { textsOf } from "./admits.ts";
import type { RuleInput } from "./rule.ts";

/** `discriminator` beside `oneOf` or `anyOf` (OpenAPI 3.1 §4.8.25), with the implicit mapping by schema name where none is given. */
export function readDiscriminator(
  { view, json, reader }: RuleInput,
  members: readonly View[],
): Discriminator | undefined {
  const discriminator = json["discriminator"];
  const property = isObject(discriminator) ? discriminator["propertyName"] : undefined;
  if (typeof property !== "string") return undefined;
  const explicit = view.at("discriminator").at("mapping").entries();
  const mapped = explicit.flatMap(([value, target]) => {
    const text = target.string();
    if (text === undefined) return [];
    const ref = /^[\w.-]+$/.test(text) ? `#/components/schemas/${text}` : text;
    // A value without its schema is left out; the union stays what it is.
    const schema = reader.nameOf(target, ref, "warning");
    return schema === undefined ? [] : [{ value, schema }];
  });
  const seen = new Set(mapped.map((entry) => entry.schema));
  const implicit = members.flatMap((member) => {
    const ref = isObject(member.value) ? member.value["$ref"] : undefined;
    const schema = typeof ref === "string" ? reader.nameOf(member, ref) : undefined;
    if (schema === undefined || seen.has(schema)) return [];
    // An heir has the value by which its parent tells it from the others, and says so itself.
    const heir = reader.inheritanceOf(member.resolve("info") ?? member);
    return heir?.property === property ? [] : [{ value: String(ref).split("/").at(-1) ?? schema, schema }];
  });
  const all = [...mapped, ...implicit];
  const views = new Map(members.map((member) => [refName(member, reader.nameOf), member]));
  const bySchema = Map.groupBy(all, ({ schema }) => schema);
  const kept = new Set(
    [...bySchema].flatMap(([schema, entries]) => {
      const member = views.get(schema);
      return member === undefined ? entries : entriesOf(member, property, entries);
    }),
  );
  return { property, mapping: all.filter((entry) => kept.has(entry)) };
}

type Entries = Discriminator["mapping"];

/** The entries for a member that it can have; none where it says itself that it has only these. */
function entriesOf(member: View, property: string, entries: Entries): Entries {
  const values = new Set<JsonValue>(entries.map(({ value }) => value));
  if (fixedValues(member, property, 0)?.every((value) => values.has(value)) === true) return [];
  const admits = textsOf(member, property);
  return entries.filter(({ value }) => admits(value));
}

function refName(member: View, nameOf: (view: View, ref: string) => string | undefined): string | undefined {
  const ref = isObject(member.value) ? member.value["$ref"] : undefined;
  return typeof ref === "string" ? nameOf(member, ref) : undefined;
}

/** The exact values of a property that a schema says itself, so that TypeScript can tell it apart unaided. */
function fixedValues(view: View, property: string, depth: number): readonly JsonValue[] | undefined {
  const target = view.resolve();
  if (target === undefined || !isObject(target.value) || depth > 8) return undefined;
  const own = target.at("properties").at(property).resolve()?.value;
  if (isObject(own) && own["const"] !== undefined) return [own["const"]];
  if (isObject(own) && isArray(own["enum"]) && own["x-extensible-enum"] !== true) return own["enum"];
  if (!isArray(target.value["allOf"])) return undefined;
  for (const part of target.at("allOf").items()) {
    const found = fixedValues(part, property, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
