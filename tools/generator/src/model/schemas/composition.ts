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
  // An empty list, which JSON Schema forbids, says nothing.
  if (isArray(oneOf) && oneOf.length > 0) parts.push(readUnion(input, view.at("oneOf").items()));
  if (isArray(anyOf) && anyOf.length > 0) parts.push(readUnion(input, view.at("anyOf").items()));
  if (isArray(allOf)) parts.push(...inheritedValue(input, parts));
  if (narrows(rest)) parts.unshift(input.reader.readAs(view, rest, bareInfo(info)));
  return intersect(parts, info);
}

/** The value by which the discriminator of an ancestor tells this schema from its siblings, where no part says it already. */
function inheritedValue({ view, info, reader }: RuleInput, parts: readonly Schema[]): readonly Schema[] {
  const inheritance = reader.inheritanceOf(view);
  if (inheritance === undefined) return [];
  const { property, values } = inheritance;
  const isFixed = (part: Schema): boolean =>
    part.kind === "object" &&
    part.properties.some(({ name, schema }) => name === property && schema.kind === "enum");
  if (parts.some(isFixed)) return [];
  const empty = { ...bareInfo(info), examples: [], constraints: {} };
  const schema: Schema = { ...empty, json: { enum: values }, kind: "enum", values, open: false };
  return [
    {
      ...empty,
      json: { properties: { [property]: { enum: values } }, required: [property] },
      kind: "object",
      properties: [{ name: property, required: true, schema }],
      additional: undefined,
      patterns: [],
    },
  ];
}

/** Members of an intersection: `unknown` adds nothing, objects written in place become one. */
function intersect(parts: readonly Schema[], own: SchemaInfo): Schema {
  const info = { ...own, ...saidBesides(parts, own) };
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

/** What parts that narrow nothing say of the whole: `allOf: [{ $ref }, { readOnly: true, description }]`. */
function saidBesides(parts: readonly Schema[], own: SchemaInfo): Partial<SchemaInfo> {
  const bare = parts.filter((part) => part.kind === "unknown");
  return {
    readOnly: own.readOnly || bare.some(({ readOnly }) => readOnly),
    writeOnly: own.writeOnly || bare.some(({ writeOnly }) => writeOnly),
    deprecated: own.deprecated || bare.some(({ deprecated }) => deprecated),
    description: own.description ?? bare.find(({ description }) => description !== undefined)?.description,
  };
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
