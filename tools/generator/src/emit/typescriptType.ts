import { excludeEachOther, overriddenProperties } from "../model/contradictions.ts";
import type {
  IntersectionSchema,
  ObjectSchema,
  Property,
  Schema,
  TupleSchema,
  UnionSchema,
} from "../model/schema.ts";
import { type Code, code, join, keyword } from "./code.ts";
import { beginningWith, literal, propertyKey, stringLiteral } from "./literal.ts";
import { schemaDoc } from "./schemaDoc.ts";

/** `input`: what a caller sends, without read-only properties; `output`: what comes back, without write-only ones. */
export type Direction = "input" | "output";

export interface TypeNames {
  /** The schema itself, for the words that describe it. */
  schema?(name: string): Schema | undefined;
  /** Whether a reference to it from here would make an alias its own alias, so that it says nothing. */
  isCut?(name: string): boolean;
  /** Type of a named schema; the printer never looks inside it. */
  reference(name: string, direction: Direction): Code;
  /** Type of a schema that is something else in programs than on the wire, and of one that is not, though what it refers to is. */
  converted?(schema: Schema): Code | undefined;
  /** Type of bytes that travel as bytes. */
  binary(direction: Direction): Code;
}

/**
 * Prints the TypeScript type of a schema.
 * @param sent whether callers write values of it: their optional properties then accept `undefined`.
 */
export function typeOf(
  schema: Schema,
  direction: Direction,
  names: TypeNames,
  sent = direction === "input",
): Code {
  const print = (inner: Schema): Code => typeOf(inner, direction, names, sent);
  const converted = names.converted?.(schema);
  if (converted !== undefined) return converted;
  switch (schema.kind) {
    case "ref":
      return names.reference(schema.name, direction);
    case "object":
      return objectType(schema, direction, names, sent);
    case "array":
      return code`${operand(schema.items, print(schema.items), "[]")}[]`;
    case "tuple":
      return tupleType(schema, print);
    case "string":
      return schema.binary ? names.binary(direction) : keyword("string");
    case "number":
      return keyword("number");
    case "boolean":
      return keyword("boolean");
    case "null":
      return keyword("null");
    case "enum":
      return union([
        ...schema.values.map((value) => literal(value)),
        ...(schema.open ? [openMember(schema.values)] : []),
      ]);
    case "union":
      return unionType(schema, print, names);
    case "intersection":
      return intersectionType(schema, print, names);
    case "unknown":
      return keyword("unknown");
    case "never":
      return keyword("never");
  }
}

/** Whether a property exists in this direction. */
export function travels(property: Property, direction: Direction): boolean {
  return direction === "input" ? !property.schema.readOnly : !property.schema.writeOnly;
}

/** The members of an object type, one a line, each with its documentation. */
export function objectMembers(
  schema: ObjectSchema,
  direction: Direction,
  names: TypeNames,
  sent: boolean,
): Code {
  const print = (inner: Schema): Code => typeOf(inner, direction, names, sent);
  const own = schema.properties.filter((property) => travels(property, direction));
  const members = own.map((property) =>
    member(
      property,
      sent && isOnlyDemanded(property) ? code`{} | null` : print(property.schema),
      sent,
      names,
    ),
  );
  return join([...members, ...indexSignatures(schema, own, print)], "\n");
}

/** Required, and nothing more is said of it here: whatever it is, JSON has no `undefined`, which would leave it out. */
function isOnlyDemanded({ required, schema }: Property): boolean {
  return required && schema.kind === "unknown" && schema.json === true;
}

function member(property: Property, type: Code, sent: boolean, names: TypeNames): Code {
  // Callers under exactOptionalPropertyTypes may hold `undefined`; JSON leaves such properties out.
  const optional = property.required
    ? code`: ${type}`
    : sent
      ? code`?: ${type} | undefined`
      : code`?: ${type}`;
  return code`${schemaDoc(described(property.schema, names))}
${propertyKey(property.name)}${optional};`;
}

/** A reference to a plain value, with the words of what it refers to: a hover shows no more than the property's own. */
export function described(schema: Schema, names: Pick<TypeNames, "schema">): Schema {
  if (schema.kind !== "ref") return schema;
  const target = names.schema?.(schema.name);
  if (target === undefined || !["string", "number", "boolean"].includes(target.kind)) return schema;
  const { description = target.description, default: fallback = target.default, deprecated } = schema;
  return { ...target, description, default: fallback, deprecated: deprecated || target.deprecated };
}

function objectType(schema: ObjectSchema, direction: Direction, names: TypeNames, sent: boolean): Code {
  const members = objectMembers(schema, direction, names, sent);
  if (members.text === "")
    return schema.additional === false ? code`Record<string, never>` : code`Record<string, unknown>`;
  return code`{
  ${members}
}`;
}

/**
 * What properties without a name of their own may be. Patterns for names that begin with a word (`^x-`) are told of such names
 * alone, where nothing is said of all others: then TypeScript demands that these are admitted too.
 */
function indexSignatures(
  schema: ObjectSchema,
  own: readonly Property[],
  print: (schema: Schema) => Code,
): readonly Code[] {
  const extra = [
    ...(schema.additional ? [schema.additional] : []),
    ...schema.patterns.map((entry) => entry.schema),
  ];
  if (extra.length === 0) return [];
  const words = schema.patterns.map(({ pattern }) => /^\^([\w-]+)(?:\.[*+]\$?)?$/.exec(pattern)?.[1]);
  const known = words.filter((word) => word !== undefined);
  if (schema.additional || known.length < words.length || new Set(known).size < known.length) {
    return [code`[key: string]: ${widened(extra, own, print)};`];
  }
  return schema.patterns.map((entry, index) => {
    const word = known[index] ?? "";
    const fitting = own.filter(({ name }) => name.startsWith(word));
    return code`[key: ${beginningWith(word)}]: ${widened([entry.schema], fitting, print)};`;
  });
}

/** TypeScript demands that an index signature admits every named property (TS2411), so it is widened to them. */
function widened(
  schemas: readonly Schema[],
  own: readonly Property[],
  print: (schema: Schema) => Code,
): Code {
  const types = [...schemas, ...own.map((property) => property.schema)].map(print);
  const texts = new Set(types.map((type) => type.text));
  const wide =
    texts.has("unknown") ||
    texts.size > 8 ||
    types.some((type) => type.text.includes("\n") && own.length > 0);
  const optional = own.some((property) => !property.required);
  return wide ? keyword("unknown") : union(optional ? [...types, keyword("undefined")] : types);
}

function tupleType(schema: TupleSchema, print: (schema: Schema) => Code): Code {
  const sure = Number(schema.constraints["minItems"] ?? 0);
  const prefix = schema.prefix.map((item, index) =>
    index < sure ? print(item) : code`${operand(item, print(item), "[]")}?`,
  );
  const rest =
    schema.rest === undefined ? [] : [code`...${operand(schema.rest, print(schema.rest), "[]")}[]`];
  return code`[${join([...prefix, ...rest], ", ")}]`;
}

function unionType(schema: UnionSchema, print: (schema: Schema) => Code, names: TypeNames): Code {
  const { discriminator } = schema;
  const mapping = Map.groupBy(discriminator?.mapping ?? [], (entry) => entry.schema);
  // A union that holds itself holds nothing more for it.
  const others = schema.members.filter((inner) => inner.kind !== "ref" || !names.isCut?.(inner.name));
  return union(
    (others.length > 0 ? others : schema.members).map((inner) => {
      const type = print(inner);
      if (discriminator === undefined || inner.kind !== "ref") return type;
      const values = (mapping.get(inner.name) ?? []).map((entry) => entry.value);
      if (values.length === 0) return type;
      return code`({ ${propertyKey(discriminator.property)}: ${join(values.map(stringLiteral), " | ")} } & ${type})`;
    }),
  );
}

/** A union with each member once; `unknown` takes all others in, `never` vanishes. */
export function union(members: readonly Code[]): Code {
  const seen = new Map(members.map((member) => [member.text, member]));
  if (seen.has("unknown")) return keyword("unknown");
  seen.delete("never");
  if (seen.size === 0) return keyword("never");
  const [only, ...others] = seen.values();
  return others.length === 0 && only !== undefined ? only : join([...seen.values()], " | ");
}

/** All members at once. Where a later one says of a property what excludes an earlier one, the later one counts. */
function intersectionType(
  schema: IntersectionSchema,
  print: (schema: Schema) => Code,
  names: TypeNames,
): Code {
  const resolve = (name: string): Schema | undefined => names.schema?.(name);
  if (excludeEachOther(schema.members, resolve)) return keyword("unknown");
  const overridden = overriddenProperties(schema.members, resolve);
  return intersection(
    schema.members.map((inner, index) => {
      const type = operand(inner, print(inner), "&");
      const keys = overridden[index] ?? [];
      return keys.length === 0 || type.text === "unknown"
        ? type
        : code`Omit<${type}, ${join(keys.map(stringLiteral), " | ")}>`;
    }),
  );
}

function intersection(members: readonly Code[]): Code {
  const seen = new Map(members.map((member) => [member.text, member]));
  seen.delete("unknown");
  if (seen.size === 0) return keyword("unknown");
  return join([...seen.values()], " & ");
}

function openMember(values: readonly unknown[]): Code {
  return values.every((value) => typeof value === "number") ? code`(number & {})` : code`(string & {})`;
}

/** Brackets around what binds looser than the operator that follows. */
function operand(schema: Schema, type: Code, operator: "[]" | "&"): Code {
  const loose =
    schema.kind === "union" ||
    schema.kind === "enum" ||
    (schema.kind === "intersection" && operator === "[]");
  return loose && type.text.includes(" ") ? code`(${type})` : type;
}
