/** What looking for a value gives. */
import type { JsonValue } from "./json.ts";

export type Result =
  /** There is none. */
  | { readonly is: "empty" }
  | { readonly is: "found"; readonly value: JsonValue }
  /** None was found, and it is not proven that there is none. */
  | { readonly is: "unknown"; readonly why: string };

export const empty: Result = { is: "empty" };

export function found(value: JsonValue): Result {
  return { is: "found", value };
}

export function unknown(why: string): Result {
  return { is: "unknown", why };
}

/** The first value that one of the attempts finds; empty only if all are. */
export function firstFound<Item>(items: Iterable<Item>, attempt: (item: Item) => Result): Result {
  let result: Result = empty;
  for (const item of items) {
    const one = attempt(item);
    if (one.is === "found") return one;
    if (one.is === "unknown" && result.is === "empty") result = one;
  }
  return result;
}
