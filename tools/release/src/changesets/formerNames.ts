/** Names that methods had, so that programs that call them go on compiling. */

import { escapeToken, valueAt } from "../compare/node.ts";
import { isArray, isObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { tokensOf } from "./facts.ts";
import { type ClientNames, nameOf } from "./names.ts";

export interface FormerName {
  /** As `GET /accounts`. */
  readonly operation: string;
  /** Of the operation in the working document. */
  readonly pointer: string;
  /** As `list`, or `accounts.list` where the resource is another one. */
  readonly name: string;
  /** Those that the operation has, and the new one. */
  readonly all: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** Former names that operations of the document lack, and that nothing else in the client has. */
export function missingFormerNames(document: JsonObject, names: ClientNames): FormerName[] {
  return names.renamed().flatMap(({ operation, before, after }) => {
    const pointer = pointerOf(document, operation);
    if (pointer === undefined || !names.isFree(before)) return [];
    const name = before.resource === after.resource ? before.name : nameOf(before);
    const listed = valueAt(operationAt(document, pointer), "x-sdk-former-names");
    const known = isArray(listed) ? listed.filter((one) => typeof one === "string") : [];
    if (known.includes(name) || known.includes(nameOf(before))) return [];
    return [
      { operation, pointer, name, all: [...known, name], before: names.say(before), after: names.say(after) },
    ];
  });
}

function operationAt(document: JsonObject, pointer: string): JsonValue | undefined {
  return tokensOf(pointer).reduce<JsonValue | undefined>((value, token) => valueAt(value, token), document);
}

/** Where an operation stands whose parameters may have other names than given. */
function pointerOf(document: JsonObject, operation: string): string | undefined {
  const [method = "", path = ""] = operation.split(" ", 2);
  const paths = Object.keys(Object(document["paths"]));
  const found = paths.find((one) => one.replaceAll(/\{[^{}]*\}/g, "{}") === path);
  const pointer = `#/paths/${escapeToken(found ?? path)}/${method.toLowerCase()}`;
  return operationAt(document, pointer) === undefined ? undefined : pointer;
}

/** The document with the names written in. */
export function withFormerNames(document: JsonObject, names: readonly FormerName[]): JsonObject {
  const copy = structuredClone(document) as Record<string, JsonValue>;
  for (const { pointer, all } of names) {
    const operation = operationAt(copy, pointer);
    if (operation !== undefined && isObject(operation))
      Object.assign(operation, { "x-sdk-former-names": [...all] });
  }
  return copy;
}
