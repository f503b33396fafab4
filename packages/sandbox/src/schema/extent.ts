import type { JsonValue } from "../description.ts";
import { invalidField } from "../errors/apiError.ts";

/** So many values a body may have at most, all levels together: many times what any operation has a use for. */
export const mostValues = 2_000;
/** So many objects and lists may be inside of one another. */
export const mostLevels = 32;

/**
 * Refuses what would cost more to check than it can be worth: validators compare the items of a list with each other,
 * and go into a value as deep as it goes.
 *
 * @throws ApiError invalid_request where a body has too many values, or too many levels.
 */
export function demandModest(body: JsonValue): void {
  let level: JsonValue[] = [body];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (values > mostValues) throw invalidField("body", `must have at most ${mostValues} values in all`);
    if (depth > mostLevels) throw invalidField("body", `must have at most ${mostLevels} levels`);
    const below: JsonValue[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      for (const inner of Object.values(value)) below.push(inner);
    }
    level = below;
  }
}
