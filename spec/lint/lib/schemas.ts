import type { View } from "./view.ts";

/** The schema of a property, through references and `allOf`. */
export function propertyOf(schema: View, name: string): View | undefined {
  const own = schema.at("properties").at(name);
  if (own.exists) return own;
  return schema
    .at("allOf")
    .items()
    .map((member) => propertyOf(member, name))
    .find((found) => found !== undefined);
}

/** The schema at a dotted path of properties. */
export function schemaAt(schema: View, path: string): View | undefined {
  return path
    .split(".")
    .reduce<View | undefined>((current, name) => current && propertyOf(current, name), schema);
}
