import type { Call } from "../call.ts";
import type { PreparedRequest } from "../prepare.ts";

/** Whether sending it twice has the effect of sending it once, and the body is still there. */
export function isRepeatable({ operation, idempotencyKey }: Call, { body }: PreparedRequest): boolean {
  return (operation.idempotent === true || idempotencyKey !== undefined) && !(body instanceof ReadableStream);
}
