/** The limits of a plan. */
import { escapeToken, valueAt } from "../../compare/node.ts";
import type { JsonValue } from "../../schema/json.ts";
import type { Cause } from "../causes.ts";
import { type Facts, lookUp, tokensOf } from "../facts.ts";
import { code, plain } from "../markdown.ts";
import type { Voice } from "./voice.ts";

const windows = [
  ["requestsPerMinute", "requests per minute"],
  ["requestsPerSecond", "requests per second"],
  ["requestsPerDay", "requests per day"],
] as const;

export function limitText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const [, , plan = ""] = tokensOf(findings[0]?.place.pointer ?? "");
  const pointer = `#/x-rate-limits/plans/${escapeToken(plan)}`;
  const [old, next] = [lookUp(facts, "old", pointer), lookUp(facts, "new", pointer)];
  const title = valueAt(next ?? old, "title");
  const name = `the plan ${typeof title === "string" && /^[\w ]+$/.test(title) ? plain(title) : code(plan)}`;
  if (next === undefined) return `There is no longer ${name}.`;
  if (old === undefined) {
    const all = windows.map(([field, words]) => allowance(valueAt(next, field), words));
    return `There is a new plan, ${name.replace("the plan ", "")}: ${all.join(", ")}.`;
  }
  const changed = windows.flatMap(([field, words]) => {
    const [before, after] = [valueAt(old, field), valueAt(next, field)];
    return before === after ? [] : [`${allowance(after, words)}, before ${amount(before)}`];
  });
  const lowered = findings.some(({ code: rule }) => rule === "rate-limit-lowered");
  const text = `The ${name.replace("the ", "")} allows ${changed.join("; ")}.`;
  if (voice.group === "sdk")
    return `${text} The client's table of plans says so, too; your code can stay as it is.`;
  return lowered
    ? `${text} Requests over the limit are answered with ${code("429")}: spread them, or take a larger plan.`
    : text;
}

function allowance(value: JsonValue | undefined, words: string): string {
  return typeof value === "number" ? `${amount(value)} ${words}` : `any number of ${words}`;
}

function amount(value: JsonValue | undefined): string {
  return typeof value === "number" ? value.toLocaleString("en-US") : "any number";
}
