import type { Contract, JsonSchema, OperationContract } from "../contract.ts";
import { flatten, isArray, isSchema, propertiesOf, referenceOf, schemaAt } from "../schema/parts.ts";

/** An operation that gives out ids of one kind. */
export interface Producer {
  readonly kind: "create" | "list";
  readonly operation: OperationContract;
  /** Property of the answer, or of each item, that is the id. */
  readonly property: string;
}

/** A place where an id of something that exists is asked for. */
export interface IdSlot {
  readonly name: string;
  readonly schema: JsonSchema;
  /** Path before the parameter's segment: `/accounts`; undefined where the id is not in the path. */
  readonly collection: string | undefined;
}

/**
 * Which operation gives the id that a slot asks for: the one that makes members of the path's collection, or lists them; else the one
 * whose members have an id of the same named schema; else the one that the name points at (`account_id` → `/accounts`).
 */
export function producerOf(contract: Contract, slot: IdSlot): Producer | undefined {
  const own = contract.operations.filter(({ server }) => server === null);
  const at = (collection: string): Producer | undefined =>
    first(
      own
        .filter(({ path }) => path === collection)
        .map((operation) => produces(contract, operation, slot.name)),
    );
  if (slot.collection !== undefined) return at(slot.collection);
  const reference = referenceOf(slot.schema);
  const bySchema =
    reference === undefined
      ? undefined
      : first(
          own.map((operation) => {
            const found = produces(contract, operation, slot.name);
            const schema = found && idSchema(contract, found);
            return schema !== undefined && referenceOf(schema) === reference ? found : undefined;
          }),
        );
  const stem = /^(.+?)(?:_id|Id|-id)$/.exec(slot.name)?.[1];
  return (
    bySchema ?? (stem === undefined ? undefined : first([`/${stem}s`, `/${stem}es`, `/${stem}`].map(at)))
  );
}

/** Those that make something before those that only list it. */
function first(found: readonly (Producer | undefined)[]): Producer | undefined {
  const all = found.filter((one) => one !== undefined);
  return all.find(({ kind }) => kind === "create") ?? all[0];
}

function produces(contract: Contract, operation: OperationContract, name: string): Producer | undefined {
  const schema = successSchema(operation);
  if (schema === undefined) return undefined;
  if (operation.method === "POST" && !operation.path.endsWith("}")) {
    const property = idAmong(propertiesOf(contract, schema), name);
    if (property !== undefined && statusOf(operation) !== 200) return { kind: "create", operation, property };
  }
  const items = itemSchema(contract, operation);
  const property = items === undefined ? undefined : idAmong(propertiesOf(contract, items), name);
  return property === undefined ? undefined : { kind: "list", operation, property };
}

function idAmong(properties: Readonly<Record<string, JsonSchema>>, name: string): string | undefined {
  return ["id", name].find((property) => Object.hasOwn(properties, property));
}

function idSchema(contract: Contract, { kind, operation, property }: Producer): JsonSchema | undefined {
  const schema = kind === "create" ? successSchema(operation) : itemSchema(contract, operation);
  return schema === undefined ? undefined : propertiesOf(contract, schema)[property];
}

export function statusOf(operation: OperationContract): number {
  return Number(operation.responses.find(({ status }) => /^2\d\d$/.test(status))?.status ?? 200);
}

/** Schema of the first answer of success that has a body. */
export function successSchema({ responses }: OperationContract): JsonSchema | undefined {
  return responses.find(({ status }) => /^2/.test(status))?.content[0]?.schema;
}

/** Path of the items in a list's answer, and their schema. */
export function itemsPath(contract: Contract, operation: OperationContract): string | undefined {
  if (operation.pagination !== null) return operation.pagination.items;
  const schema = operation.method === "GET" ? successSchema(operation) : undefined;
  if (schema === undefined) return undefined;
  if (flatten(contract, schema)["type"] === "array") return "";
  return ["data", "items", "results"].find((name) => {
    const inner = propertiesOf(contract, schema)[name];
    return inner !== undefined && flatten(contract, inner)["type"] === "array";
  });
}

export function itemSchema(contract: Contract, operation: OperationContract): JsonSchema | undefined {
  const schema = successSchema(operation);
  const path = itemsPath(contract, operation);
  if (schema === undefined || path === undefined) return undefined;
  const list = path === "" ? schema : schemaAt(contract, schema, path);
  const items = list === undefined ? undefined : flatten(contract, list)["items"];
  return isSchema(items) ? items : undefined;
}

/** Where an operation asks for ids: path, query and the top level of its body. */
export function idSlotsOf(
  contract: Contract,
  operation: OperationContract,
): readonly (IdSlot & { readonly in: "path" | "query" | "body"; readonly key: string })[] {
  const inParameters = operation.parameters.flatMap((parameter) => {
    if (parameter.in !== "path" && parameter.in !== "query") return [];
    const before = operation.path.split(`/{${parameter.name}}`, 1)[0];
    const collection = parameter.in === "path" ? before : undefined;
    return [
      { name: parameter.name, schema: parameter.schema, collection, in: parameter.in, key: parameter.key },
    ];
  });
  const schema = operation.body?.content[0]?.schema;
  const inBody =
    schema === undefined
      ? []
      : Object.entries(propertiesOf(contract, schema)).map(([name, inner]) => ({
          name,
          schema: inner,
          collection: undefined,
          in: "body" as const,
          key: name,
        }));
  return [...inParameters, ...inBody].filter((slot) => producerOf(contract, slot) !== undefined);
}

/** The operation with a method on a path. */
export function operationAt(contract: Contract, method: string, path: string): OperationContract | undefined {
  return contract.operations.find(
    (operation) => operation.server === null && operation.method === method && operation.path === path,
  );
}

/** The operations on the members of a collection: `GET /accounts/{account_id}`. */
export function memberOperation(
  contract: Contract,
  method: string,
  collection: string,
): OperationContract | undefined {
  return contract.operations.find(
    ({ server, method: own, path }) =>
      server === null &&
      own === method &&
      path.startsWith(`${collection}/{`) &&
      path.endsWith("}") &&
      !path.slice(collection.length + 1).includes("/"),
  );
}

export function listOf(value: unknown, path: string): readonly unknown[] {
  const found =
    path === ""
      ? value
      : path
          .split(".")
          .reduce<unknown>(
            (inner, name) =>
              typeof inner === "object" && inner !== null ? Reflect.get(inner, name) : undefined,
            value,
          );
  return isArray(found as never) ? (found as readonly unknown[]) : [];
}
