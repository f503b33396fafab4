import { httpMethods } from "../../document/shapes.ts";
import type { View } from "../../document/view.ts";
import { isObject } from "../../document/view.ts";
import { NameScope } from "../../emit/names.ts";
import { type OperationContext, type OperationDraft, readOperation } from "./operation.ts";

/** Every operation of the document, in its order, each with an id of its own. */
export function readOperations(context: OperationContext): OperationDraft[] {
  const drafts = context.root
    .at("paths")
    .entries()
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, item]) => {
      if (!path.startsWith("/")) {
        item.report({
          code: "node-invalid",
          severity: "warning",
          message: `The path ${JSON.stringify(path)} does not begin with a slash; read as if it did.`,
          fix: "Put a slash before it.",
        });
      }
      const pathItem = item.resolve();
      return pathItem === undefined
        ? []
        : readPathItem(pathItem, path.startsWith("/") ? path : `/${path}`, context);
    });
  return settleIds(drafts);
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
 * Sees to it that ids are unique. One that is declared twice is an error: nobody could say which is meant. One that was made from a
 * path gives way.
 */
function settleIds(drafts: readonly OperationDraft[]): OperationDraft[] {
  const declared = new Map<string, OperationDraft>();
  for (const draft of drafts.filter(({ idDeclared }) => idDeclared)) {
    const earlier = declared.get(draft.id);
    if (earlier === undefined) declared.set(draft.id, draft);
    else reportDuplicate(draft, earlier);
  }
  const taken = new NameScope(declared.keys());
  return drafts.map((draft) => {
    if (draft.idDeclared) return draft;
    const id = taken.claim(draft.id);
    draft.view.report({
      code: "operation-id-missing",
      severity: "info",
      message: `${draft.method} ${draft.path} has no operationId; it is called ${JSON.stringify(id)}.`,
      fix: "Give it an operationId, so that its name does not change with its path.",
    });
    return { ...draft, id };
  });
}

function reportDuplicate(draft: OperationDraft, earlier: OperationDraft): void {
  draft.view.at("operationId").report({
    code: "operation-id-duplicate",
    severity: "error",
    message: `The operationId ${JSON.stringify(draft.id)} is already that of ${earlier.method} ${earlier.path}.`,
    fix: "Give each operation an operationId of its own.",
  });
}
