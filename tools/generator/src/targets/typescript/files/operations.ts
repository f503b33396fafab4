import { type Code, code, join } from "../../../emit/code.ts";
import { lineComment } from "../../../emit/comment.ts";
import { isObject } from "../../../emit/describe/pointer.ts";
import { identifier } from "../../../emit/identifier.ts";
import { literal, propertyKey } from "../../../emit/literal.ts";
import { type ReceivedBody, receivedBodies, type SentBody, sentBodies } from "../../../model/media.ts";
import type { Stream } from "../../../model/stream.ts";
import type { JsonObject, JsonValue, Operation, Parameter } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { TypescriptOptions } from "../options.ts";
import type { OperationPlan, Plan } from "../plan/plan.ts";
import { compact } from "./compact.ts";
import {
  conversionOfSchema,
  errorConversions,
  isConverted,
  receivedConversion,
  sentConversion,
  streamConversions,
} from "./conversions.ts";
import { credentialOptions } from "./credentials.ts";
import { formerDoc } from "./docs.ts";
import { Module } from "./module.ts";
import { describePlan } from "./rateLimitPlan.ts";

/** The files of `operations/`: each operation as data for the transport, checked with `satisfies`. */
export function operationFiles(plan: Plan): VirtualFile[] {
  const resources = plan.resources.filter(({ operations }) => operations.length > 0);
  return resources.map(({ file, operations }) => {
    const module = new Module(`operations/${file}`, plan.options);
    const spec = module.runtimeType("OperationSpec");
    const constants = operations.flatMap(({ constant, operation, formers }: OperationPlan) => [
      code`${lineComment(`${operation.method} ${operation.path}`)}
export const ${identifier(constant)} = ${description(operation, module, plan)} as const satisfies ${spec};`,
      ...formers.map(
        (former) => code`${formerDoc(constant)}
export const ${identifier(former.constant)} = ${identifier(constant)};`,
      ),
    ]);
    return module.toFile(join(constants, "\n\n"));
  });
}

/** An operation as data; what converts is the one thing that it refers to. */
function description(operation: Operation, module: Module, plan: Plan): Code {
  const data = describe(operation, plan);
  if (!isConverted(operation, plan)) return literal(data);
  const members = Object.entries(data).map(([name, value]) => code`${propertyKey(name)}: ${literal(value)},`);
  return code`{
  ${join(members, "\n")}
  ${module.value("codec", "codec")},
}`;
}

function describe(operation: Operation, plan: Plan): JsonObject {
  const answers = receivedBodies(operation, plan.api.schemas);
  const [received, ...otherAnswers] = operation.pagination === undefined ? answers : answers.slice(0, 1);
  const [sent, ...otherBodies] = sentBodies(operation);
  return compact({
    id: operation.id,
    resource: operation.resource,
    method: operation.method,
    path: operation.path,
    server: operation.server,
    parameters:
      operation.parameters.length > 0
        ? operation.parameters.map((parameter) => describeParameter(parameter, plan))
        : undefined,
    body:
      sent &&
      compact({
        ...describeBody(sent, plan, operation.body?.required),
        others:
          operation.pagination === undefined && otherBodies.length > 0
            ? otherBodies.map((body) => describeBody(body, plan))
            : undefined,
      }),
    response: "none",
    ...(received && describeAnswer(received, plan)),
    others: otherAnswers.length > 0 ? otherAnswers.map((answer) => describeAnswer(answer, plan)) : undefined,
    errorConversions: errorConversions(operation, plan),
    security: operation.security.length > 0 ? describeSecurity(operation, plan) : undefined,
    idempotent: operation.idempotent || undefined,
    idempotencyKey: operation.idempotencyKey,
    pagination:
      operation.pagination &&
      compact({
        style: operation.pagination.style,
        cursor: operation.pagination.cursor,
        limit: operation.pagination.limit,
        items: operation.pagination.items,
        next: operation.pagination.next,
        more: operation.pagination.more,
      }),
    rateLimitPlans: operation.rateLimits?.plans.map(describePlan),
    deprecated: operation.deprecated || undefined,
  });
}

function describeBody(sent: SentBody, plan: Plan, required = false): JsonObject {
  const { contentType, media } = sent;
  const encoding = media.encoding && describeEncoding(media.encoding, plan);
  return compact({
    contentType,
    required: required || undefined,
    encoding,
    conversion: sentConversion(sent, plan),
  });
}

function describeAnswer(received: ReceivedBody, plan: Plan): JsonObject {
  const { kind, accept, stream } = received;
  const reading = kind === "stream" || kind === "typed" ? kind : undefined;
  const response = reading === undefined ? kind : "binary";
  return compact({
    response,
    reading,
    accept,
    stream: stream && describeStream(stream, plan),
    conversion: receivedConversion(received, plan),
  });
}

function describeStream(stream: Stream, plan: Plan): JsonObject {
  const { format, items } = stream;
  const texts = items.filter(({ isText }) => isText);
  const all = texts.length === items.length;
  return compact({
    format,
    text:
      format !== "events" || texts.length === 0
        ? undefined
        : all
          ? true
          : texts.flatMap(({ names }) => names),
    conversions: streamConversions(stream, plan),
  });
}

function describeParameter(parameter: Parameter, plan: Plan): JsonObject {
  const { options } = plan;
  const { name, key, style, explode, allowReserved, contentType } = parameter;
  return compact({
    name,
    in: parameter.in,
    key: parameter.in === "path" || key === name ? undefined : key,
    style,
    explode,
    allowReserved: allowReserved || undefined,
    lists: style === "deepObject" ? listStyle(options) : undefined,
    content: contentType,
    conversion: conversionOfSchema(parameter.schema, plan),
  });
}

/** What is said only where it is not the default. */
function listStyle({ deepObjectLists }: TypescriptOptions): string | undefined {
  return deepObjectLists === "repeat" ? undefined : deepObjectLists;
}

function describeEncoding(encoding: JsonObject, { options }: Plan): JsonObject {
  return Object.fromEntries(
    Object.entries(encoding).flatMap(([name, value]) => {
      if (!isObject(value)) return [];
      const { contentType, style, explode, allowReserved } = value;
      const headers = describeHeaders(value);
      const lists = style === "deepObject" ? listStyle(options) : undefined;
      return [[name, compact({ contentType, style, explode, allowReserved, lists, headers })]];
    }),
  );
}

/** Headers of a part whose value the document fixes; `Content-Type` is told otherwise (OpenAPI 3.1 §4.8.15). */
function describeHeaders(encoding: JsonObject): JsonObject | undefined {
  const { headers } = encoding;
  if (!isObject(headers)) return undefined;
  const fixed = Object.entries(headers).flatMap(([name, header]) => {
    const schema = isObject(header) ? header["schema"] : undefined;
    if (!isObject(schema) || /^content-type$/i.test(name)) return [];
    const list = schema["enum"];
    const value: unknown =
      schema["const"] ?? (Array.isArray(list) && list.length === 1 ? list[0] : schema["default"]);
    return ["string", "number", "boolean"].includes(typeof value) ? [[name, String(value)] as const] : [];
  });
  return fixed.length > 0 ? Object.fromEntries(fixed) : undefined;
}

/** A scheme that has no option is met by the caller's own `headers` or `fetch`: nothing is asked of the client. */
function describeSecurity(operation: Operation, { api }: Plan): JsonValue {
  const sent = new Set(credentialOptions(api.securitySchemes).map(({ scheme }) => scheme.name));
  return operation.security.map(({ schemes }) =>
    Object.fromEntries(
      schemes.filter(({ scheme }) => sent.has(scheme)).map(({ scheme, scopes }) => [scheme, scopes]),
    ),
  );
}
