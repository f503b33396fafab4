import { dereference, propertiesOf } from "../../../model/lookup.ts";
import type { Discriminator, Schema } from "../../../model/schema.ts";
import type { JsonValue, NamedSchema } from "../../../model/types.ts";

type Named = ReadonlyMap<string, NamedSchema>;

/** The property that tells the members of a union apart, and its values for each member that it tells. */
export interface Tags {
  readonly property: string;
  readonly values: ReadonlyMap<Schema, readonly JsonValue[]>;
}

/** By the discriminator; without one by the property for which the most members demand exact values. */
export function tagsOf(
  members: readonly Schema[],
  discriminator: Discriminator | undefined,
  named: Named,
): Tags | undefined {
  const fixed = new Map(members.map((member) => [member, fixedValues(member, named)]));
  const property =
    discriminator?.property ?? mostFrequent([...fixed.values()].flatMap((own) => [...own.keys()]));
  if (property === undefined) return undefined;
  const values = members.flatMap((member) => {
    const mapped = (discriminator?.mapping ?? [])
      .filter(({ schema }) => member.kind === "ref" && schema === member.name)
      .map(({ value }) => value);
    const own = mapped.length > 0 ? mapped : fixed.get(member)?.get(property);
    return own === undefined ? [] : [[member, own] as const];
  });
  return values.length === 0 ? undefined : { property, values: new Map(values) };
}

/** Required properties that have exact values only, texts, numbers or flags. */
function fixedValues(schema: Schema, named: Named): ReadonlyMap<string, readonly JsonValue[]> {
  return new Map(
    propertiesOf(schema, named).flatMap(({ name, required, schema: property }) => {
      const target = dereference(property, named);
      const isExact =
        required &&
        target.kind === "enum" &&
        !target.open &&
        target.values.every((value) => ["string", "number", "boolean"].includes(typeof value));
      return isExact ? [[name, target.values] as const] : [];
    }),
  );
}

function mostFrequent(names: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0];
}
