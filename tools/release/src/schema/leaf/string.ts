import { formatSamples, formatShape, isWithin } from "../formats.ts";
import { lengthOf } from "../json.ts";
import { type Expression, literalText, parsePattern } from "../regex/parse.ts";
import { searchWords } from "../regex/search.ts";
import { empty, found, type Result, unknown } from "../result.ts";
import type { State } from "../state.ts";
import { fits } from "./finite.ts";

interface Lengths {
  readonly min: number;
  readonly max: number;
}

/** Strings of some length that match some patterns and formats, and not others (validation §6.3, §7). */
export function solveString(state: State): Result {
  const lengths = lengthsOf(state);
  if (lengths.min > lengths.max) return empty;
  if (contradictingFormats(state)) return empty;
  const { inside, outside } = languagesOf(state);
  const words = searchWords({ inside, outside, ...lengths });
  if (words.is === "empty") return empty;
  const candidates = words.is === "found" ? words.words : [];
  const guessed = guesses(state, lengths);
  for (const word of [...guessed, ...candidates]) if (fits(state, word) === true) return found(word);
  return unknown("no string was found that decides");
}

function lengthsOf(state: State): Lengths {
  let min = 0;
  let max = Number.POSITIVE_INFINITY;
  for (const fact of state.holds) {
    if (fact.is === "minLength") min = Math.max(min, Math.ceil(fact.length));
    if (fact.is === "maxLength") max = Math.min(max, Math.floor(fact.length));
  }
  for (const fact of state.fails) {
    if (fact.is === "minLength") max = Math.min(max, Math.ceil(fact.length) - 1);
    if (fact.is === "maxLength") min = Math.max(min, Math.floor(fact.length) + 1);
  }
  return { min, max };
}

function contradictingFormats(state: State): boolean {
  const names = (facts: State["holds"]) => facts.flatMap((fact) => (fact.is === "format" ? [fact.name] : []));
  const refused = names(state.fails);
  return names(state.holds).some((name) => refused.some((other) => isWithin(name, other)));
}

/** Expressions that every wanted string is in, and such that it is in none of. What is not read is left out: fewer conditions, more strings. */
function languagesOf(state: State) {
  const inside: Expression[] = [];
  const outside: Expression[] = [];
  const read = (source: string, into: Expression[]) => {
    const expression = parsePattern(source);
    if (expression !== undefined) into.push(expression);
  };
  for (const fact of state.holds) {
    if (fact.is === "pattern") read(fact.source, inside);
    if (fact.is !== "format") continue;
    const shape = formatShape(fact.name);
    if (shape !== undefined) read(shape, inside);
  }
  for (const fact of state.fails) {
    if (fact.is === "pattern") read(fact.source, outside);
    else if (fact.is === "values")
      for (const value of fact.values) if (typeof value === "string") outside.push(literalText(value));
  }
  return { inside, outside };
}

const words: readonly string[] = [
  "a",
  "abc",
  "0",
  "42",
  "A",
  "a b",
  "ä",
  "example",
  "😀",
  "https://example.com",
  "",
];

/** Strings worth a try: samples of the formats, everyday words, and each of them at the ends of the lengths that are allowed. */
function guesses(state: State, { min, max }: Lengths): string[] {
  const formats = state.holds.flatMap((fact) => (fact.is === "format" ? [fact.name] : []));
  const base = formats.length > 0 ? formats.flatMap(formatSamples) : words;
  const within = base.filter((word) => lengthOf(word) >= min && lengthOf(word) <= max);
  if (min > 100_000) return within;
  const padded = formats.length > 0 ? base.flatMap((word) => pad(word, min)) : [];
  const edges = ["a", "0", "A", "x1"].map((word) => word.repeat(min).slice(0, min));
  return [...within, ...padded, ...edges];
}

/** A value of a format made longer where formats tend to allow it. */
function pad(word: string, min: number): string[] {
  const missing = min - lengthOf(word);
  if (missing <= 0) return [];
  return [
    word + "a".repeat(missing),
    "a".repeat(missing) + word,
    word.replace("@", `${"a".repeat(missing)}@`),
  ];
}
