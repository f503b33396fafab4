import type { Api, JsonObject, JsonValue, Operation, Parameter, Response } from "../../model/types.ts";
import { idempotencyParameter } from "./idempotency.ts";
import { describePlans } from "./rateLimits.ts";
import type { SchemaCollection } from "./schema/collection.ts";

/** One operation, as `OperationDescription` of the server has it. */
export function describeOperation(api: Api, operation: Operation, schemas: SchemaCollection): JsonObject {
  const idempotency = idempotencyParameter(api, operation);
  const parameters = operation.parameters.map((parameter) =>
    describeParameter(operation, parameter, schemas),
  );
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    parameters: idempotency === undefined ? parameters : [...parameters, idempotency.describe(schemas)],
    body: describeBody(operation, schemas),
    success: describeSuccess(operation, schemas),
    security: operation.security.map(({ schemes }) =>
      schemes.map(({ scheme, scopes }) => ({ scheme, scopes })),
    ),
    pagination: describePagination(operation),
    idempotency:
      idempotency === undefined
        ? null
        : { header: idempotency.name, retentionSeconds: idempotency.retentionSeconds },
    errors: [...new Set(operation.errors.flatMap(({ code }) => code ?? []))],
    rateLimits: operation.rateLimits === undefined ? null : describePlans(operation.rateLimits.plans),
  };
}

export function describeParameter(
  operation: Operation,
  parameter: Parameter,
  schemas: SchemaCollection,
): JsonObject {
  const style = parameter.style ?? (parameter.in === "query" ? "form" : "simple");
  return {
    name: parameter.name,
    key: parameterKey(operation, parameter),
    in: parameter.in,
    required: parameter.required,
    style,
    explode: parameter.explode ?? style === "form",
    contentType: parameter.contentType ?? null,
    schema: schemas.use(parameter.schema),
  };
}

/** Property of a handler's `params`: the name on the wire, told apart where two parameters have the same. */
export function parameterKey(operation: Operation, parameter: Parameter): string {
  const first = operation.parameters.find(({ name }) => name === parameter.name);
  return first === parameter ? parameter.name : `${parameter.name}_${parameter.in}`;
}

function describeBody({ body }: Operation, schemas: SchemaCollection): JsonValue {
  if (body === undefined) return null;
  const content = body.content.map(({ contentType, schema }) => ({
    contentType,
    schema: schema === undefined ? true : schemas.use(schema),
  }));
  return { required: body.required, content };
}

/** The first response of success; `200` where the document says only `2XX` or `default`. */
export function successOf({ responses }: Operation): Response | undefined {
  return (
    responses.find(({ status }) => /^2(?:\d\d|XX)$/i.test(status)) ??
    responses.find(({ status }) => status === "default")
  );
}

function describeSuccess(operation: Operation, schemas: SchemaCollection): JsonObject {
  const response = successOf(operation);
  const [media] = response?.content ?? [];
  return {
    status: /^2\d\d$/.test(response?.status ?? "") ? Number(response?.status) : 200,
    contentType: media?.contentType ?? null,
    schema: media?.schema === undefined ? null : schemas.use(media.schema),
  };
}

function describePagination({ pagination }: Operation): JsonValue {
  if (pagination === undefined) return null;
  const { cursor, limit, items, next, more } = pagination;
  return { cursor, limit: limit ?? null, items, next, more: more ?? null };
}
