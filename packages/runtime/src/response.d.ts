import type { CallFacts } from "./errors/sdk-error.ts";
import type { OperationSpec } from "./operation.ts";
/** Reads a good answer as the operation says: JSON, text, `Blob`, or nothing. */
export declare function readData(response: Response, operation: OperationSpec, facts: CallFacts): Promise<unknown>;
/** Reads an error answer as far as it goes: JSON, otherwise text, otherwise `undefined`. Never throws. */
export declare function readErrorBody(response: Response): Promise<unknown>;
