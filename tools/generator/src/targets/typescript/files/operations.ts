import { code, join } from "../../../emit/code.ts";
import { lineComment } from "../../../emit/comment.ts";
import { identifier } from "../../../emit/identifier.ts";
import { literal } from "../../../emit/literal.ts";
import { receivedBody, sentBody } from "../../../model/media.ts";
import type { JsonObject, JsonValue, Operation, Parameter } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { OperationPlan, Plan } from "../plan/plan.ts";
import { compact } from "./compact.ts";
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
export const ${identifier(constant)} = ${literal(describe(operation))} as const satisfies ${spec};`,
      ...formers.map(
        (former) => code`${formerDoc(constant)}
export const ${identifier(former.constant)} = ${identifier(constant)};`,
      ),
    ]);
    return module.toFile(join(constants, "\n\n"));
  });
}

function describe(operation: Operation): JsonObject {
  const received = receivedBody(operation);
  const sent = sentBody(operation);
  return compact({
    id: operation.id,
    resource: operation.resource,
    method: operation.method,
    path: operation.path,
    server: operation.server,
    parameters: operation.parameters.length > 0 ? operation.parameters.map(describeParameter) : undefined,
    body:
      sent &&
      compact({
        contentType: sent.contentType,
        required: operation.body?.required || undefined,
        encoding: sent.media.encoding && describeEncoding(sent.media.encoding),
      }),
    response: received?.kind ?? "none",
    accept: received?.accept,
    security: operation.security.length > 0 ? describeSecurity(operation) : undefined,
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

function describeParameter(parameter: Parameter): JsonObject {
  const { name, key, style, explode, allowReserved, contentType } = parameter;
  return compact({
    name,
    in: parameter.in,
    key: parameter.in === "path" || key === name ? undefined : key,
    style,
    explode,
    allowReserved: allowReserved || undefined,
    content: contentType,
  });
}

function describeEncoding(encoding: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(encoding).flatMap(([name, value]) => {
      if (typeof value !== "object" || value === null) return [];
      const { contentType, style, explode, allowReserved } = value as Record<string, JsonValue | undefined>;
      return [[name, compact({ contentType, style, explode, allowReserved })]];
    }),
  );
}

function describeSecurity(operation: Operation): JsonValue {
  return operation.security.map(({ schemes }) =>
    Object.fromEntries(schemes.map(({ scheme, scopes }) => [scheme, scopes])),
  );
}
