import type { Href, Inline } from "../page.ts";
import { codeSpan, escapeText } from "./text.ts";

/** The parts of a line. */
export function printInline(parts: readonly Inline[]): string {
  return parts.map(printPart).join("");
}

function printPart(part: Inline): string {
  if (typeof part === "string") return escapeText(part);
  if ("markdown" in part) return flat(part.markdown);
  if ("strong" in part) return `**${escapeText(part.strong)}**`;
  if ("code" in part)
    return part.href === undefined ? codeSpan(part.code) : `[${codeSpan(part.code)}](${twinHref(part.href)})`;
  return `[${escapeText(part.text)}](${twinHref(part.href)})`;
}

/** A link of a page leads to the page's twin, `/schemas/account.md`: anchors are a matter of HTML. */
export function twinHref(href: Href): string {
  if (!href.startsWith("/")) {
    return /^[\w:/.?=&%#+@,;~-]+$/.test(href) ? href : `<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
  }
  return `${href.replace(/#.*$/s, "")}.md`;
}

/** Paragraphs of the document inside a line: their breaks become spaces, code blocks spans, list items run on. */
function flat(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(`{3,}|~{3,})[^\n]*\n([\s\S]*?)(?:\n[ \t]*\1[^\n]*|$)/gm, (_, _fence, source: string) =>
      codeSpan(source),
    )
    .replace(/^#{1,6}\s+/gm, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}
