/** What a changelog says of a cause, in the words of those who read it. */
import type { SourceBreak } from "../../source/break.ts";
import type { Cause } from "../causes.ts";
import type { Facts } from "../facts.ts";
import { code, plain, withSpans } from "../markdown.ts";
import type { Group } from "../reach.ts";
import { limitText } from "./limits.ts";
import { operationText, renamedText, scopeText } from "./operations.ts";
import { otherText, retryableText, wordsText } from "./others.ts";
import { propertyText } from "./properties.ts";
import { schemaText } from "./schemas.ts";
import { capital, type Voice, voiceOf } from "./voice.ts";

type Teller = (cause: Cause, facts: Facts, voice: Voice) => string;

const tellers: Readonly<Record<Cause["kind"], Teller>> = {
  words: wordsText,
  property: propertyText,
  schema: schemaText,
  renamed: renamedText,
  scopes: scopeText,
  "rate-limits": limitText,
  operation: operationText,
  retryable: retryableText,
  other: otherText,
};

export function textOf(cause: Cause, facts: Facts, group: Group): string {
  const voice = voiceOf(group, facts.names);
  const text = tellers[cause.kind](cause, facts, voice).trim();
  return capital(text === "" ? otherText(cause, facts, voice).trim() : text);
}

/** How a program was written and how it is written now, where that is known. */
export function changeOfSource({ before, after }: SourceBreak): string {
  if (before === undefined) return "";
  if (after === undefined) return `Before: ${code(before)}.`;
  return `Before: ${code(before)}. After: ${code(after)}.`;
}

export function breakText(one: SourceBreak): string {
  const sentence = withSpans(one.sentence, code, (words) => withNames(words, one.symbol));
  const change = changeOfSource(one);
  return `${sentence} ${change === "" ? "Code that uses it as before no longer compiles." : change}`;
}

/** Names of members and of types are code: `Outfame.accounts.list`, `Account.status`; and what broke, in any case. */
function withNames(words: string, symbol: string): string {
  return words
    .split(/([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)/)
    .map((part, index) =>
      index % 2 === 1 && (part.includes(".") || part === symbol) ? code(part) : plain(part),
    )
    .join("");
}
