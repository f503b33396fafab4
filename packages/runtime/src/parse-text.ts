import type { OperationSpec } from "./operation.ts";

/** The value of a JSON text. Throws what `JSON.parse` and the codec of the operation do. */
export function parseText(text: string, operation: OperationSpec, status: number): unknown {
  return operation.codec ? operation.codec.parse(text, operation, status) : JSON.parse(text);
}
