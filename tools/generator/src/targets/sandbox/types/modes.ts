import { childrenOf, reachable } from "../../../model/lookup.ts";
import type { Schema } from "../../../model/schema.ts";
import type { NamedSchema } from "../../../model/types.ts";

type Named = ReadonlyMap<string, NamedSchema>;

/**
 * How a handler meets a value: as the `result` that it returns, as a body that arrives with its defaults `filled` in,
 * or as a `change` (PATCH), where what is left out stays left out.
 */
export type Mode = "result" | "filled" | "change";

/** Whether a property is always there. */
export function isPresent(
  property: { readonly required: boolean; readonly schema: Schema },
  mode: Mode,
  named: Named,
): boolean {
  return property.required || (mode === "filled" && hasDefault(property.schema, named));
}

/** A default stands on the property, or on the schema that it refers to. */
export function hasDefault(schema: Schema, named: Named): boolean {
  if (schema.default !== undefined) return true;
  return schema.kind === "ref" && named.get(schema.name)?.schema.default !== undefined;
}

/** The schema with every property that is always there marked as required. Schemas referred to are not entered. */
export function inMode(schema: Schema, mode: Mode, named: Named): Schema {
  const inner = (child: Schema): Schema => inMode(child, mode, named);
  switch (schema.kind) {
    case "object": {
      const { additional } = schema;
      return {
        ...schema,
        properties: schema.properties.map((property) => ({
          ...property,
          schema: inner(property.schema),
          required: isPresent(property, mode, named),
        })),
        additional: additional ? inner(additional) : additional,
      };
    }
    case "array":
      return { ...schema, items: inner(schema.items) };
    case "tuple":
      return { ...schema, prefix: schema.prefix.map(inner), rest: schema.rest && inner(schema.rest) };
    case "union":
    case "intersection":
      return { ...schema, members: schema.members.map(inner) };
    default:
      return schema;
  }
}

/** Whether a named schema has another type in this mode than as a result. */
export function differs(name: string, mode: Mode, named: Named): boolean {
  if (mode === "result") return false;
  const root = named.get(name);
  if (root === undefined) return false;
  const names = [name, ...reachable([root.schema], named)];
  return names.some((inner) => {
    const schema = named.get(inner)?.schema;
    return schema !== undefined && partDiffers(schema, mode, named);
  });
}

function partDiffers(schema: Schema, mode: Mode, named: Named): boolean {
  if (schema.kind === "object") {
    const own = schema.properties.some((property) => {
      const { readOnly, writeOnly } = property.schema;
      return readOnly || writeOnly || isPresent(property, mode, named) !== property.required;
    });
    if (own) return true;
  }
  return childrenOf(schema).some((child) => partDiffers(child, mode, named));
}
