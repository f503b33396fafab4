import { isArray } from "../../document/json.ts";
import { isObject, type View } from "../../document/view.ts";
import type { Discriminator } from "../schema.ts";
import type { JsonObject } from "../types.ts";
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
    return schema === undefined || seen.has(schema)
      ? []
      : [{ value: String(ref).split("/").at(-1) ?? schema, schema }];
  });
  const fixed = new Set(
    members.flatMap((member) => (fixesProperty(member, property, 0) ? [refName(member, reader.nameOf)] : [])),
  );
  return { property, mapping: [...mapped, ...implicit].filter((entry) => !fixed.has(entry.schema)) };
}

function refName(member: View, nameOf: (view: View, ref: string) => string | undefined): string | undefined {
  const ref = isObject(member.value) ? member.value["$ref"] : undefined;
  return typeof ref === "string" ? nameOf(member, ref) : undefined;
}

/** Whether a schema itself says the exact values of a property, so that TypeScript can tell it apart unaided. */
function fixesProperty(view: View, property: string, depth: number): boolean {
  const target = view.resolve();
  if (target === undefined || !isObject(target.value) || depth > 8) return false;
  const own = target.at("properties").at(property).resolve()?.value;
  if (isObject(own) && isFixed(own)) return true;
  return (
    isArray(target.value["allOf"]) &&
    target
      .at("allOf")
      .items()
      .some((part) => fixesProperty(part, property, depth + 1))
  );
}

function isFixed(schema: JsonObject): boolean {
  return "const" in schema || (isArray(schema["enum"]) && schema["x-extensible-enum"] !== true);
}
