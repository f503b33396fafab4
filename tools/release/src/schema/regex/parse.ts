/**
 * Reads patterns (ECMA-262 §22.2, `u` flag) into expressions over code points. What is no regular language, or rarely met
 * (look-around, back references, word boundaries, Unicode properties), is not read.
 */
import { charactersIn, classEscapes, dot } from "./characters.ts";
import { alternatives, characters, type Expression, repeat, sequence } from "./expression.ts";

export type { Expression } from "./expression.ts";

/** Stand for the ends of a string. */
export const startMark = -1;
export const endMark = -2;

class Unreadable extends Error {}

const cache = new Map<string, Expression | undefined>();

/** Strings, with a mark at either end, in which the pattern matches somewhere; undefined where it is not read. */
export function parsePattern(source: string): Expression | undefined {
  if (!cache.has(source)) cache.set(source, read(source));
  return cache.get(source);
}

/** The one string, with its marks. */
export function literalText(text: string): Expression {
  return marked([...text].map((character) => characters([[code(character), code(character)]])));
}

/** Any string with its marks. */
export const anyText: Expression = marked([repeat(characters(dot), 0, Number.POSITIVE_INFINITY)]);

function marked(parts: readonly Expression[]): Expression {
  return sequence([characters([[startMark, startMark]]), ...parts, characters([[endMark, endMark]])]);
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function read(source: string): Expression | undefined {
  try {
    new RegExp(source, "u");
    const reader = new Reader(source);
    const inner = reader.readAll();
    const anything = repeat(characters([[endMark, 0x10ffff]]), 0, Number.POSITIVE_INFINITY);
    return sequence([anything, inner, anything]);
  } catch (error) {
    if (error instanceof Unreadable || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class Reader {
  readonly #characters: readonly string[];
  #at = 0;
  /** Inside of what may come more than once or follow something: a mark there is met at most once, which is not followed. */
  #depth = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  readAll(): Expression {
    const expression = this.#alternatives();
    if (this.#peek() !== undefined) throw new Unreadable();
    return expression;
  }

  #alternatives(): Expression {
    const options = [this.#sequence()];
    while (this.#take("|")) options.push(this.#sequence());
    return alternatives(options);
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    let marks = 0;
    for (let next = this.#peek(); next !== undefined && next !== "|" && next !== ")"; next = this.#peek()) {
      const before = this.#at;
      const part = this.#quantified();
      if (next === "^" || next === "$") marks++;
      if (next === "^" && parts.length > 0) throw new Unreadable();
      if (this.#at === before) throw new Unreadable();
      parts.push(part);
      const following = this.#peek();
      if (next === "$" && following !== undefined && following !== "|" && following !== ")")
        throw new Unreadable();
    }
    if (marks > 2) throw new Unreadable();
    return sequence(parts);
  }

  #quantified(): Expression {
    const first = this.#peek();
    const marksBefore = this.#marks;
    const atom = this.#atom();
    const quantifier = this.#quantifier();
    if (quantifier === undefined) return atom;
    if (first === "^" || first === "$" || this.#marks !== marksBefore) throw new Unreadable();
    return repeat(atom, quantifier[0], quantifier[1]);
  }

  #marks = 0;

  #quantifier(): readonly [number, number] | undefined {
    let range: readonly [number, number] | undefined;
    if (this.#take("*")) range = [0, Number.POSITIVE_INFINITY];
    else if (this.#take("+")) range = [1, Number.POSITIVE_INFINITY];
    else if (this.#take("?")) range = [0, 1];
    else if (this.#take("{")) {
      const min = this.#number();
      const max = this.#take(",") ? (this.#peek() === "}" ? Number.POSITIVE_INFINITY : this.#number()) : min;
      if (!this.#take("}")) throw new Unreadable();
      range = [min, max];
    }
    if (range !== undefined) this.#take("?");
    return range;
  }

  #number(): number {
    let digits = "";
    for (let next = this.#peek(); next !== undefined && /\d/.test(next); next = this.#peek())
      digits += this.#next();
    if (digits === "") throw new Unreadable();
    return Number(digits);
  }

  #atom(): Expression {
    const next = this.#next();
    switch (next) {
      case "^":
        this.#marks++;
        if (this.#depth > 0) throw new Unreadable();
        return characters([[startMark, startMark]]);
      case "$":
        this.#marks++;
        if (this.#depth > 0) throw new Unreadable();
        return characters([[endMark, endMark]]);
      case ".":
        return characters(classEscapes["."]);
      case "[":
        return characters(this.#class());
      case "(":
        return this.#group();
      case "\\":
        return characters(this.#escape());
      default:
        return characters([[code(next), code(next)]]);
    }
  }

  #group(): Expression {
    if (this.#take("?")) {
      if (this.#take("<")) {
        const next = this.#peek();
        if (next === "=" || next === "!") throw new Unreadable();
        while (!this.#take(">")) this.#next();
      } else if (!this.#take(":")) throw new Unreadable();
    }
    // At either end of the whole a group may hold the marks (`^(a|b)$`, `(^a|b$)`); what stands around it decides.
    const nested = this.#at > 0 && !this.#isWhole();
    if (nested) this.#depth++;
    const inner = this.#alternatives();
    if (nested) this.#depth--;
    if (!this.#take(")")) throw new Unreadable();
    return inner;
  }

  /** Whether the group that has just begun is all of the pattern. */
  #isWhole(): boolean {
    const text = this.#characters.join("");
    return /^\((\?:)?[^()]*\)$/.test(text);
  }

  #class(): readonly (readonly [number, number])[] {
    const negated = this.#take("^");
    const ranges: (readonly [number, number])[] = [];
    while (!this.#take("]")) {
      const low = this.#classMember();
      if (this.#peek() === "-" && this.#characters[this.#at + 1] !== "]" && low.length === 1) {
        this.#next();
        const high = this.#classMember();
        const [from, to] = [low[0]?.[0], high[0]?.[1]];
        if (from === undefined || to === undefined) throw new Unreadable();
        ranges.push([from, to]);
      } else ranges.push(...low);
    }
    return charactersIn(ranges, negated);
  }

  #classMember(): readonly (readonly [number, number])[] {
    const next = this.#next();
    if (next !== "\\") return [[code(next), code(next)]];
    if (this.#take("b")) return [[8, 8]];
    if (this.#take("-")) return [[45, 45]];
    return this.#escape();
  }

  #escape(): readonly (readonly [number, number])[] {
    const next = this.#next();
    if (next === "d" || next === "D" || next === "w" || next === "W" || next === "s" || next === "S")
      return classEscapes[next];
    const simple: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, "0": 0 };
    const known = simple[next];
    if (known !== undefined) return [[known, known]];
    if (next === "x") return this.#hexadecimal(2);
    if (next === "u") {
      if (!this.#take("{")) return this.#hexadecimal(4);
      let digits = "";
      while (!this.#take("}")) digits += this.#next();
      const value = Number.parseInt(digits, 16);
      return [[value, value]];
    }
    if (/[a-zA-Z0-9]/.test(next)) throw new Unreadable();
    return [[code(next), code(next)]];
  }

  #hexadecimal(length: number): readonly (readonly [number, number])[] {
    let digits = "";
    for (let index = 0; index < length; index++) digits += this.#next();
    const value = Number.parseInt(digits, 16);
    if (Number.isNaN(value) || (value >= 0xd800 && value <= 0xdfff)) throw new Unreadable();
    return [[value, value]];
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const next = this.#peek();
    if (next === undefined) throw new Unreadable();
    this.#at++;
    return next;
  }
}
