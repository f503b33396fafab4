import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../../src/schema/json.ts";
import { Judge } from "../../../src/schema/judge.ts";
import { value } from "./grammar.ts";

const values = fc.sample(value, { numRuns: 1500, seed: 7 });

/** A sampled value that the first document's schema allows and the second's refuses, by Ajv's word. */
export function separates(a: JsonObject, b: JsonObject): JsonValue | undefined {
  const judge = new Judge();
  const [one, other] = [
    { name: "a", root: a },
    { name: "b", root: b },
  ];
  return values.find(
    (candidate) =>
      judge.accepts(one, a["main"] ?? true, candidate) === true &&
      judge.accepts(other, b["main"] ?? true, candidate) === false,
  );
}
