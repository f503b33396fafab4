/** What is known of a value of one type while its cases are told apart. */
import { type JsonType, typeOf } from "./json.ts";
import type { Fact, Part, Term, Values } from "./term.ts";

/** One way out of a choice: what it adds to the state. */
export interface Alternative {
  readonly left?: readonly Term[];
  readonly right?: readonly Term[];
  readonly fail?: Fact;
}

interface Choice {
  readonly alternatives: readonly Alternative[];
  /** The term whose denial this is. */
  readonly denied?: Term;
}

const integer: Fact = { on: "number", is: "integer", key: "number integer " };

export class State {
  readonly type: JsonType;
  readonly #left = new Map<number, Term>();
  readonly #right = new Map<number, Term>();
  readonly #holds = new Map<string, Fact>();
  readonly #fails = new Map<string, Fact>();
  readonly #choiceKeys = new Set<string>();
  #choices: Choice[] = [];
  #todo: (readonly ["left" | "right", Term])[] = [];

  constructor(type: JsonType) {
    this.type = type;
  }

  clone(): State {
    const copy = new State(this.type);
    for (const [key, term] of this.#left) copy.#left.set(key, term);
    for (const [key, term] of this.#right) copy.#right.set(key, term);
    for (const [key, fact] of this.#holds) copy.#holds.set(key, fact);
    for (const [key, fact] of this.#fails) copy.#fails.set(key, fact);
    for (const key of this.#choiceKeys) copy.#choiceKeys.add(key);
    copy.#choices = [...this.#choices];
    copy.#todo = [...this.#todo];
    return copy;
  }

  /** Conditions that the value meets, and such that it doesn't. */
  get holds(): readonly Fact[] {
    return [...this.#holds.values()];
  }

  get fails(): readonly Fact[] {
    return [...this.#fails.values()];
  }

  /** The terms that the value is in. */
  get asserted(): readonly Term[] {
    return [...this.#left.values()];
  }

  assertAll(terms: readonly Term[]): boolean {
    return terms.every((term) => this.#assert(term));
  }

  denyAll(terms: readonly Term[]): boolean {
    return terms.every((term) => this.#deny(term));
  }

  apply({ left = [], right = [], fail }: Alternative): boolean {
    return (fail === undefined || this.#addFail(fail)) && this.assertAll(left) && this.denyAll(right);
  }

  /** Follows what must be until only choices are left. False where that is a contradiction. */
  settle(): boolean {
    for (;;) {
      for (let next = this.#todo.pop(); next !== undefined; next = this.#todo.pop())
        if (!(next[0] === "left" ? this.#open(next[1]) : this.#openDenial(next[1]))) return false;
      const before = this.#choices;
      this.#choices = [];
      for (const choice of before) {
        const alternatives = choice.alternatives.filter((alternative) => this.#isPossible(alternative));
        const [only] = alternatives;
        if (only === undefined) return false;
        if (alternatives.length > 1) this.#choices.push({ ...choice, alternatives });
        else if (!this.apply(only)) return false;
      }
      if (this.#todo.length === 0) return true;
    }
  }

  /** Takes out the choice with the fewest ways; undefined where none is left. */
  takeChoice(): readonly Alternative[] | undefined {
    let best: Choice | undefined;
    for (const choice of this.#choices)
      if (best === undefined || choice.alternatives.length < best.alternatives.length) best = choice;
    this.#choices = this.#choices.filter((choice) => choice !== best);
    return best?.alternatives;
  }

  /** Terms whose denial is still a choice. */
  openDenials(): Term[] {
    return this.#choices.flatMap((choice) => choice.denied ?? []);
  }

  dropDenial(term: Term): void {
    this.#choices = this.#choices.filter((choice) => choice.denied !== term);
  }

  #assert(term: Term): boolean {
    if (this.#right.has(term.id)) return false;
    if (this.#left.has(term.id)) return true;
    this.#left.set(term.id, term);
    this.#todo.push(["left", term]);
    return true;
  }

  #deny(term: Term): boolean {
    if (this.#left.has(term.id)) return false;
    if (this.#right.has(term.id)) return true;
    this.#right.set(term.id, term);
    this.#todo.push(["right", term]);
    return true;
  }

  #addHold(fact: Fact): boolean {
    if (this.#fails.has(fact.key)) return false;
    this.#holds.set(fact.key, fact);
    return true;
  }

  #addFail(fact: Fact): boolean {
    if (this.#holds.has(fact.key)) return false;
    this.#fails.set(fact.key, fact);
    return true;
  }

  #addChoice(key: string, choice: Choice): void {
    if (this.#choiceKeys.has(key)) return;
    this.#choiceKeys.add(key);
    this.#choices.push(choice);
  }

  #isPossible({ left = [], right = [], fail }: Alternative): boolean {
    if (fail !== undefined && this.#holds.has(fail.key)) return false;
    return left.every((term) => !this.#right.has(term.id)) && right.every((term) => !this.#left.has(term.id));
  }

  #open(term: Term): boolean {
    return term.parts.every((part) => this.#assertPart(part));
  }

  #assertPart(part: Part): boolean {
    switch (part.is) {
      case "never":
        return false;
      case "type":
        if (part.types.has(this.type)) return true;
        return this.type === "number" && part.types.has("integer") && this.#addHold(integer);
      case "values": {
        const values = this.#ofType(part);
        return values !== undefined && this.#addHold(values);
      }
      case "all":
        return this.assertAll(part.terms);
      case "any":
        this.#addChoice(part.key, { alternatives: part.terms.map((term) => ({ left: [term] })) });
        return true;
      case "one":
        this.#addChoice(part.key, { alternatives: exactlyOne(part.terms) });
        return true;
      case "not":
        return this.#deny(part.term);
      case "choice": {
        const { condition, then, otherwise } = part;
        const alternatives = [{ left: [condition, then] }, { left: [otherwise], right: [condition] }];
        this.#addChoice(part.key, { alternatives });
        return true;
      }
      case "opaque":
        return this.#addHold(part);
      default:
        return part.on !== this.type || this.#addHold(part);
    }
  }

  #openDenial(term: Term): boolean {
    const alternatives: Alternative[] = [];
    for (const part of term.parts) {
      const ways = this.#denials(part);
      if (ways === "always") return true;
      alternatives.push(...ways);
    }
    const [only] = alternatives;
    if (only === undefined) return false;
    if (alternatives.length === 1) return this.#isPossible(only) && this.apply(only);
    this.#addChoice(`denied ${term.id}`, { alternatives, denied: term });
    return true;
  }

  /** The ways in which the part may not hold; "always" where it never does for values of this type. */
  #denials(part: Part): "always" | readonly Alternative[] {
    switch (part.is) {
      case "never":
        return "always";
      case "type":
        if (part.types.has(this.type)) return [];
        return this.type === "number" && part.types.has("integer") ? [{ fail: integer }] : "always";
      case "values": {
        const values = this.#ofType(part);
        return values === undefined ? "always" : [{ fail: values }];
      }
      case "all":
        return part.terms.map((term) => ({ right: [term] }));
      case "any":
        return [{ right: part.terms }];
      case "one":
        return [{ right: part.terms }, ...pairs(part.terms).map((left) => ({ left }))];
      case "not":
        return [{ left: [part.term] }];
      case "choice":
        return [{ left: [part.condition], right: [part.then] }, { right: [part.condition, part.otherwise] }];
      case "opaque":
        return [{ fail: part }];
      default:
        return part.on === this.type ? [{ fail: part }] : [];
    }
  }

  #ofType(part: Values): Values | undefined {
    const values = part.values.filter((value) => typeOf(value) === this.type);
    if (values.length === part.values.length) return part;
    return values.length === 0 ? undefined : { is: "values", key: `${part.key} ${this.type}`, values };
  }
}

function exactlyOne(terms: readonly Term[]): Alternative[] {
  return terms.map((term, index) => ({ left: [term], right: terms.filter((_, other) => other !== index) }));
}

/** Every two of the terms. One that stands there twice is a pair of itself. */
function pairs(terms: readonly Term[]): (readonly Term[])[] {
  return terms.flatMap((term, index) => terms.slice(index + 1).map((other) => [term, other]));
}
