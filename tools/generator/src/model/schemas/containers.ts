import { isArray } from "../../document/json.ts";
import type { View } from "../../document/view.ts";
import type { Property, Schema } from "../schema.ts";
import { emptyInfo } from "./info.ts";
import type { RuleInput } from "./rule.ts";

export function readObject({ view, json, info, reader }: RuleInput): Schema {
  const required = new Set(
    isArray(json["required"]) ? json["required"].filter((name) => typeof name === "string") : [],
  );
  const declared = view.at("properties").entries();
  const properties: Property[] = declared.map(([name, property]) => ({
    name,
    required: required.has(name),
    schema: reader.read(property),
  }));
  const names = new Set(declared.map(([name]) => name));
  const additional = readAdditional(view, reader.read);
  const patterns = view
    .at("patternProperties")
    .entries()
    .map(([pattern, schema]) => ({ pattern, schema: reader.read(schema) }));
  const anything: Schema = { ...emptyInfo(view.at("required")), json: true, kind: "unknown" };
  // JSON Schema demands these too (validation §6.5.3); they are what properties without a name of their own are.
  for (const name of required) {
    if (!names.has(name))
      properties.push({
        name,
        required: true,
        schema: additional && patterns.length === 0 ? additional : anything,
      });
  }
  return { ...info, kind: "object", properties, additional, patterns };
}

function readAdditional(view: View, read: (view: View) => Schema): Schema | false | undefined {
  const additional = view.at("additionalProperties").exists
    ? view.at("additionalProperties")
    : view.at("unevaluatedProperties");
  if (!additional.exists) return undefined;
  return additional.value === false ? false : read(additional);
}

export function readArray({ view, info, reader }: RuleInput): Schema {
  const items = view.at("items");
  const positional = view.at("prefixItems").exists
    ? view.at("prefixItems")
    : isArray(items.value)
      ? items
      : undefined;
  if (positional !== undefined) {
    const rest = positional === items ? view.at("additionalItems") : items;
    return {
      ...info,
      kind: "tuple",
      prefix: positional.items().map(reader.read),
      rest: rest.value === false ? undefined : reader.read(rest),
    };
  }
  return { ...info, kind: "array", items: reader.read(items) };
}
