import type { Schema } from "../../../model/schema.ts";
import type { Api } from "../../../model/types.ts";
import type { EnumValue, Field } from "../page.ts";
import { cleanMarkdown } from "../prose/clean.ts";
import { meaningsIn } from "../prose/meanings.ts";
import { capitalized } from "../words.ts";
import { type Resolved, resolve } from "./resolve.ts";
import { valueText } from "./value.ts";

/** A value's words and the values it may have; a list of values in the words is taken out of them. */
export function describedEnum(
  { schema, info }: Resolved,
  named: Api["schemas"],
): Pick<Field, "enum" | "openEnum" | "description"> {
  const text = info.description ?? info.title;
  const listed = enumOf(schema, named);
  if (text === undefined) return listed;
  const description = cleanMarkdown(text);
  const values = listed.enum ?? [];
  const found = meaningsIn(
    description,
    values.map(({ value }) => value),
  );
  if (found === undefined) return { ...listed, description };
  return {
    ...listed,
    ...(found.rest === "" ? {} : { description: found.rest }),
    enum: values.map(({ value }) => ({ value, meaning: capitalized(found.meanings.get(value) ?? "") })),
  };
}

/** The values a field may have, where they are listed: by an enum, or by alternatives of one described value each. */
function enumOf(schema: Schema, named: Api["schemas"]): Pick<Field, "enum" | "openEnum"> {
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
