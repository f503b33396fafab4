import { isObject } from "../../emit/describe/pointer.ts";
import type { Schema } from "../../model/schema.ts";
import type { Api, JsonValue } from "../../model/types.ts";

/** A value of each named schema that the document's examples hold somewhere, the first by its name. */
export function findExamples(api: Api): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  const operations = api.resources.flatMap((resource) => resource.operations);
  const responses = [...operations, api.unmatched].flatMap((source) => source.responses);
  const content = [
    ...responses.filter(({ status }) => /^2/.test(status)),
    ...operations.flatMap(({ body }) => body ?? []),
    ...responses.filter(({ status }) => !/^2/.test(status)),
  ].flatMap((source) => source.content);
  for (const { schema, examples } of content) {
    if (schema !== undefined) for (const { value } of examples) visit(schema, value, api, found, 0);
  }
  for (const { payload, examples } of api.events) {
    for (const { value } of examples) visit(payload, value, api, found, 0);
  }
  return found;
}

function visit(
  schema: Schema,
  value: JsonValue,
  api: Api,
  found: Map<string, JsonValue>,
  depth: number,
): void {
  if (depth > 40) return;
  const inner = (part: Schema, partValue: JsonValue): void => visit(part, partValue, api, found, depth + 1);
  switch (schema.kind) {
    case "ref": {
      const target = api.schemas.get(schema.name)?.schema;
      if (target === undefined) break;
      if (value !== null && !found.has(schema.name)) found.set(schema.name, value);
      inner(target, value);
      break;
    }
    case "array":
      for (const item of Array.isArray(value) ? value.slice(0, 3) : []) inner(schema.items, item);
      break;
    case "intersection":
      for (const member of schema.members) inner(member, value);
      break;
    case "object":
      for (const { name, schema: property } of schema.properties) {
        const held = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
        if (held !== undefined) inner(property, held);
      }
      break;
    case "union": {
      // Which of several it is would have to be found out; of one besides null it is clear.
      const [only, ...others] = schema.members.filter(({ kind }) => kind !== "null");
      if (only !== undefined && others.length === 0) inner(only, value);
      break;
    }
    default:
  }
}
