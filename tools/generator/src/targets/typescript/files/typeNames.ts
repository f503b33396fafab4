import { type Code, keyword } from "../../../emit/code.ts";
import { type Direction, type TypeNames, union } from "../../../emit/typescriptType.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Leaf } from "../convert/leaf.ts";
import type { Plan } from "../plan/plan.ts";
import type { Module } from "./module.ts";

/**
 * Names of types for a module; `within` is the schema being printed, whose circular aliases are cut. `form`: what is printed
 * is the body of a form.
 */
export function typeNamesFor(module: Module, plan: Plan, within?: string, form = false): TypeNames {
  const bytes = within === undefined ? (form ? "form" : undefined) : plan.types.get(within)?.bytes;
  const isCut = (name: string): boolean => within !== undefined && plan.circles.has(`${within} ${name}`);
  return {
    isCut,
    schema: (name) => plan.api.schemas.get(name)?.schema,
    reference(name: string, direction: Direction): Code {
      const type = plan.types.get(name);
      if (type === undefined || isCut(name)) return keyword("unknown");
      return module.type(type.names[direction], `${plan.typeFolder}/${type.file}`);
    },
    converted: (schema) => convertedType(schema, plan),
    // Bytes are bytes in the parts of a form, and where they are a whole body, which is no matter of schemas: inside JSON they are text.
    binary(direction) {
      if (direction === "output" || bytes === undefined) return keyword("string");
      const part = module.runtimeType("BinaryPart");
      return bytes === "both" ? union([part, keyword("string")]) : part;
    },
  };
}

const leafTypes: Readonly<Record<Leaf, Code>> = {
  "date-time": keyword("Date"),
  bigint: keyword("bigint"),
  digits: keyword("string"),
  "bigint-text": keyword("bigint"),
};

function convertedType(schema: Schema, { positions }: Plan): Code | undefined {
  if (positions === undefined) return undefined;
  if (schema.kind === "ref") {
    const wire = positions.kept.has(schema) ? positions.wireTypeAt(schema) : undefined;
    return wire && (wire === "string" ? keyword("string") : keyword("number"));
  }
  const leaf = positions.leafAt(schema);
  return leaf && leafTypes[leaf];
}
