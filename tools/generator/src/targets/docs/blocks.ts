import { isObject } from "../../emit/describe/pointer.ts";
import type { JsonObject, JsonValue } from "../../model/types.ts";
import { bodyText } from "./fields/value.ts";
import type { Ids } from "./ids.ts";
import type { Block, FactsBlock, Inline, TableBlock } from "./page.ts";
import { cleanMarkdown } from "./prose/clean.ts";

/** Helpers that leave out what would be empty. */

export function heading(ids: Ids, level: 2 | 3 | 4, text: string, id: string = text.toLowerCase()): Block {
  return { kind: "heading", level, id: ids.claim(id), text };
}

/** Text of the document, as paragraphs. */
export function prose(text: string | undefined): readonly Block[] {
  const markdown = text === undefined ? "" : cleanMarkdown(text);
  return markdown === "" ? [] : [{ kind: "prose", markdown }];
}

/** Text of the document inside a line. */
export function inlineProse(text: string | undefined): readonly Inline[] {
  const markdown = text === undefined ? "" : cleanMarkdown(text);
  return markdown === "" ? [] : [{ markdown }];
}

export function paragraph(...inline: readonly Inline[]): Block {
  return { kind: "paragraph", inline };
}

export function table(
  columns: readonly string[],
  rows: readonly (readonly (readonly Inline[])[])[],
  caption?: string,
): readonly TableBlock[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", ...(caption === undefined ? {} : { caption }), columns, rows }];
}

export function facts(
  items: readonly (readonly [term: string, value: readonly Inline[]] | undefined)[],
): readonly FactsBlock[] {
  const given = items
    .filter((item) => item !== undefined && item[1].length > 0)
    .map((item) => ({ term: item?.[0] ?? "", value: item?.[1] ?? [] }));
  return given.length === 0 ? [] : [{ kind: "facts", items: given }];
}

export function example(value: JsonValue, contentType: string, title?: string): Block {
  const form = /^application\/x-www-form-urlencoded\b/i.test(contentType) && isObject(value);
  const json = /[/+]json\b/i.test(contentType) || contentType === "*/*";
  const text = typeof value !== "string";
  return {
    kind: "code",
    lang: !form && (json || text) ? "json" : "text",
    ...(title === undefined ? {} : { title }),
    source: form ? formText(value) : bodyText(value, json),
  };
}

/** As a form sends it (WHATWG URL §5.2), a line break after each `&` for the eye. */
function formText(value: JsonObject): string {
  return Object.entries(value)
    .map(([name, inner]) => new URLSearchParams([[name, bodyText(inner, false)]]).toString())
    .join("&\n");
}

/** A link to a page with the name in code, or the name alone. */
export function codeLink(code: string, href: string | undefined): Inline {
  return href === undefined ? { code } : { code, href };
}

/** A link to a page, or the words alone. */
export function textLink(text: string, href: string | undefined): Inline {
  return href === undefined ? text : { text, href };
}
