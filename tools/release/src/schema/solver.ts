/**
 * Looks for a value that is in all terms on the left and in none on the right. By cases: values of one type at a time; conjunctions
 * are taken apart, disjunctions tried one by one, until only conditions on values of that type are left. A pair that comes up again
 * inside of itself is taken to be empty: a smallest value of it would hold a smaller one (JSON values are finite).
 */
import type { Compiler } from "./compile.ts";
import { type JsonType, jsonTypes } from "./json.ts";
import { solveArray } from "./leaf/array.ts";
import { solveFinite } from "./leaf/finite.ts";
import { solveNumber } from "./leaf/number.ts";
import { solveObject } from "./leaf/object.ts";
import { solveString } from "./leaf/string.ts";
import { empty, firstFound, type Result, unknown } from "./result.ts";
import type { Search } from "./search.ts";
import { State } from "./state.ts";
import type { Term } from "./term.ts";

interface Frame {
  readonly depth: number;
  readonly level: number;
}

interface Memo {
  readonly result: Result;
}

export class Solver implements Search {
  readonly compiler: Compiler;
  readonly #memo = new Map<string, Memo>();
  readonly #open = new Map<string, Frame>();
  /** How deep inside of the first value the search stands. */
  #level = 0;
  #steps = 0;
  #limit = 0;
  /** The shallowest open pair that the present result leans on. */
  #leansOn = Number.POSITIVE_INFINITY;

  constructor(compiler: Compiler) {
    this.compiler = compiler;
  }

  /** Starts a search that may take so many steps. */
  search(left: readonly Term[], right: readonly Term[], steps: number): Result {
    this.#steps = 0;
    this.#limit = steps;
    this.#leansOn = Number.POSITIVE_INFINITY;
    return this.#solve(left, right);
  }

  inside(left: readonly Term[], right: readonly Term[]): Result {
    this.#level++;
    const result = this.#solve(left, right);
    this.#level--;
    return result;
  }

  #solve(left: readonly Term[], right: readonly Term[]): Result {
    const key = `${ids(left)}|${ids(right)}`;
    const known = this.#memo.get(key);
    if (known !== undefined) return known.result;
    const open = this.#open.get(key);
    if (open !== undefined) {
      if (open.level === this.#level) return unknown("a schema that refers to itself without going deeper");
      this.#leansOn = Math.min(this.#leansOn, open.depth);
      return empty;
    }
    if (this.#open.size > 400) return unknown("the schemas go too deep");
    const depth = this.#open.size;
    this.#open.set(key, { depth, level: this.#level });
    const outer = this.#leansOn;
    this.#leansOn = Number.POSITIVE_INFINITY;
    const result = firstFound(jsonTypes, (type) => this.#ofType(type, left, right));
    this.#open.delete(key);
    const leans = this.#leansOn;
    this.#leansOn = Math.min(outer, leans >= depth ? Number.POSITIVE_INFINITY : leans);
    const exhausted = result.is === "unknown" && this.#steps >= this.#limit;
    if ((result.is === "found" || leans >= depth) && !exhausted) this.#memo.set(key, { result });
    return result;
  }

  #ofType(type: JsonType, left: readonly Term[], right: readonly Term[]): Result {
    const state = new State(type);
    if (!state.assertAll(left) || !state.denyAll(right) || !state.settle()) return empty;
    return this.#branch(state);
  }

  #branch(state: State): Result {
    if (++this.#steps > this.#limit) return unknown("too many cases to look through");
    if (!this.#dropIdle(state)) return empty;
    const choice = state.takeChoice();
    if (choice === undefined) return this.#leaf(state);
    return firstFound(choice, (alternative) => {
      const next = state.clone();
      return next.apply(alternative) && next.settle() ? this.#branch(next) : empty;
    });
  }

  /** Denials of schemas that nothing on the left is in say nothing: dropped, before they multiply. False where one closes the state. */
  #dropIdle(state: State): boolean {
    const denials = state.openDenials();
    if (denials.length < 2) return true;
    const left = state.asserted;
    for (const term of denials) {
      if (this.#steps > this.#limit) return true;
      const overlap = this.#solve(
        [...left, this.compiler.make([this.compiler.types([state.type])]), term],
        [],
      );
      if (overlap.is === "empty") state.dropDenial(term);
    }
    return true;
  }

  #leaf(state: State): Result {
    if (state.holds.some((fact) => fact.is === "values") || state.type === "null" || state.type === "boolean")
      return solveFinite(state);
    const result = this.#leafOfType(state);
    if (result.is === "empty") return result;
    const doubt = [...state.holds, ...state.fails].find((fact) => fact.is === "opaque");
    return doubt === undefined ? result : unknown(`${doubt.what} is not followed`);
  }

  #leafOfType(state: State): Result {
    switch (state.type) {
      case "number":
        return solveNumber(state);
      case "string":
        return solveString(state);
      case "array":
        return solveArray(state, this);
      default:
        return solveObject(state, this);
    }
  }
}

function ids(terms: readonly Term[]): string {
  return [...new Set(terms.map((term) => term.id))].sort((a, b) => a - b).join(",");
}
