/** What an operation is called in clients, and what it was called once: by the generator's own rules. */
import { buildApi, type FormerName, type Operation } from "sdkgen";
import { equal, isArray } from "../schema/json.ts";
import type { Context } from "./context.ts";
import { at, exists, type Node, type Spec, text } from "./node.ts";

const known = new WeakMap<Spec, ReadonlyMap<string, Operation>>();

/** The operation at a place, as clients have it; undefined for what is no method there. */
function clientOperation({ spec, pointer }: Node): Operation | undefined {
  const operations = known.get(spec) ?? readOperations(spec);
  known.set(spec, operations);
  return operations.get(pointer);
}

function readOperations({ document }: Spec): ReadonlyMap<string, Operation> {
  const { resources } = buildApi(document).value;
  return new Map(
    resources.flatMap(({ operations }) => operations.map((operation) => [operation.pointer, operation])),
  );
}

/** What the resource of a tag is called; undefined where the tag has no operations. */
export function resourceOfTag({ document }: Spec, tag: string): string | undefined {
  return buildApi(document).value.resources.find((resource) => resource.tag === tag)?.name;
}

export interface Names {
  /** The method is called as it was. */
  readonly sameMethod: boolean;
  /** The method can be called as it was: it is called so, or it has been. */
  readonly keepsMethod: boolean;
  /** What was made of the operationId, methods aside, is there as it was. */
  readonly keepsId: boolean;
}

/** What programs that were written for the old document find in the client of the new one. */
export function compareClientNames(was: Node, is: Node): Names {
  const [old, next] = [clientOperation(was), clientOperation(is)];
  if (old === undefined || next === undefined)
    return { sameMethod: false, keepsMethod: false, keepsId: false };
  const sameMethod = old.resource === next.resource && old.name === next.name;
  const isOld = ({ resource, method }: FormerName): boolean =>
    resource === old.resource && method === old.name;
  return {
    sameMethod,
    keepsMethod: sameMethod || next.formerNames.some(isOld),
    keepsId: old.id === next.id || next.formerNames.some(({ operationId }) => operationId === old.id),
  };
}

/** `x-sdk-former-names`: what is kept for programs of old, and what no longer is. */
export function compareFormerNames({ ledger, felt }: Context, was: Node, is: Node): void {
  const [before, now] = [at(was, "x-sdk-former-names"), at(is, "x-sdk-former-names")];
  if (equal(before.value, now.value)) return;
  const [old, next] = [namesIn(before), namesIn(now)];
  const added = next.filter((name) => !old.includes(name));
  const removed = old.filter((name) => !next.includes(name));
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  if (removed.length > 0)
    ledger.add({
      code: "former-name-removed",
      sentence: `Clients no longer take ${list(removed)} for ${felt}.`,
      claims: [before, now],
      felt,
    });
  if (added.length > 0)
    ledger.add({
      code: "former-name-added",
      sentence: `Clients take ${list(added)} for ${felt}, too.`,
      claims: [now, before],
      felt,
    });
  if (added.length + removed.length === 0)
    ledger.add({
      code: "documentation",
      sentence: `The former names of ${felt} stand in another order.`,
      claims: [before, now],
      felt,
    });
}

function namesIn(list: Node): readonly string[] {
  if (!exists(list) || !isArray(list.value)) return [];
  return list.value.flatMap((_, index) => text(at(list, index)) ?? []);
}
