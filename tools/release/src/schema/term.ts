/** Schemas as the comparison sees them: a term is a set of values, written as a conjunction of parts. */
import type { JsonType, JsonValue } from "./json.ts";

export interface Term {
  /** Equal for terms that are written alike, in whichever document. */
  readonly id: number;
  /** All of them hold. None: every value. */
  readonly parts: readonly Part[];
}

/** A set of property names. */
export interface KeySet {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  /** All names but these. */
  readonly others: boolean;
}

/** What holds for values of one type; values of other types are left alone. */
export type Literal = { readonly key: string } & (
  | { readonly on: "number"; readonly is: "integer" }
  | {
      readonly on: "number";
      readonly is: "atLeast" | "atMost";
      readonly bound: number;
      readonly exclusive: boolean;
    }
  | { readonly on: "number"; readonly is: "multipleOf"; readonly divisor: number }
  | { readonly on: "string"; readonly is: "minLength" | "maxLength"; readonly length: number }
  | { readonly on: "string"; readonly is: "pattern"; readonly source: string }
  | { readonly on: "string" | "number"; readonly is: "format"; readonly name: string }
  | { readonly on: "array"; readonly is: "minItems" | "maxItems"; readonly count: number }
  | { readonly on: "array"; readonly is: "uniqueItems" }
  /** Items from index `from` up to but without `to`. */
  | {
      readonly on: "array";
      readonly is: "items";
      readonly from: number;
      readonly to: number;
      readonly term: Term;
    }
  | {
      readonly on: "array";
      readonly is: "contains";
      readonly term: Term;
      readonly min: number;
      readonly max: number;
    }
  | { readonly on: "object"; readonly is: "minProperties" | "maxProperties"; readonly count: number }
  | { readonly on: "object"; readonly is: "required"; readonly name: string }
  | { readonly on: "object"; readonly is: "members"; readonly names: KeySet; readonly term: Term }
  | { readonly on: "object"; readonly is: "propertyNames"; readonly term: Term }
);

/** A literal before it has its key. */
export type Unkeyed<T> = T extends { readonly key: string } ? Omit<T, "key"> : never;

export type LiteralOf<Is extends Literal["is"]> = Extract<Literal, { readonly is: Is }>;

/** One of these values, all of one type where a state holds it. */
export interface Values {
  readonly is: "values";
  readonly key: string;
  readonly values: readonly JsonValue[];
}

/** A condition that is not followed: the same one is itself, and nothing else is known of it. */
export interface Opaque {
  readonly is: "opaque";
  readonly key: string;
  /** What it is, in a word, for reports. */
  readonly what: string;
}

export type Part =
  | Literal
  | Values
  | Opaque
  | { readonly is: "never"; readonly key: string }
  | { readonly is: "type"; readonly key: string; readonly types: ReadonlySet<JsonType | "integer"> }
  | { readonly is: "all" | "any" | "one"; readonly key: string; readonly terms: readonly Term[] }
  | { readonly is: "not"; readonly key: string; readonly term: Term }
  | {
      readonly is: "choice";
      readonly key: string;
      readonly condition: Term;
      readonly then: Term;
      readonly otherwise: Term;
    };

/** What a state collects at its leaf: conditions on values of its one type. */
export type Fact = Literal | Values | Opaque;

/** Whether a name is in a set of names. Undefined where a pattern can't be read. */
export function holdsName(set: KeySet, name: string): boolean | undefined {
  let found = set.names.includes(name);
  for (const pattern of found ? [] : set.patterns) {
    const expression = toRegExp(pattern);
    if (expression === undefined) return undefined;
    found ||= expression.test(name);
  }
  return found !== set.others;
}

const expressions = new Map<string, RegExp | undefined>();

/** A pattern as the validators read it (ECMA-262, with the `u` flag), or undefined where it is none. */
export function toRegExp(source: string): RegExp | undefined {
  if (!expressions.has(source)) {
    let expression: RegExp | undefined;
    try {
      expression = new RegExp(source, "u");
    } catch {
      expression = undefined;
    }
    expressions.set(source, expression);
  }
  return expressions.get(source);
}
