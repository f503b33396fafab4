import { camelCase, type NameScope, pascalCase, safeName } from "../../../emit/names.ts";
import { receivedBodies, sentBodies } from "../../../model/media.ts";
import type { Api, Operation } from "../../../model/types.ts";
import type { OperationPlan } from "./shapes.ts";

/** The names that are made of an operationId. */
export function planOperation(
  operation: Operation,
  api: Api,
  scope: NameScope,
  constants: NameScope,
): OperationPlan {
  // A list is walked as it is.
  const choice = operation.pagination === undefined;
  const bodies = choice && sentBodies(operation).length > 1;
  const responses = choice && receivedBodies(operation, api.schemas).length > 1;
  const base = safeName(pascalCase(operation.id), "Operation");
  return {
    operation,
    constant: constants.claim(constantName(operation.id), "Operation"),
    paramsType: scope.claim(`${base}Params`),
    bodyType: scope.claim(`${base}Body`),
    responseType: scope.claim(`${base}Response`),
    errorType: scope.claim(`${base}Error`, "s"),
    bodiesType: bodies ? scope.claim(`${base}Bodies`) : undefined,
    responsesType: responses ? scope.claim(`${base}Responses`) : undefined,
    formers: [],
  };
}

/** In camelCase, where types are in PascalCase; a leading digit, which has no case, gets a word before it. */
export function constantName(id: string): string {
  const name = camelCase(id);
  return /^[0-9]/.test(name) ? `operation${name}` : safeName(name, "operation");
}
