import { dereference, propertiesOf } from "../../../model/lookup.ts";
import type { Discriminator, Schema } from "../../../model/schema.ts";
import type { Api } from "../../../model/types.ts";
import type { Alternative } from "../page.ts";

type Condition = Alternative["when"];

/** By which field and value each alternative is told from the others: the discriminator, or a field that each fixes to a value of its own. */
export function conditionsOf(
  members: readonly Schema[],
  discriminator: Discriminator | undefined,
  named: Api["schemas"],
): readonly Condition[] {
  const fixed = members.map((member) => fixedTexts(member, named));
  const candidates = [
    ...(discriminator === undefined ? [] : [discriminator.property]),
    ...(fixed[0]?.keys() ?? []),
  ];
  const telling = candidates.find((field) => {
    const values = fixed.map((texts) => texts.get(field));
    return values.every((value) => value !== undefined) && new Set(values).size === values.length;
  });
  return members.map((member, index): Condition => {
    const value = telling === undefined ? undefined : fixed[index]?.get(telling);
    if (telling !== undefined && value !== undefined) return { field: telling, value };
    const mapped = discriminator?.mapping.find(
      ({ schema }) => member.kind === "ref" && schema === member.name,
    );
    return discriminator === undefined || mapped === undefined
      ? undefined
      : { field: discriminator.property, value: mapped.value };
  });
}

/** The fields of an object that can have one text only. */
function fixedTexts(schema: Schema, named: Api["schemas"]): ReadonlyMap<string, string> {
  return new Map(
    propertiesOf(schema, named).flatMap(({ name, schema: inner }) => {
      const target = dereference(inner, named);
      const [value, ...more] = target.kind === "enum" && !target.open ? target.values : [];
      return typeof value === "string" && more.length === 0 ? [[name, value] as const] : [];
    }),
  );
}
