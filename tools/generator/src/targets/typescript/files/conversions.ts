import { type Code, code, join } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { literal } from "../../../emit/literal.ts";
import { reachable } from "../../../model/lookup.ts";
import {
  isJson,
  type ReceivedBody,
  receivedBodies,
  type SentBody,
  sentBodies,
} from "../../../model/media.ts";
import type { Schema } from "../../../model/schema.ts";
import { type Stream, streamOf } from "../../../model/stream.ts";
import type { JsonObject, JsonValue, Operation } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import { conversionOf, conversionOfAny } from "../convert/conversion.ts";
import { isExactStatus } from "../plan/errors.ts";
import type { OperationPlan, Plan } from "../plan/plan.ts";
import { inputsOf, outputsOf } from "../plan/usage.ts";
import { isXmlValue } from "./bodies.ts";
import { compact } from "./compact.ts";
import { codecModule, Module } from "./module.ts";

/** `codec.ts`: what dates and large integers are converted by. Only where something is. */
export function codecFile(plan: Plan): VirtualFile | undefined {
  const operations = plan.resources.flatMap((resource) => resource.operations);
  if (!operations.some(({ operation }) => isConverted(operation, plan))) return undefined;
  const module = new Module("codec", plan.options);
  return module.toFile(code`${docComment(["Converts dates and large integers on their way: what operations refer to."])}
export const codec = ${module.value("createCodec", codecModule)}(${namedConversions(operationSchemas(operations), plan)});`);
}

function operationSchemas(operations: readonly OperationPlan[]): readonly Schema[] {
  return operations.flatMap(({ operation }) => [
    ...inputsOf(operation),
    ...outputsOf(operation),
    ...operation.errors.flatMap(({ schema }) => schema ?? []),
  ]);
}

/** Conversions of the named schemas that these lead to, as pairs. */
export function namedConversions(schemas: readonly Schema[], plan: Plan): Code {
  const { positions, circles, api } = plan;
  const used = reachable(schemas, api.schemas);
  const named = [...api.schemas.values()].filter(({ name }) => used.has(name));
  const pairs = named.flatMap(({ name, schema }): (readonly [string, JsonValue])[] => {
    const conversion =
      positions && conversionOf(schema, positions, (target) => circles.has(`${name} ${target}`));
    return conversion === undefined ? [] : [[name, conversion]];
  });
  if (pairs.length === 0) return code`[]`;
  return code`[
  ${join(
    pairs.map((pair) => code`${literal(pair)},`),
    "\n",
  )}
]`;
}

export function conversionOfSchema(schema: Schema | undefined, { positions }: Plan): JsonValue | undefined {
  return schema && positions && conversionOf(schema, positions);
}

export function sentConversion({ kind, media }: SentBody, plan: Plan): JsonValue | undefined {
  if (kind === "lines") return conversionOfSchema(streamOf(media, plan.api.schemas).items[0]?.schema, plan);
  const isValue = kind === "json" || kind === "form" || isXmlValue(media, plan);
  return isValue ? conversionOfSchema(media.schema, plan) : undefined;
}

export function receivedConversion(
  { kind, medias }: Pick<ReceivedBody, "kind" | "medias">,
  plan: Plan,
): JsonValue | undefined {
  const { positions } = plan;
  if (positions === undefined || kind === "binary" || kind === "stream") return undefined;
  const read = medias.filter(
    (media) => kind === "json" || (kind === "typed" ? isJson(media.contentType) : isXmlValue(media, plan)),
  );
  const schemas = read.flatMap(({ schema }) => schema ?? []);
  // Where one of them may be anything, the type is unknown.
  return kind === "json" && schemas.length < read.length ? undefined : conversionOfAny(schemas, positions);
}

export function streamConversions({ items }: Stream, plan: Plan): JsonValue | undefined {
  const { positions } = plan;
  if (positions === undefined) return undefined;
  const parsed = items.filter(({ isText }) => !isText);
  const groups = [...Map.groupBy(parsed, ({ names }) => JSON.stringify(names)).values()];
  const told = groups.map((group): JsonObject => {
    const names = group[0]?.names ?? [];
    const as = conversionOfAny(
      group.flatMap(({ schema }) => schema ?? []),
      positions,
    );
    // What stays as it is has to be told too, or what is said of other events would hold for it.
    return compact({ events: names.length > 0 ? names : undefined, as: as ?? { all: [] } });
  });
  if (parsed.every(({ schema }) => conversionOfSchema(schema, plan) === undefined)) return undefined;
  // What has a name of its own stands before what may have any.
  return told.sort((a, b) => Number("events" in b) - Number("events" in a));
}

export function errorConversions({ errors }: Operation, { positions }: Plan): JsonObject | undefined {
  if (positions === undefined) return undefined;
  const byStatus = Map.groupBy(
    errors.filter(({ status }) => isExactStatus(status)),
    ({ status }) => status,
  );
  const told = [...byStatus].flatMap(([status, cases]) => {
    const conversion = conversionOfAny(
      cases.flatMap(({ schema }) => schema ?? []),
      positions,
    );
    return conversion === undefined ? [] : [[status, conversion] as const];
  });
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

/** Whether anything that an operation sends or is answered is converted. */
export function isConverted(operation: Operation, plan: Plan): boolean {
  if (plan.positions === undefined) return false;
  const answers = receivedBodies(operation, plan.api.schemas);
  return [
    ...operation.parameters.map(({ schema }) => conversionOfSchema(schema, plan)),
    ...sentBodies(operation).map((body) => sentConversion(body, plan)),
    ...answers.map((body) => receivedConversion(body, plan)),
    ...answers.map(({ stream }) => stream && streamConversions(stream, plan)),
    errorConversions(operation, plan),
  ].some((conversion) => conversion !== undefined);
}
