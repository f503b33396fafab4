import type { Schema } from "../model/schema.ts";
import type { JsonValue } from "../model/types.ts";
import type { Code } from "./code.ts";
import { docComment } from "./comment.ts";

/** The hover text of a schema: what it is, its bounds, its default, whether it is on its way out. */
export function schemaDoc(schema: Schema): Code {
  const { description, title, deprecated } = schema;
  return docComment(
    [description ?? (title && schema.kind !== "ref" ? title : undefined), boundsText(schema)],
    [
      ...(schema.default === undefined
        ? []
        : [{ tag: "default" as const, text: JSON.stringify(schema.default) }]),
      ...(deprecated ? [{ tag: "deprecated" as const }] : []),
    ],
  );
}

const bounds: readonly (readonly [keyword: string, words: (value: JsonValue) => string])[] = [
  ["minimum", (value) => `at least ${value}`],
  ["exclusiveMinimum", (value) => `more than ${value}`],
  ["maximum", (value) => `at most ${value}`],
  ["exclusiveMaximum", (value) => `less than ${value}`],
  ["multipleOf", (value) => `a multiple of ${value}`],
  ["minLength", (value) => `at least ${count(value, "character", "characters")}`],
  ["maxLength", (value) => `at most ${count(value, "character", "characters")}`],
  ["minItems", (value) => `at least ${count(value, "item", "items")}`],
  ["maxItems", (value) => `at most ${count(value, "item", "items")}`],
  ["uniqueItems", (value) => (value === true ? "no item twice" : "")],
  ["minProperties", (value) => `at least ${count(value, "property", "properties")}`],
  ["maxProperties", (value) => `at most ${count(value, "property", "properties")}`],
  ["pattern", (value) => `matches \`${value}\``],
];

/** Bounds in words, `At least 1, at most 200.`; a format where it says more than the type. */
export function boundsText(schema: Schema): string | undefined {
  const found = bounds.flatMap(([keyword, words]) => {
    const value = schema.constraints[keyword];
    return value === undefined ? [] : [words(value)].filter((text) => text !== "");
  });
  const format = (schema.kind === "string" || schema.kind === "number") && schema.format;
  if (format) found.unshift(`format \`${format}\``);
  if (found.length === 0) return undefined;
  const text = found.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function count(value: JsonValue, one: string, many: string): string {
  return `${value} ${value === 1 ? one : many}`;
}
