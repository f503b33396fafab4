/** Names that operations had, so that programs which use them go on compiling. */
import { type Api, buildApi, type Operation } from "sdkgen";
import { valueAt } from "../compare/node.ts";
import { specOf } from "../compare/read.ts";
import { isArray, isObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { tokensOf } from "./facts.ts";
import { nameOf, templateOf } from "./names.ts";

export interface FormerNames {
  /** As `GET /accounts`. */
  readonly operation: string;
  /** Of the operation in the working document. */
  readonly pointer: string;
  /** What is to be added: a former operationId, of which more names were made, or `resource.method`. */
  readonly added: readonly string[];
  /** Those that the operation has, and the new ones. */
  readonly all: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** The client of a document, by the generator's rules. */
export function clientOf(document: JsonObject): Api {
  return buildApi(specOf(document, "new").document).value;
}

/** Former names that operations of a document lack, and that mean nothing else in the client now. */
export function missingFormerNames(old: Api, document: JsonObject): FormerNames[] {
  const lacking = operationsOf(clientOf(document)).flatMap((next): FormerNames[] => {
    const was = operationsOf(old).find((one) => labelOf(one) === labelOf(next));
    if (was === undefined) return [];
    const keepsId = was.id === next.id || next.formerNames.some(({ operationId }) => operationId === was.id);
    const keepsMethod = nameOf(was) === nameOf(next) || isKept(was, next);
    return keepsId && keepsMethod ? [] : [draft(was, next, document, keepsId ? [] : [was.id])];
  });
  // What is made of an operationId shows only when it is there.
  const named = operationsOf(clientOf(withFormerNames(document, lacking)));
  return lacking.flatMap((one) => {
    const was = operationsOf(old).find((each) => labelOf(each) === templateOf(one.operation));
    const next = named.find(({ pointer }) => pointer === one.pointer);
    if (was === undefined || next === undefined || isTaken(was, next, named)) return [];
    const [id] = one.added;
    const made = next.formerNames.find(({ operationId }) => operationId === id);
    const useful =
      id !== undefined &&
      made !== undefined &&
      !isTaken({ resource: made.resource, name: made.method }, next, named);
    const method = nameOf(was) === nameOf(next) || (useful && isKept(was, next)) ? [] : [nameOf(was)];
    const added = [...(useful ? [id] : []), ...method];
    return added.length === 0 ? [] : [draft(was, next, document, added)];
  });
}

function draft(was: Operation, next: Operation, document: JsonObject, added: readonly string[]): FormerNames {
  const listed = valueAt(operationAt(document, next.pointer), "x-sdk-former-names");
  const known = isArray(listed) ? listed.filter((one) => typeof one === "string") : [];
  return {
    operation: `${next.method} ${next.path}`,
    pointer: next.pointer,
    added: added.filter((name) => !known.includes(name)),
    all: [...new Set([...known, ...added])],
    before: nameOf(was),
    after: nameOf(next),
  };
}

/** Whether the old method can be called beside the new one. */
function isKept(was: Operation, next: Operation): boolean {
  return next.formerNames.some(({ resource, method }) => resource === was.resource && method === was.name);
}

type Name = Pick<Operation, "resource" | "name">;

function isTaken(name: Name, own: Operation, all: readonly Operation[]): boolean {
  return all.some((other) => other.pointer !== own.pointer && nameOf(other) === nameOf(name));
}

function operationsOf(api: Api): readonly Operation[] {
  return api.resources.flatMap(({ operations }) => operations);
}

function labelOf({ method, path }: Operation): string {
  return templateOf(`${method} ${path}`);
}

function operationAt(document: JsonObject, pointer: string): JsonValue | undefined {
  return tokensOf(pointer).reduce<JsonValue | undefined>((value, token) => valueAt(value, token), document);
}

/** The document with the names written in. */
export function withFormerNames(document: JsonObject, names: readonly FormerNames[]): JsonObject {
  const copy = structuredClone(document) as Record<string, JsonValue>;
  for (const { pointer, all } of names) {
    const operation = operationAt(copy, pointer);
    if (all.length > 0 && operation !== undefined && isObject(operation))
      Object.assign(operation, { "x-sdk-former-names": [...all] });
  }
  return copy;
}
