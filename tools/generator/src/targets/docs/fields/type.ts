import type { Schema } from "../../../model/schema.ts";
import type { JsonValue } from "../../../model/types.ts";
import type { Docs } from "../docs.ts";
import type { Inline } from "../page.ts";
import { hrefOf } from "../places.ts";
import { resolve } from "./resolve.ts";

/** What a value is, in words: `array of Account`, `string or null`. Names of objects lead to their pages. */
export function typeInline(docs: Docs, schema: Schema, depth = 0): readonly Inline[] {
  const resolved = resolve(schema, docs.api.schemas);
  const inner = bareType(docs, resolved.schema, resolved.name, depth);
  return resolved.nullable ? [...inner, " or ", { code: "null" }] : inner;
}

/** The same as text, `array of Account`. */
export function typeText(docs: Docs, schema: Schema): string {
  return typeInline(docs, schema)
    .map((part) => (typeof part === "string" ? part : "code" in part ? part.code : ""))
    .join("");
}

function bareType(docs: Docs, schema: Schema, name: string | undefined, depth: number): readonly Inline[] {
  const inner = (part: Schema): readonly Inline[] => (depth > 4 ? ["…"] : typeInline(docs, part, depth + 1));
  switch (schema.kind) {
    case "string":
      return [word(docs, schema.binary ? "binary" : "string", name)];
    case "number":
      return [word(docs, schema.integer ? "integer" : "number", name)];
    case "boolean":
      return [word(docs, "boolean", name)];
    case "null":
      return [word(docs, "null", name)];
    case "enum":
      return [word(docs, [...new Set(schema.values.map(kindOfValue))].join(" or ") || "any", name)];
    case "array":
      return ["array of ", ...inner(schema.items)];
    case "tuple":
      return ["tuple of ", ...between(schema.prefix.map(inner), ", ")];
    case "object": {
      if (name !== undefined) return [word(docs, name, name)];
      const isMap = schema.properties.length === 0 && schema.additional;
      return isMap ? ["map of string to ", ...inner(schema.additional)] : [word(docs, "object", undefined)];
    }
    case "union": {
      if (name !== undefined) return [word(docs, name, name)];
      if (schema.members.length > 6) return [word(docs, `one of ${schema.members.length} types`, undefined)];
      return between(distinct(schema.members.map(inner)), " or ");
    }
    case "intersection":
      return [word(docs, name ?? "object", name)];
    case "ref":
      return [word(docs, schema.name, schema.name)];
    case "never":
      return [word(docs, "nothing", name)];
    case "unknown":
      return [word(docs, "any", name)];
  }
}

function word({ places }: Docs, code: string, name: string | undefined): Inline {
  const href = name === undefined ? undefined : hrefOf(places.schemas.get(name));
  return href === undefined ? { code } : { code, href };
}

function kindOfValue(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

function between(parts: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

function distinct(parts: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
