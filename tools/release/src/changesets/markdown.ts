/** Text for changelogs. What stands in the document is text there, too, whatever it holds. */
import { printable } from "../report/style.ts";

/** A span of code (CommonMark 0.31.2 §6.1): its fence is longer than any run of backticks inside. */
export function code(value: string): string {
  const text = printable(value).trim();
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return text === "" ? "nothing" : `${fence}${space}${text}${space}${fence}`;
}

/** Text without code: no markup, no entity, no mention of people, no link. */
export function plain(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_[\]~|]/g, "\\$&")
    .replace(/^(\s*)([#+=-]|\d+[.)])/, "$1\\$2")
    .replaceAll("@", "@\u200b")
    .replaceAll("://", ":\u200b//");
}

/** Text with spans of code in it: `span` and `words` say what becomes of each. */
export function withSpans(
  text: string,
  span: (inside: string) => string,
  words: (outside: string) => string = plain,
): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? span(part.slice(1, -1)) : words(part)))
    .join("");
}

/** `a`, `a and b`, `a, b and c`; of many the first, and how many more. */
export function enumerate(all: readonly string[], most = 8): string {
  const list = [...new Set(all)];
  const [last] = list.slice(-1);
  if (last === undefined) return "";
  if (list.length > most) return `${list.slice(0, most).join(", ")} and ${list.length - most} more`;
  return list.length === 1 ? last : `${list.slice(0, -1).join(", ")} and ${last}`;
}

/** The first sentence of a description, where it is a short one; with its full stop. */
export function firstSentence(description: unknown, most = 140): string {
  if (typeof description !== "string") return "";
  const text = printable(description).trim();
  const [sentence = ""] = text.match(/^.+?[.!?](?=\s|$)/) ?? [text.endsWith(".") ? text : `${text}.`];
  return text === "" || sentence.length > most ? "" : withSpans(sentence, code);
}
