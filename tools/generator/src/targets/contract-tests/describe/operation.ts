import { idempotencyParameter } from "../../../emit/describe/idempotency.ts";
import { describeParameter } from "../../../emit/describe/operation.ts";
import { isObject, resolvePointer } from "../../../emit/describe/pointer.ts";
import { describePlans } from "../../../emit/describe/rateLimits.ts";
import type { SchemaCollection } from "../../../emit/describe/schema/collection.ts";
import type { Api, JsonObject, JsonValue, Operation, Pointer } from "../../../model/types.ts";
import { describeMedia, describeResponse } from "./response.ts";

/** One operation, as `OperationContract` of the library has it. */
export function describeContractOperation(
  api: Api,
  operation: Operation,
  schemas: SchemaCollection,
): JsonObject {
  const key = idempotencyParameter(api, operation);
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    server: operation.server ?? null,
    place: operation.pointer,
    parameters: [
      ...operation.parameters.map((parameter) => ({
        ...describeParameter(operation, parameter, schemas),
        examples: examplesAt(api, parameter.pointer),
        place: parameter.pointer,
      })),
      ...(key === undefined
        ? []
        : [{ ...key.describe(schemas), examples: [], place: `${operation.pointer}/parameters` }]),
    ],
    body:
      operation.body === undefined
        ? null
        : {
            required: operation.body.required,
            content: operation.body.content.map((media) => describeMedia(media, schemas)),
            place: operation.body.pointer,
          },
    responses: operation.responses.map((response) => describeResponse(response, schemas)),
    security: operation.security.map(({ schemes }) =>
      schemes.map(({ scheme, scopes }) => ({ scheme, scopes })),
    ),
    pagination: describePagination(api, operation),
    idempotency: key === undefined ? null : { header: key.name, retentionSeconds: key.retentionSeconds },
    errors: operation.errors.flatMap(({ code, status }) =>
      code !== undefined && /^\d{3}$/.test(status) ? [{ code, status: Number(status) }] : [],
    ),
    rateLimits: operation.rateLimits === undefined ? null : describePlans(operation.rateLimits.plans),
  };
}

/** `example` and `examples` of a parameter, as the document writes them. */
function examplesAt({ document }: Api, pointer: Pointer): readonly JsonValue[] {
  const found = resolvePointer(document, pointer);
  const target = isObject(found) ? found["$ref"] : undefined;
  const parameter = typeof target === "string" ? resolvePointer(document, target) : found;
  if (!isObject(parameter)) return [];
  const { example, examples } = parameter;
  const listed = isObject(examples)
    ? Object.values(examples).flatMap((one) => (isObject(one) ? (one["value"] ?? []) : []))
    : [];
  return [...(example === undefined ? [] : [example]), ...listed];
}

function describePagination(api: Api, { pagination, description }: Operation): JsonValue {
  if (pagination === undefined) return null;
  const { cursor, limit, items, next, more } = pagination;
  return {
    cursor,
    limit: limit ?? null,
    items,
    next,
    more: more ?? null,
    order: orderIn(description) ?? orderIn(api.description) ?? null,
  };
}

/** The vocabulary has no word for the order of a list; documents say it in words. */
function orderIn(text: string | undefined): string | undefined {
  const found = /\b(newest|oldest)\s+first\b/i.exec(text ?? "")?.[1]?.toLowerCase();
  return found === undefined ? undefined : `${found} first`;
}
