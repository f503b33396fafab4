/** Regular expressions and their derivatives (Brzozowski 1964): what is left to match after a character. */
import type { Ranges } from "./characters.ts";

export type Expression = { readonly key: string; readonly nullable: boolean } & (
  | { readonly is: "nothing" | "nil" }
  | { readonly is: "characters"; readonly ranges: Ranges }
  | { readonly is: "sequence"; readonly first: Expression; readonly rest: Expression }
  | { readonly is: "either"; readonly options: readonly Expression[] }
  | { readonly is: "repeat"; readonly inner: Expression; readonly min: number; readonly max: number }
);

/** Matches no string. */
export const nothing: Expression = { is: "nothing", key: "∅", nullable: false };
/** Matches the empty string. */
const nil: Expression = { is: "nil", key: "ε", nullable: true };

export function characters(ranges: Ranges): Expression {
  if (ranges.length === 0) return nothing;
  return {
    is: "characters",
    ranges,
    nullable: false,
    key: `[${ranges.map((range) => range.join("-")).join()}]`,
  };
}

export function sequence(parts: readonly Expression[]): Expression {
  return parts.reduceRight((rest, first) => pair(first, rest), nil);
}

function pair(first: Expression, rest: Expression): Expression {
  if (first.is === "nothing" || rest.is === "nothing") return nothing;
  if (first.is === "nil") return rest;
  if (rest.is === "nil") return first;
  if (first.is === "sequence") return pair(first.first, pair(first.rest, rest));
  return {
    is: "sequence",
    first,
    rest,
    nullable: first.nullable && rest.nullable,
    key: `${first.key}${rest.key}`,
  };
}

export function alternatives(options: readonly Expression[]): Expression {
  const flat = options.flatMap((option) => (option.is === "either" ? option.options : [option]));
  const known = new Map(
    flat.filter((option) => option.is !== "nothing").map((option) => [option.key, option]),
  );
  const sorted = [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const [only] = sorted;
  if (only === undefined) return nothing;
  if (sorted.length === 1) return only;
  const key = `(${sorted.map((option) => option.key).join("|")})`;
  return { is: "either", options: sorted, nullable: sorted.some((option) => option.nullable), key };
}

export function repeat(inner: Expression, min: number, max: number): Expression {
  if (max === 0 || inner.is === "nil") return nil;
  if (inner.is === "nothing") return min === 0 ? nil : nothing;
  if (min === 1 && max === 1) return inner;
  return {
    is: "repeat",
    inner,
    min,
    max,
    nullable: min === 0 || inner.nullable,
    key: `(${inner.key}){${min},${max}}`,
  };
}

/** What is left after one character. */
export function derive(expression: Expression, character: number): Expression {
  switch (expression.is) {
    case "nothing":
    case "nil":
      return nothing;
    case "characters":
      return expression.ranges.some(([from, to]) => character >= from && character <= to) ? nil : nothing;
    case "sequence": {
      const { first, rest } = expression;
      const through = pair(derive(first, character), rest);
      return first.nullable ? alternatives([through, derive(rest, character)]) : through;
    }
    case "either":
      return alternatives(expression.options.map((option) => derive(option, character)));
    case "repeat": {
      const { inner, min, max } = expression;
      return pair(derive(inner, character), repeat(inner, Math.max(0, min - 1), max - 1));
    }
  }
}

/** Every set of characters in an expression. */
export function rangesIn(expression: Expression, found: Ranges[] = []): Ranges[] {
  if (expression.is === "characters") found.push(expression.ranges);
  else if (expression.is === "sequence") {
    rangesIn(expression.first, found);
    rangesIn(expression.rest, found);
  } else if (expression.is === "either") for (const option of expression.options) rangesIn(option, found);
  else if (expression.is === "repeat") rangesIn(expression.inner, found);
  return found;
}
