import type { Contract, JsonObject, JsonSchema, JsonValue } from "../contract.ts";
import { isArray, isObject, isSchema, partsOf } from "./parts.ts";

type Named = Pick<Contract, "schemas">;

/**
 * Places of fields that no schema declares. JSON Schema leaves objects open unless told otherwise, but an answer that says more
 * than its description is how secrets and internals leak. Objects that are said to be maps, or of which nothing is said, stay open.
 */
export function undeclaredFields(contract: Named, schema: JsonSchema, value: unknown): readonly string[] {
  return walk(contract, [schema], value, "");
}

function walk(
  contract: Named,
  schemas: readonly JsonSchema[],
  value: unknown,
  at: string,
): readonly string[] {
  const parts = schemas.flatMap((schema) => everyPart(contract, schema));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items }) => (isSchema(items) ? [items] : []));
    return items.length === 0
      ? []
      : value.flatMap((item, index) => walk(contract, items, item, `${at}/${index}`));
  }
  if (!isObject(value)) return [];
  const declared = parts.flatMap(({ properties }) => (isObject(properties) ? [properties] : []));
  const open =
    declared.length === 0 ||
    parts.some((part) => part["patternProperties"] !== undefined || allows(part["additionalProperties"]));
  return Object.entries(value).flatMap(([name, inner]) => {
    const found = declared.flatMap((properties) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return isSchema(schema) ? [schema] : [];
    });
    if (found.length === 0) return open ? [] : [`${at}/${name}`];
    return walk(contract, found, inner, `${at}/${name}`);
  });
}

function allows(additional: JsonValue | undefined): boolean {
  return additional !== undefined && additional !== false;
}

/** With the parts of all alternatives: what any of them declares is declared. */
function everyPart(contract: Named, schema: JsonSchema, depth = 0): readonly JsonObject[] {
  if (depth > 16) return [];
  return partsOf(contract, schema).flatMap((part) => [
    part,
    ...[part["oneOf"], part["anyOf"]].flatMap((members) =>
      isArray(members)
        ? members.filter(isSchema).flatMap((member) => everyPart(contract, member, depth + 1))
        : [],
    ),
  ]);
}
