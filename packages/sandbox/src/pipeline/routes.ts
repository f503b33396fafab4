import type { ApiDescription, OperationDescription } from "../description.ts";
import type { Validators } from "../schema/validators.ts";
import { inputReader } from "./readInput.ts";
import type { Route } from "./route.ts";

export type RunOperation = Route["run"];

export interface RouteOptions {
  readonly description: ApiDescription;
  readonly validators: Validators;
  /** What each operation does, by its id. */
  readonly runs: Readonly<Record<string, RunOperation>>;
  /** Fail where a result is not what the document says. */
  readonly validateResponses: boolean;
}

/** @throws Error where an operation of the description has nothing to run. */
export function routesOf(options: RouteOptions): readonly Route[] {
  const { description, validators } = options;
  return description.operations.map((operation) => {
    const run = options.runs[operation.id];
    if (run === undefined) throw new Error(`There is no handler for the operation ${operation.id}.`);
    return {
      operation,
      readInput: inputReader(operation, description, validators),
      run: options.validateResponses ? checked(operation, run, validators) : run,
    };
  });
}

function checked(operation: OperationDescription, run: RunOperation, validators: Validators): RunOperation {
  const { schema } = operation.success;
  if (schema === null) return run;
  const check = validators.strict(schema);
  return async (call) => {
    const result = await run(call);
    const faults = check(result);
    if (faults.length === 0) return result;
    const list = faults.map(({ field, message }) => `${field} ${message}`).join("; ");
    throw new Error(`The response of ${operation.id} breaks its schema: ${list}.`);
  };
}
