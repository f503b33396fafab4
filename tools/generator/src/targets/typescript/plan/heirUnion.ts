import { dereference, propertiesOf } from "../../../model/lookup.ts";
import type { Family, RefSchema, SchemaInfo, UnionSchema } from "../../../model/schema.ts";
import type { JsonValue, NamedSchema } from "../../../model/types.ts";

type Named = ReadonlyMap<string, NamedSchema>;

/**
 * A schema or any of its heirs. The schema itself is a member, as other heirs may come that the document does not name yet; unless
 * it demands the property that tells them apart and lists its values, and all of these are an heir's.
 */
export function unionWithHeirs(
  { name, schema, pointer }: NamedSchema,
  { property, heirs }: Family,
  keys: ReadonlyMap<string, string>,
  named: Named,
): UnionSchema {
  const { deprecated, readOnly, writeOnly, json } = schema;
  const silent = {
    title: undefined,
    description: undefined,
    default: undefined,
    examples: [],
    constraints: {},
  };
  const info: SchemaInfo = { ...silent, deprecated, readOnly, writeOnly, json, pointer };
  const reference = (to: string): RefSchema => ({ ...info, kind: "ref", name: keys.get(to) ?? to });
  const listed = listedValues(name, property, named);
  const claimed = new Set(heirs.flatMap((heir) => claimedValues(heir, listed, property, named)));
  const left = listed && [...listed].filter((value) => !claimed.has(value));
  const own = reference(name);
  const mapping = [
    ...(left ?? []).map((value) => ({ value, schema: own.name })),
    // An heir has the values of its own heirs as well, which only here are told apart from its own.
    ...heirs
      .filter((heir) => named.get(heir.name)?.family !== undefined)
      .flatMap((heir) => heir.values.map((value) => ({ value, schema: reference(heir.name).name }))),
  ];
  return {
    ...info,
    kind: "union",
    members: [...(left?.length === 0 ? [] : [own]), ...heirs.map((heir) => reference(heir.name))],
    discriminator: { property, mapping },
  };
}

/** The values that are an heir's: by a mapping or its name, else by what it says itself, where that is less than its base says. */
function claimedValues(
  { name, values }: Family["heirs"][number],
  listed: ReadonlySet<JsonValue> | undefined,
  property: string,
  named: Named,
): readonly JsonValue[] {
  if (values.length > 0 || listed === undefined) return values;
  const said = listedValues(name, property, named);
  return said !== undefined && said.size < listed.size ? [...said] : [];
}

/** The only values that a property can have, where it is demanded: those that all parts of a schema which list any agree on. */
function listedValues(name: string, property: string, named: Named): ReadonlySet<string> | undefined {
  const schema = named.get(name)?.schema;
  const said =
    schema === undefined ? [] : propertiesOf(schema, named).filter((entry) => entry.name === property);
  if (!said.some(({ required }) => required)) return undefined;
  const lists = said.flatMap((entry) => {
    const target = dereference(entry.schema, named);
    if (target.kind !== "enum" || target.open) return [];
    const texts = target.values.filter((value) => typeof value === "string");
    return texts.length < target.values.length ? [] : [texts];
  });
  const [first, ...others] = lists;
  return first && new Set(first.filter((value) => others.every((values) => values.includes(value))));
}
