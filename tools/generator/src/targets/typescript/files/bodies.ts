import { type Code, code, keyword } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { identifier } from "../../../emit/identifier.ts";
import { typeOf, union } from "../../../emit/typescriptType.ts";
import { dereference } from "../../../model/lookup.ts";
import { receivedBody, sentBody } from "../../../model/media.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Operation } from "../../../model/types.ts";
import type { OperationPlan, Plan } from "../plan/plan.ts";
import type { Module } from "./module.ts";
import { typeNamesFor } from "./typeNames.ts";

/** Types of the bodies of an operation that are too long for its signature. */
export function bodyTypes(
  { operation, bodyType, responseType }: OperationPlan,
  module: Module,
  plan: Plan,
): Code[] {
  const names = typeNamesFor(module, plan);
  const sent = structuredSent(operation);
  const received = structuredReceived(operation);
  return [
    ...(sent === undefined || isShort(sent)
      ? []
      : [
          code`${docComment([`Body of \`${operation.id}\`.`, operation.body?.description])}
export type ${identifier(bodyType)} = ${typeOf(sent, "input", names)};`,
        ]),
    ...(received.every(isShort)
      ? []
      : [
          code`${docComment([`What \`${operation.id}\` gives back.`])}
export type ${identifier(responseType)} = ${union(received.map((schema) => typeOf(schema, "output", names)))};`,
        ]),
  ];
}

/** Type of the `body` argument; undefined where nothing is sent. */
export function sentType(
  { operation, bodyType }: OperationPlan,
  module: Module,
  plan: Plan,
): Code | undefined {
  const sent = sentBody(operation);
  if (sent === undefined) return undefined;
  const { kind, media } = sent;
  const structured = structuredSent(operation);
  if (structured !== undefined)
    return isShort(structured)
      ? typeOf(structured, "input", typeNamesFor(module, plan))
      : identifier(bodyType);
  if (kind === "text") return textType(media.schema, module, plan);
  if (kind === "binary") {
    const text = media.schema?.kind === "string" && !media.schema.binary;
    return text ? code`${module.runtimeType("BinaryBody")} | string` : module.runtimeType("BinaryBody");
  }
  return kind === "form" ? code`Record<string, unknown>` : keyword("unknown");
}

/** Type of what a successful call gives back. */
export function receivedType({ operation, responseType }: OperationPlan, module: Module, plan: Plan): Code {
  const received = receivedBody(operation);
  if (received === undefined) return keyword("undefined");
  const nothing = received.mayBeEmpty ? [keyword("undefined")] : [];
  if (received.kind !== "json")
    return union([keyword(received.kind === "text" ? "string" : "Blob"), ...nothing]);
  const schemas = structuredReceived(operation);
  if (schemas.length < received.medias.length) return keyword("unknown");
  if (!schemas.every(isShort)) return union([identifier(responseType), ...nothing]);
  const names = typeNamesFor(module, plan);
  return union([...schemas.map((schema) => typeOf(schema, "output", names)), ...nothing]);
}

function structuredSent(operation: Operation): Schema | undefined {
  const sent = sentBody(operation);
  return sent?.kind === "json" || sent?.kind === "form" ? sent.media.schema : undefined;
}

function structuredReceived(operation: Operation): readonly Schema[] {
  const received = receivedBody(operation);
  return received?.kind === "json" ? received.medias.flatMap((media) => media.schema ?? []) : [];
}

/** Text is sent as it is, whatever structure the schema says it has; only exact values narrow it. */
function textType(schema: Schema | undefined, module: Module, plan: Plan): Code {
  const target = schema && dereference(schema, plan.api.schemas);
  const exact = target?.kind === "enum" && target.values.every((value) => typeof value === "string");
  return exact && schema ? typeOf(schema, "input", typeNamesFor(module, plan)) : keyword("string");
}

/** Simple enough to stand in a signature as it is. */
function isShort(schema: Schema): boolean {
  if (schema.kind === "array") return isShort(schema.items);
  return (
    !["object", "intersection", "union", "tuple"].includes(schema.kind) &&
    !(schema.kind === "enum" && schema.values.length > 1)
  );
}
