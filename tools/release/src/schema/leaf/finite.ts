import { accepts, acceptsPart } from "../accepts.ts";
import type { JsonType, JsonValue } from "../json.ts";
import { empty, firstFound, found, type Result, unknown } from "../result.ts";
import type { State } from "../state.ts";
import type { Term } from "../term.ts";

/** All values of a state where they can be counted off; undefined where they can't. */
export function candidatesOf(state: State): readonly JsonValue[] | undefined {
  const few = fewOf(state.type);
  if (few !== undefined) return few;
  return state.holds.find((fact) => fact.is === "values")?.values;
}

/** Tries each value against the terms as a whole. */
export function tryAll(values: readonly JsonValue[], left: readonly Term[], right: readonly Term[]): Result {
  return firstFound(values, (value) => {
    const verdicts = [
      ...left.map((term) => accepts(term, value)),
      ...right.map((term) => negate(accepts(term, value))),
    ];
    if (verdicts.includes(false)) return empty;
    return verdicts.includes(undefined)
      ? unknown("what a schema says of a value is not followed")
      : found(value);
  });
}

/** Whether a value meets the conditions of a leaf. */
export function fits(state: State, value: JsonValue): boolean | undefined {
  let sure = true;
  for (const fact of state.holds) {
    const verdict = acceptsPart(fact, value);
    if (verdict === false) return false;
    sure &&= verdict === true;
  }
  for (const fact of state.fails) {
    const verdict = acceptsPart(fact, value);
    if (verdict === true) return false;
    sure &&= verdict === false;
  }
  return sure ? true : undefined;
}

/** The leaf of a state whose values can be counted off. */
export function solveFinite(state: State): Result {
  return firstFound(candidatesOf(state) ?? [], (value) => {
    const verdict = fits(state, value);
    if (verdict === undefined) return unknown("a condition is not followed");
    return verdict ? found(value) : empty;
  });
}

function fewOf(type: JsonType): readonly JsonValue[] | undefined {
  if (type === "null") return [null];
  return type === "boolean" ? [true, false] : undefined;
}

function negate(verdict: boolean | undefined): boolean | undefined {
  return verdict === undefined ? undefined : !verdict;
}
