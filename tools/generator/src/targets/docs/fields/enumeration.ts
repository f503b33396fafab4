import type { Schema } from "../../../model/schema.ts";
import type { Api } from "../../../model/types.ts";
import type { EnumValue, Field } from "../page.ts";
import { cleanMarkdown } from "../prose/clean.ts";
import { resolve } from "./resolve.ts";
import { valueText } from "./value.ts";

/** The values a field may have, where they are listed: by an enum, or by alternatives of one described value each. */
export function enumOf(schema: Schema, named: Api["schemas"]): Pick<Field, "enum" | "openEnum"> {
  const target = schema.kind === "array" ? resolve(schema.items, named).schema : schema;
  if (target.kind === "enum") {
    const values = target.values.map((value): EnumValue => ({ value: valueText(value) }));
    return { enum: values, ...(target.open ? { openEnum: true } : {}) };
  }
  const listed = describedValues(target, named);
  return listed === undefined ? {} : { enum: listed };
}

/** `oneOf` of constants, each with its own words. */
function describedValues(schema: Schema, named: Api["schemas"]): readonly EnumValue[] | undefined {
  if (schema.kind !== "union") return undefined;
  const values = schema.members.map((member): EnumValue | undefined => {
    const { schema: inner, info } = resolve(member, named);
    const [value, ...more] = inner.kind === "enum" ? inner.values : [];
    if (value === undefined || more.length > 0) return undefined;
    const meaning = info.description ?? info.title;
    return {
      value: valueText(value),
      ...(meaning === undefined ? {} : { meaning: cleanMarkdown(meaning) }),
    };
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}
