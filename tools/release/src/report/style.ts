import { styleText } from "node:util";
import type { Class } from "../verdict/finding.ts";

/** Colours where a person reads: on a terminal, and NO_COLOR unset (https://no-color.org). */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

export function paintFor(colour: boolean): Paint {
  return (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
}

export const colours: Readonly<Record<Class, "red" | "yellow" | "green" | "dim">> = {
  breaking: "red",
  unknown: "yellow",
  additive: "green",
  documentation: "dim",
};

/** Text of a document on one line, without the characters that would move or recolour it. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, "");
}

/** A value in at most so many characters. */
export function shorten(value: unknown, most = 200): string {
  const text = printable(JSON.stringify(value) ?? "nothing");
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** How many of each class, in words. */
export function countWords(list: readonly { readonly class: Class }[]): string {
  const order: readonly Class[] = ["breaking", "unknown", "additive", "documentation"];
  const parts = order.flatMap((value) => {
    const count = list.filter((finding) => finding.class === value).length;
    return count === 0 ? [] : [`${count} ${value}`];
  });
  return parts.length === 0 ? "no change" : parts.join(", ");
}

/** The audiences of a finding whose class differs from its own, in words. */
export function audienceWords(audiences: {
  readonly wire: Class;
  readonly source: Class;
  readonly behaviour: Class;
}): string {
  const all = Object.entries(audiences);
  const values = new Set(all.map(([, value]) => value));
  return values.size === 1
    ? "for everyone"
    : all.map(([audience, value]) => `${audience}: ${value}`).join(", ");
}
