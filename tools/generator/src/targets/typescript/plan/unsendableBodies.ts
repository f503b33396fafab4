import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { isBodiless } from "../../../model/media.ts";
import type { Operation } from "../../../model/types.ts";

/** Tells of bodies that no web platform sends: the methods of their operations take none. */
export function unsendableBodies(operations: readonly Operation[]): readonly Diagnostic[] {
  return operations.flatMap(({ method, path, body }) =>
    body !== undefined && isBodiless(method)
      ? [
          {
            code: "body-not-sent",
            severity: "warning",
            message: `${method} ${path} has a body, which \`fetch\` does not send with ${method}: the client's method takes none.`,
            fix: "Describe what is sent as parameters of the query, or offer the operation by POST.",
            pointer: body.pointer,
            leftOut: `the body of ${method} ${path}`,
          } as const,
        ]
      : [],
  );
}
