import { httpMethods } from "../../document/shapes.ts";
import type { View } from "../../document/view.ts";
import { isObject } from "../../document/view.ts";
import { NameScope } from "../../emit/names.ts";
import { operationIdFromPath } from "./names.ts";
import { type OperationContext, type OperationDraft, readOperation } from "./operation.ts";

/** Every operation of the document, in its order, each with an id of its own. */
export function readOperations(context: OperationContext): OperationDraft[] {
  const drafts = context.root
    .at("paths")
    .entries()
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, item]) => {
      const pathItem = item.resolve();
      return pathItem === undefined ? [] : readPathItem(pathItem, settlePath(path, item), context);
    });
  return settleIds(drafts);
}

/** A path as a request can have it: with a slash, and without a fragment, which is never sent (RFC 9110 §7.1). */
function settlePath(path: string, item: View): string {
  const say = (problem: string, fix: string): void =>
    item.report({
      code: "node-invalid",
      severity: "warning",
      message: `The path ${JSON.stringify(path)} ${problem}.`,
      fix,
    });
  if (!path.startsWith("/")) say("does not begin with a slash; read as if it did", "Put a slash before it.");
  if (path.includes("#")) say("has a fragment, which is never sent; it is cut off", "Remove it.");
  if (path.includes("?"))
    say("has a query; it is sent as it stands, before any parameters", "Describe it as query parameters.");
  const sent = path.replace(/#.*$/s, "");
  return sent.startsWith("/") ? sent : `/${sent}`;
}

function readPathItem(pathItem: View, path: string, context: OperationContext): OperationDraft[] {
  const additional = pathItem.at("additionalOperations");
  return [
    ...httpMethods.map((method) => [method, pathItem.at(method)] as const),
    ...(additional.exists ? additional.entries() : []),
  ]
    .filter(([, view]) => view.exists && (isObject(view.value) || view.object() !== undefined))
    .map(([method, view]) => readOperation(view, pathItem, path, method, context));
}

/**
 * Sees to it that ids are unique. Of operations that declare the same one the first keeps it; the others, like those that declare
 * none, are called by their method and path.
 */
function settleIds(drafts: readonly OperationDraft[]): OperationDraft[] {
  const owners = new Map<string, OperationDraft>();
  for (const draft of drafts)
    if (draft.declaredId !== undefined && !owners.has(draft.declaredId)) owners.set(draft.declaredId, draft);
  const taken = new NameScope(owners.keys());
  return drafts.map((draft) => {
    const owner = draft.declaredId === undefined ? undefined : owners.get(draft.declaredId);
    if (owner === draft) return draft;
    const id = taken.claim(operationIdFromPath(draft.method, draft.path));
    if (owner === undefined) reportMissing(draft, id);
    else reportDuplicate(draft, owner, id);
    return { ...draft, id };
  });
}

function reportMissing({ view, method, path }: OperationDraft, id: string): void {
  view.report({
    code: "operation-id-missing",
    severity: "info",
    message: `${method} ${path} has no operationId; it is called ${JSON.stringify(id)}.`,
    fix: "Give it an operationId, so that its name does not change with its path.",
  });
}

function reportDuplicate(draft: OperationDraft, owner: OperationDraft, id: string): void {
  draft.view.at("operationId").report({
    code: "operation-id-duplicate",
    severity: "warning",
    message: `The operationId ${JSON.stringify(draft.declaredId)} is already that of ${owner.method} ${owner.path}; ${draft.method} ${draft.path} is called ${JSON.stringify(id)}.`,
    fix: "Give each operation an operationId of its own.",
  });
}
