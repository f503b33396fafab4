import { httpMethods } from "../../document/shapes.ts";
import type { View } from "../../document/view.ts";
import { isObject } from "../../document/view.ts";
import { type OperationContext, type OperationDraft, readOperation } from "./operation.ts";

/** Every operation of the document, in its order. An operationId that stands twice is an error: nobody could say which is meant. */
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
  reportDuplicates(drafts);
  return drafts;
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

function reportDuplicates(drafts: readonly OperationDraft[]): void {
  const first = new Map<string, OperationDraft>();
  for (const draft of drafts) {
    const earlier = first.get(draft.id);
    if (earlier === undefined) first.set(draft.id, draft);
    else {
      draft.view.at("operationId").report({
        code: "operation-id-duplicate",
        severity: "error",
        message: `The operationId ${JSON.stringify(draft.id)} is already that of ${earlier.method} ${earlier.path}.`,
        fix: "Give each operation an operationId of its own.",
      });
    }
  }
}
