/** In whose words a changelog speaks: of requests, or of calls. */
import { code, enumerate, plain, withSpans } from "../markdown.ts";
import type { ClientNames } from "../names.ts";
import type { Group } from "../reach.ts";

export interface Voice {
  readonly group: Group;
  /** `GET /accounts` or `outfame.accounts.list()`; what is neither, as it is. */
  operation(label: string): string;
}

export function voiceOf(group: Group, names: ClientNames): Voice {
  return {
    group,
    operation: (label) => {
      const [place = label, callback] = label.split(", callback ");
      const call = group === "sdk" ? names.call(place) : undefined;
      const known = isOperation(place) || isPath(place) ? code(call ?? place) : `the event ${code(place)}`;
      return callback === undefined ? known : `the callback ${code(callback)} of ${known}`;
    },
  };
}

export function isOperation(label: string): boolean {
  return /^[A-Z]+ \//.test(label);
}

function isPath(label: string): boolean {
  return label.startsWith("/");
}

export function operations(voice: Voice, labels: readonly string[]): string {
  return enumerate(labels.map((label) => voice.operation(label)));
}

/** A sentence of a finding: spans of code stay, operations are named in the voice's words. */
export function speak(voice: Voice, sentence: string, labels: readonly string[]): string {
  const span = (inside: string) => (isOperation(inside) ? voice.operation(inside) : code(inside));
  return withSpans(sentence, span, (words) => {
    // The longest first: a path may begin another.
    const known = labels.filter(isOperation).toSorted((a, b) => b.length - a.length);
    const found = known.find((label) => words.includes(label));
    if (found === undefined) return anyOperation(voice, words);
    const [before = "", ...rest] = words.split(found);
    return anyOperation(voice, before) + voice.operation(found) + anyOperation(voice, rest.join(found));
  });
}

/** Operations that a sentence names beside those where it is felt. */
function anyOperation(voice: Voice, words: string): string {
  return words
    .split(/(\b[A-Z]+ \/[^\s,;()]*[^\s,;().])/)
    .map((part, index) => (index % 2 === 1 ? voice.operation(part) : plain(part)))
    .join("");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
