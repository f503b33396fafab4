import { type Code, code, join } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { identifier } from "../../../emit/identifier.ts";
import { schemaDoc } from "../../../emit/schemaDoc.ts";
import { type Direction, objectMembers, typeOf } from "../../../emit/typescriptType.ts";
import type { Schema } from "../../../model/schema.ts";
import type { NamedSchema } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { Plan, TypePlan } from "../plan/plan.ts";
import { Module } from "./module.ts";
import { typeNamesFor } from "./typeNames.ts";

/** The files of `types/`: the document's schemas, each file those of one resource, `shared` those of several. */
export function typeFiles(plan: Plan): VirtualFile[] {
  const entries = [...plan.types].flatMap(([name, type]): (readonly [NamedSchema, TypePlan])[] => {
    const schema = plan.api.schemas.get(name);
    return schema === undefined ? [] : [[schema, type]];
  });
  const byFile = Map.groupBy(entries, ([, type]) => type.file);
  return [...byFile].map(([file, members]) => {
    const module = new Module(`${plan.typeFolder}/${file}`, plan.options);
    const declarations = members.flatMap(([schema, type]) =>
      type.printed.map((direction) => declaration(schema, type, direction, module, plan)),
    );
    return module.toFile(join(declarations, "\n\n"));
  });
}

function declaration(
  { name, schema }: NamedSchema,
  type: TypePlan,
  direction: Direction,
  module: Module,
  plan: Plan,
): Code {
  const names = typeNamesFor(module, plan, name);
  const given = type.names[direction];
  const split = type.printed.length > 1 && direction === "input";
  const doc = split
    ? docComment([`What is sent for a \`${type.names.output}\`.`])
    : type.of === undefined
      ? schemaDoc(schema)
      : docComment([familyDoc(type.of, schema)]);
  if (schema.kind === "object") {
    const members = objectMembers(schema, direction, names, type.sent);
    if (members.text !== "") {
      return code`${doc}
export interface ${identifier(given)} {
  ${members}
}`;
    }
  }
  return code`${doc}
export type ${identifier(given)} = ${typeOf(schema, direction, names, type.sent)};`;
}

function familyDoc(name: string, schema: Schema): string {
  const property = schema.kind === "union" ? schema.discriminator?.property : undefined;
  return `Any \`${name}\`: itself, or one that inherits from it. Narrow it by \`${property}\`; where that may be any text, by a property that only one has: \`"…" in value\`.`;
}
