import type { Api, JsonObject, JsonValue, Operation } from "../../model/types.ts";
import { isObject, resolvePointer } from "./pointer.ts";
import type { SchemaCollection } from "./schema/collection.ts";

export interface IdempotencyParameter {
  readonly name: string;
  readonly retentionSeconds: number;
  /** As the document writes it. */
  readonly declared: JsonObject;
  describe(schemas: SchemaCollection): JsonObject;
}

/** How long keys are kept where the document does not say: a day. */
const usualRetention = 86_400;

/** The idempotency key's header parameter, which the model names but does not describe. */
export function idempotencyParameter(api: Api, operation: Operation): IdempotencyParameter | undefined {
  const name = operation.idempotencyKey;
  if (name === undefined) return undefined;
  const parameter = declared(api, operation).find(
    (candidate) => candidate["in"] === "header" && candidate["name"] === name,
  );
  const extension = parameter?.["x-idempotency"];
  const retention = isObject(extension) ? extension["retentionSeconds"] : undefined;
  return {
    name,
    retentionSeconds: typeof retention === "number" ? retention : usualRetention,
    declared: parameter ?? {},
    describe: (schemas) => ({
      name,
      key: name,
      in: "header",
      required: parameter?.["required"] === true,
      style: "simple",
      explode: false,
      contentType: null,
      schema: schemas.useJson(parameter?.["schema"] ?? true),
    }),
  };
}

/** The parameters of the operation and of its path, as the document writes them. */
function declared({ document }: Api, operation: Operation): readonly JsonObject[] {
  const pathItem = operation.pointer.slice(0, operation.pointer.lastIndexOf("/"));
  return [operation.pointer, pathItem].flatMap((pointer) => {
    const list = resolvePointer(document, `${pointer}/parameters`);
    return Array.isArray(list) ? list.flatMap((item: JsonValue) => dereference(document, item)) : [];
  });
}

function dereference(document: JsonObject, value: JsonValue): readonly JsonObject[] {
  if (!isObject(value)) return [];
  const target = value["$ref"];
  const found = typeof target === "string" ? resolvePointer(document, target) : value;
  return found !== undefined && isObject(found) ? [found] : [];
}
