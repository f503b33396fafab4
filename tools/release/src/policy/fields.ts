/** Single facts of a policy, compared by rules of one line each. */
import type { Ledger } from "../compare/ledger.ts";
import { at, type Node } from "../compare/node.ts";
import { equal, isArray, type JsonValue } from "../schema/json.ts";
import type { Code } from "../verdict/rules.ts";

export interface FieldRule {
  readonly field: string;
  /** What it is, in words. */
  readonly name: string;
  /** The code for a change from one value to another; either may be missing. */
  code(before: JsonValue | undefined, after: JsonValue | undefined): Code;
}

export function compareFields(
  ledger: Ledger,
  old: Node,
  next: Node,
  rules: readonly FieldRule[],
  about: string,
  felt?: string,
): void {
  for (const { field, name, code } of rules) {
    const [was, is] = [at(old, field), at(next, field)];
    if (equal(was.value, is.value)) continue;
    ledger.add({
      code: code(was.value, is.value),
      sentence: `${name}${about === "" ? "" : ` ${about}`} ${turn(was.value, is.value)}.`,
      claims: [was, is],
      felt,
    });
  }
}

/** What something is now, and what it was. */
export function turn(before: JsonValue | undefined, after: JsonValue | undefined): string {
  if (before === undefined) return `is ${say(after)} now`;
  return after === undefined
    ? `is no longer said, before ${say(before)}`
    : `is ${say(after)}, before ${say(before)}`;
}

export function say(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "without limit";
  if (typeof value === "string") return `\`${value}\``;
  if (isArray(value) && value.every((item) => typeof item !== "object"))
    return value.length === 0 ? "none" : listed(value.map(say));
  return typeof value === "object" ? `\`${JSON.stringify(value)}\`` : String(value);
}

function listed(words: readonly string[]): string {
  return words.length === 1
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.slice(-1).join("")}`;
}

/** For what is better the more there is of it. `null` is no limit, and the most; nothing said is no promise: told as the milder one. */
export function moreIsBetter(field: string, name: string, worse: Code, better: Code): FieldRule {
  return { field, name, code: (before, after) => (amount(after) < amount(before) ? worse : better) };
}

/** For what is better the less there is of it: what is not said costs nothing. */
export function lessIsBetter(field: string, name: string, worse: Code, better: Code): FieldRule {
  return { field, name, code: (before, after) => (cost(after) > cost(before) ? worse : better) };
}

/** For what any change of breaks. */
export function fixed(field: string, name: string, code: Code, added: Code = code): FieldRule {
  return { field, name, code: (before) => (before === undefined ? added : code) };
}

/** For yes or no, where one of the two is a demand on clients. */
export function demand(
  field: string,
  name: string,
  demanding: boolean,
  worse: Code,
  better: Code,
): FieldRule {
  return { field, name, code: (_before, after) => (after === demanding ? worse : better) };
}

function amount(value: JsonValue | undefined): number {
  return typeof value === "number" ? value : Number.POSITIVE_INFINITY;
}

function cost(value: JsonValue | undefined): number {
  return typeof value === "number" ? value : 0;
}
