import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visible } from "../../../emit/text.ts";
import type { Markdown } from "../page.ts";
import { plainText } from "./plain.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Markup that may have to be edited: text without any of it stays as it is. */
const suspicious = /[<[\]`~#]|^[ \t>]*(?:=+|-+)[ \t]*$/m;

/** Headings of the document stand below those of the page. */
const deeper = 2;

const known = new Map<string, Markdown>();

/**
 * CommonMark of the document, made harmless: raw HTML becomes text, images become links, links that lead elsewhere than
 * to `http`, `https`, `mailto` or a relative target become their text, headings step back below those of the page.
 */
export function cleanMarkdown(source: string): Markdown {
  const before = known.get(source);
  if (before !== undefined) return before;
  let text = visible(source).trim();
  // An edit may join what was apart, so it is read again until there is nothing left to edit.
  for (let round = 0; suspicious.test(text); round++) {
    const edits = editsOf(fromMarkdown(text), text, round === 0);
    if (edits.length === 0) break;
    text = round < 8 ? applyEdits(text, edits) : text.replaceAll("<", "&lt;").replaceAll("](", "]\\(");
    if (round >= 8) break;
  }
  if (known.size > 50_000) known.clear();
  known.set(source, text);
  return text;
}

function editsOf(node: Nodes, source: string, headings: boolean): Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const replace = (text: string): Edit[] => [{ start, end, text }];
  switch (node.type) {
    case "text":
      return unfinished(source, start, end);
    case "code":
      return end === source.length ? closing(source, start, end) : [];
    case "html":
      // A line break is the one tag that documents use for what Markdown says, too.
      return /^<br\s*\/?>$/i.test(node.value)
        ? replace("  \n")
        : replace(source.slice(start, end).replaceAll("<", "&lt;"));
    case "image":
      return isHarmless(node.url)
        ? replace(`[${escapeLabel(node.alt || "Image")}](<${escapeTarget(node.url)}>)`)
        : replace(escapeLabel(node.alt ?? ""));
    case "imageReference":
      return replace(escapeLabel(node.alt || "Image"));
    case "definition":
      return isHarmless(node.url) ? [] : replace("");
    case "link":
      return isHarmless(node.url)
        ? childEdits(node, source, headings)
        : replace(escapeLabel(plainText(node)));
    case "heading":
      return headings
        ? replace(`${"#".repeat(Math.min(6, node.depth + deeper))} ${innerText(node, source)}`)
        : childEdits(node, source, headings);
    default:
      return childEdits(node, source, headings);
  }
}

/**
 * Marks that begin what the text does not finish: they become plain, so that what is printed after it can't finish them.
 * A mark behind a backslash is plain already.
 */
function unfinished(source: string, start: number, end: number): Edit[] {
  const text = source.slice(start, end);
  return [...text.matchAll(/(\\*)(<(?=[A-Za-z!?/]|$)|[[\]]|`+)/g)].flatMap(
    ([, slashes = "", mark = ""], index, all) => {
      if (slashes.length % 2 === 1) return [];
      const at = start + (all[index]?.index ?? 0) + slashes.length;
      const plain = mark === "<" ? "&lt;" : [...mark].map((char) => `\\${char}`).join("");
      return [{ start: at, end: at + mark.length, text: plain }];
    },
  );
}

/** A fence that the text leaves open is closed: else all that follows it on the page would be code. */
function closing(source: string, start: number, end: number): Edit[] {
  const block = source.slice(start, end);
  const [, fence] = /^(`{3,}|~{3,})/.exec(block) ?? [];
  if (fence === undefined) return [];
  const last = block.includes("\n") ? (block.split("\n").at(-1) ?? "").trim() : "";
  const closed = last.startsWith(fence) && new Set(last).size === 1;
  return closed ? [] : [{ start: end, end, text: `\n${fence}` }];
}

function childEdits(node: Nodes, source: string, headings: boolean): Edit[] {
  return "children" in node ? node.children.flatMap((child) => editsOf(child, source, headings)) : [];
}

/** The source between the first and the last child of a node, in one line. */
function innerText(node: Nodes, source: string): string {
  const children: readonly Nodes[] = "children" in node ? node.children : [];
  const start = children[0]?.position?.start.offset ?? 0;
  const end = children.at(-1)?.position?.end.offset ?? 0;
  return source.slice(start, end).replace(/\s*\n\s*/g, " ");
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = "";
  for (const { start, end, text } of edits) {
    out += source.slice(at, start) + text;
    at = end;
  }
  return out + source.slice(at);
}

/** Where a link of the document may lead: the web, a mail, or a place of the same site. */
export function isHarmless(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url) || !/^[^/?#]*:/.test(url);
}

function escapeLabel(text: string): string {
  return text.replace(/[\\[\]<`*_&]/g, "\\$&").replace(/\s+/g, " ");
}

function escapeTarget(url: string): string {
  return url.replace(/[<>\\\s]/g, encodeURIComponent);
}
