import type { FieldError } from "../errors/apiError.ts";
import { scopesBeyond } from "./scopes.ts";

/** The fault of a field that has values which are not among the known. */
export function unknownValues(
  field: string,
  given: readonly string[],
  known: readonly string[],
): readonly FieldError[] {
  const message = `must be one of: ${known.map((value) => JSON.stringify(value)).join(", ")}`;
  return scopesBeyond(given, known).length === 0 ? [] : [{ field, message }];
}
