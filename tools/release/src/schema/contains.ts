/** Whether every value that one schema allows is allowed by another. */
import { accepts } from "./accepts.ts";
import { Compiler } from "./compile.ts";
import type { JsonValue } from "./json.ts";
import { type Complaint, Judge } from "./judge.ts";
import { sampleValues } from "./sample.ts";
import type { Located, Scope } from "./scope.ts";
import { Solver } from "./solver.ts";
import type { Term } from "./term.ts";

export type Answer =
  /** Proven. */
  | { readonly is: "yes" }
  /** The witness is allowed by the one and refused by the other: Ajv says so of both. */
  | { readonly is: "no"; readonly witness: JsonValue; readonly because: Complaint | undefined }
  | { readonly is: "unknown"; readonly why: string };

export interface Options {
  /** How many cases are looked through before the answer is "unknown". 20,000 by default. */
  readonly steps?: number;
}

/** Compares schemas of a set of documents; what was worked out once is remembered. */
export class Comparison {
  readonly #compiler: Compiler;
  readonly #solver: Solver;
  readonly #judge = new Judge();
  readonly #answers = new Map<string, Answer>();
  readonly #steps: number;

  /** All documents whose schemas will be compared. */
  constructor(scopes: readonly Scope[], { steps = 20_000 }: Options = {}) {
    this.#compiler = new Compiler(scopes);
    this.#solver = new Solver(this.#compiler);
    this.#steps = steps;
  }

  /** Whether all values of `inner` are values of `outer`. */
  contains(outer: Located, inner: Located): Answer {
    const left = this.#compiler.compile(inner.scope, inner.schema);
    const right = this.#compiler.compile(outer.scope, outer.schema);
    if (left.id === right.id) return { is: "yes" };
    const key = `${left.id} ${right.id}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#decide(outer, inner, left, right);
    this.#answers.set(key, answer);
    return answer;
  }

  /** Whether a schema is proven to allow nothing. */
  isEmpty({ scope, schema }: Located): boolean {
    return this.#solver.search([this.#compiler.compile(scope, schema)], [], this.#steps).is === "empty";
  }

  /** Whether two schemas are written alike, names of references and annotations aside. */
  sameText(a: Located, b: Located): boolean {
    return this.#compiler.compile(a.scope, a.schema).id === this.#compiler.compile(b.scope, b.schema).id;
  }

  #decide(outer: Located, inner: Located, left: Term, right: Term): Answer {
    const result = this.#solver.search([left], [right], this.#steps);
    if (result.is === "empty") return { is: "yes" };
    const candidates = result.is === "found" ? [result.value] : [];
    for (const value of candidates) {
      const answer = this.#confirm(outer, inner, value);
      if (answer !== undefined) return answer;
    }
    for (const value of sampleValues(inner, outer, this.#solver, [left, right])) {
      if (accepts(left, value) === false || accepts(right, value) === true) continue;
      const answer = this.#confirm(outer, inner, value);
      if (answer !== undefined) return answer;
    }
    return {
      is: "unknown",
      why: result.is === "unknown" ? result.why : "the validator does not bear out what was found",
    };
  }

  #confirm(outer: Located, inner: Located, value: JsonValue): Answer | undefined {
    if (this.#judge.accepts(inner.scope, inner.schema, value) !== true) return undefined;
    if (this.#judge.accepts(outer.scope, outer.schema, value) !== false) return undefined;
    return { is: "no", witness: value, because: this.#judge.complaint(outer.scope, outer.schema, value) };
  }
}
