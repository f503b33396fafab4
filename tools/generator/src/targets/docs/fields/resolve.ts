import type { IntersectionSchema, Schema, SchemaInfo, UnionSchema } from "../../../model/schema.ts";
import type { Api, JsonObject } from "../../../model/types.ts";

type Named = Api["schemas"];

/** A schema as a reader meets it: references followed, `null` taken out, parts of a plain value put together. */
export interface Resolved {
  /** Never a reference, unless it leads nowhere or to itself. */
  readonly schema: Schema;
  /** Name of the schema that was referred to, the outermost one. */
  readonly name: string | undefined;
  readonly nullable: boolean;
  /** What the place says about itself, else what the schema says that it refers to. */
  readonly info: Pick<
    SchemaInfo,
    "title" | "description" | "deprecated" | "readOnly" | "writeOnly" | "default" | "examples" | "constraints"
  >;
}

export function resolve(schema: Schema, named: Named): Resolved {
  let current: Resolved = { schema, name: undefined, nullable: false, info: schema };
  for (let steps = 0; steps < 32; steps++) {
    const next = step(current, named);
    if (next === undefined) break;
    current = next;
  }
  return current;
}

function step(current: Resolved, named: Named): Resolved | undefined {
  const { schema, name, info } = current;
  switch (schema.kind) {
    case "ref": {
      const target = named.get(schema.name)?.schema;
      if (target === undefined || target === schema) return undefined;
      return { ...current, schema: target, name: name ?? schema.name, info: inherit(info, target) };
    }
    case "union":
      return withoutNull(current, schema);
    case "enum": {
      const values = schema.values.filter((value) => value !== null);
      if (values.length === schema.values.length || values.length === 0) return undefined;
      return { ...current, nullable: true, schema: { ...schema, values } };
    }
    case "intersection":
      return plainValue(current, schema, named);
    default:
      return undefined;
  }
}

function withoutNull(current: Resolved, schema: UnionSchema): Resolved | undefined {
  const members = schema.members.filter(({ kind }) => kind !== "null");
  const [only] = members;
  if (only === undefined || (members.length === schema.members.length && members.length > 1))
    return undefined;
  const nullable = current.nullable || members.length < schema.members.length;
  if (members.length > 1) return { ...current, nullable, schema: { ...schema, members } };
  return { ...current, nullable, schema: only, info: inherit(current.info, only) };
}

/** An intersection of which one part says what the value is and the others only narrow it. */
function plainValue(current: Resolved, schema: IntersectionSchema, named: Named): Resolved | undefined {
  const parts = schema.members.map((member) => resolve(member, named));
  const telling = parts.filter((part) => part.schema.kind !== "unknown");
  const [main] = telling;
  if (main === undefined || telling.some((part) => holdsFields(part.schema))) return undefined;
  const constraints: JsonObject = Object.assign({}, ...parts.map(({ info }) => info.constraints));
  const info = inherit(current.info, main.info);
  return {
    schema: main.schema,
    name: current.name ?? main.name,
    nullable: telling.every(({ nullable }) => nullable),
    info: { ...info, constraints: { ...constraints, ...info.constraints } },
  };
}

/** Whether a value of it has fields of its own, or may have. */
export function holdsFields(schema: Schema): boolean {
  return ["object", "intersection", "union", "array", "tuple", "ref"].includes(schema.kind);
}

function inherit(own: Resolved["info"], target: Resolved["info"]): Resolved["info"] {
  return {
    title: own.title ?? target.title,
    description: own.description ?? target.description,
    deprecated: own.deprecated || target.deprecated,
    readOnly: own.readOnly || target.readOnly,
    writeOnly: own.writeOnly || target.writeOnly,
    default: own.default === undefined ? target.default : own.default,
    examples: own.examples.length > 0 ? own.examples : target.examples,
    constraints: { ...target.constraints, ...own.constraints },
  };
}
