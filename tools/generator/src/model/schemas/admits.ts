import { isArray } from "../../document/json.ts";
import { isObject, type View } from "../../document/view.ts";
import type { JsonValue } from "../types.ts";

/** Tells whether a text can be a value. */
export type Admits = (text: string) => boolean;

const deepest = 8;

/**
 * Which texts can be the value of a property, by what a schema and the parts of its `allOf` say of it. A discriminator's value
 * that can't is not what tells the schema from others: a type that demanded it would admit nothing.
 */
export function textsOf(schema: View, property: string): Admits {
  const conditions = conditionsOf(schema, property, 0);
  return (text) => conditions.every((holds) => holds(text));
}

function conditionsOf(schema: View, property: string, depth: number): readonly Admits[] {
  const target = schema.resolve("info");
  if (target === undefined || !isObject(target.value) || depth > deepest) return [];
  const own = target.at("properties").at(property);
  const parts = partsOf(target).flatMap((part) => conditionsOf(part, property, depth + 1));
  return own.exists ? [...valueConditions(own, 0), ...parts] : parts;
}

function valueConditions(schema: View, depth: number): readonly Admits[] {
  const target = schema.resolve("info");
  if (target === undefined || depth > deepest) return [];
  if (!isObject(target.value)) return target.value === false ? [() => false] : [];
  const { type, enum: values, const: constant } = target.value;
  const own: Admits[] = [];
  if (constant !== undefined) own.push((text) => text === constant);
  if (isArray(values) && target.value["x-extensible-enum"] !== true) {
    const known = new Set(values);
    own.push((text) => known.has(text));
  }
  if (!typesOf(type).includes("string")) own.push(() => false);
  return [...own, ...partsOf(target).flatMap((part) => valueConditions(part, depth + 1))];
}

function typesOf(type: JsonValue | undefined): readonly JsonValue[] {
  if (type === undefined) return ["string"];
  return isArray(type) ? type : [type];
}

function partsOf(schema: View): readonly View[] {
  return isObject(schema.value) && isArray(schema.value["allOf"]) ? schema.at("allOf").items() : [];
}
