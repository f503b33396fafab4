import { isArray } from "../../document/json.ts";
import type { View } from "../../document/view.ts";
import type { ObjectSchema, Schema, SchemaInfo } from "../schema.ts";
import { readDiscriminator } from "./discriminator.ts";
import { bareInfo, narrows } from "./info.ts";
import type { RuleInput } from "./rule.ts";

/** `allOf`, `oneOf`, `anyOf` and what stands beside them: all of it must hold, so it is an intersection of the parts. */
export function readComposition(input: RuleInput): Schema {
  const { view, json, info } = input;
  const { allOf, oneOf, anyOf, discriminator: _, ...rest } = json;
  const parts: Schema[] = [];
  if (isArray(allOf)) parts.push(...view.at("allOf").items().map(input.reader.read));
  if (isArray(oneOf)) parts.push(readUnion(input, view.at("oneOf").items()));
  if (isArray(anyOf)) parts.push(readUnion(input, view.at("anyOf").items()));
  if (narrows(rest)) parts.unshift(input.reader.readAs(view, rest, bareInfo(info)));
  return intersect(parts, info);
}

/** Members of an intersection: `unknown` adds nothing, objects written in place become one. */
function intersect(parts: readonly Schema[], info: SchemaInfo): Schema {
  const flat = parts
    .flatMap((part) =>
      part.kind === "intersection" && !part.readOnly && !part.writeOnly ? part.members : [part],
    )
    .filter((part) => part.kind !== "unknown");
  const inline = flat.filter((part) => part.kind === "object");
  const merged = mergeObjects(inline, info);
  const others = flat.filter((part) => part.kind !== "object");
  const members = merged === undefined ? flat : [...others, merged];
  const [only] = members;
  if (only === undefined) return { ...info, kind: "unknown" };
  if (members.length > 1) return { ...info, kind: "intersection", members };
  return { ...only, ...overrides(info), json: info.json, pointer: info.pointer };
}

/** One object of several, where no property is said twice; the caller keeps them apart otherwise. */
function mergeObjects(objects: readonly ObjectSchema[], info: SchemaInfo): ObjectSchema | undefined {
  const names = objects.flatMap((object) => object.properties.map((property) => property.name));
  const typed = objects.flatMap((object) =>
    object.properties.filter((property) => property.schema.json !== true),
  );
  const [first] = objects;
  if (first === undefined) return undefined;
  if (
    new Set(names).size < names.length &&
    new Set(typed.map((property) => property.name)).size < typed.length
  )
    return undefined;
  const required = new Set(
    objects.flatMap((object) => object.properties.filter((p) => p.required).map((p) => p.name)),
  );
  const byName = new Map(
    objects.flatMap((object) => object.properties).map((property) => [property.name, property]),
  );
  for (const property of typed) byName.set(property.name, property);
  const additional = objects.map((object) => object.additional);
  return {
    ...bareInfo(info),
    kind: "object",
    properties: [...byName.values()].map((property) => ({
      ...property,
      required: required.has(property.name),
    })),
    additional:
      additional.find((value) => typeof value === "object") ??
      (additional.includes(false) ? false : undefined),
    patterns: objects.flatMap((object) => object.patterns),
  };
}

function readUnion(input: RuleInput, views: readonly View[]): Schema {
  const info = bareInfo(input.info);
  const members = views.map(input.reader.read);
  const [first, second] = members;
  if (members.length === 1 && first !== undefined) return first;
  if (members.length === 2 && first !== undefined && second !== undefined) {
    // "one of these, or any other string": an enum that says it is open.
    const open =
      first.kind === "enum" && second.kind === "string"
        ? first
        : second.kind === "enum" && first.kind === "string"
          ? second
          : undefined;
    if (open?.values.every((value) => typeof value === "string")) return { ...info, ...open, open: true };
  }
  return { ...info, kind: "union", members, discriminator: readDiscriminator(input, views) };
}

function overrides(info: SchemaInfo): Partial<SchemaInfo> {
  const { title, description, default: fallback } = info;
  const said = Object.entries({ title, description, default: fallback }).filter(
    ([, value]) => value !== undefined,
  );
  const flags = (["deprecated", "readOnly", "writeOnly"] as const)
    .filter((key) => info[key])
    .map((key) => [key, true]);
  return Object.fromEntries([...said, ...flags]);
}
