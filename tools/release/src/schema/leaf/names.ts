/** Names of properties, told apart as far as the schemas do: those that are named, and regions of all others. */
import { accepts } from "../accepts.ts";
import type { JsonValue } from "../json.ts";
import type { Result } from "../result.ts";
import type { Search } from "../search.ts";
import { type KeySet, type Part, type Term, toRegExp } from "../term.ts";

/** All names that no schema names, and that match just these of the patterns. */
export interface Region {
  /** Whether its names are in a set: all of them are, or none is. */
  within(names: KeySet): boolean;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

const mostPatterns = 5;

export class Names {
  /** Every name that is named. */
  readonly known: readonly string[];
  readonly regions: readonly Region[];
  /** There were too many patterns to tell all regions apart. */
  readonly truncated: boolean;
  readonly #search: Search;
  readonly #terms: readonly Term[];

  constructor(search: Search, sets: readonly KeySet[], others: readonly string[], terms: readonly Term[]) {
    this.#search = search;
    this.#terms = terms;
    this.known = [...new Set([...others, ...sets.flatMap(({ names }) => names), ...terms.flatMap(namedBy)])];
    const patterns = [...new Set(sets.flatMap((set) => set.patterns))];
    const readable = patterns.filter((pattern) => toRegExp(pattern) !== undefined);
    this.truncated = readable.length < patterns.length || readable.length > mostPatterns;
    this.regions = this.#regionsOf(readable.slice(0, mostPatterns));
  }

  /** Whether a name meets the conditions on names. */
  isAllowed(name: string): boolean | undefined {
    const verdicts = this.#terms.map((term) => accepts(term, name));
    if (verdicts.includes(false)) return false;
    return verdicts.includes(undefined) ? undefined : true;
  }

  isIn(term: Term, name: string): boolean | undefined {
    return accepts(term, name);
  }

  /** A name of the region that is not taken yet. */
  freshIn(region: Region, refused: Term | undefined, taken: readonly string[]): Result {
    const right = [...region.right, ...(refused === undefined ? [] : [refused])];
    if (taken.length > 0) right.push(this.#valuesTerm(taken));
    return this.#search.inside(region.left, right);
  }

  #regionsOf(patterns: readonly string[]): Region[] {
    const { compiler } = this.#search;
    const string = compiler.make([compiler.types(["string"])]);
    const pattern = (source: string) =>
      compiler.make([compiler.literal({ on: "string", is: "pattern", source })]);
    const named = this.known.length > 0 ? [this.#valuesTerm(this.known)] : [];
    return Array.from({ length: 2 ** patterns.length }, (_, bits) => {
      const matched = patterns.filter((_source, index) => (bits >> index) & 1);
      const unmatched = patterns.filter((source) => !matched.includes(source));
      return {
        within: (set: KeySet) => set.patterns.some((source) => matched.includes(source)) !== set.others,
        left: [string, ...this.#terms, ...matched.map(pattern)],
        right: [...named, ...unmatched.map(pattern)],
      };
    });
  }

  #valuesTerm(values: readonly JsonValue[]): Term {
    const { compiler } = this.#search;
    return compiler.make([compiler.values(values)]);
  }
}

/** Names that a term about names spells out. */
function namedBy(term: Term): string[] {
  const fromPart = (part: Part): string[] => {
    if (part.is === "values") return part.values.filter((value) => typeof value === "string");
    if (part.is === "all" || part.is === "any") return part.terms.flatMap(namedBy);
    return [];
  };
  return term.parts.flatMap(fromPart);
}
