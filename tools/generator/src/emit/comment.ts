import { Code, empty } from "./code.ts";
import { visible } from "./text.ts";

/** A line of a documentation comment: text of the document, made safe here. */
export type DocLine = string | undefined;

/**
 * A documentation comment from blocks of text, a blank line between blocks. Whatever the text holds, it can't end the
 * comment, start a tag or hide characters: comment ends are split, controls and bidirectional marks removed, a `@` that
 * would begin a tag escaped, half characters (lone surrogates) replaced. Tags (`@deprecated`, `@throws`) are given apart, as `{ tag, text }`.
 *
 * @returns nothing when there is nothing to say.
 */
export function docComment(
  blocks: readonly DocLine[],
  tags: readonly { readonly tag: DocTag; readonly text?: string | undefined }[] = [],
): Code {
  const prose = blocks.map((block) => wrap(lines(block ?? ""))).filter((block) => block.length > 0);
  const tagLines = tags.map(({ tag, text }) => `@${tag}${text ? ` ${lines(text).join(" ")}` : ""}`);
  const all = prose.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  if (tagLines.length > 0) all.push(...(all.length > 0 ? [""] : []), ...tagLines);
  if (all.length === 0) return empty;
  const [only] = all;
  if (all.length === 1 && only !== undefined && only.length < 100) return new Code(`/** ${only} */`);
  return new Code(["/**", ...all.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n"));
}

export type DocTag = "deprecated" | "default" | "throws" | "see" | "example" | "param" | "returns";

/** One line of text in a `//` comment. */
export function lineComment(text: string): Code {
  return new Code(
    lines(text)
      .map((line) => `// ${line}`)
      .join("\n"),
  );
}

const width = 100;

/** Fills paragraphs and list items to the width; headings, quotes, tables, code and HTML stay as they are written. */
function wrap(source: readonly string[]): string[] {
  return paragraphs(source).flatMap(({ text, fixed }) => (fixed ? [text] : breakLine(text)));
}

interface Paragraph {
  text: string;
  /** Holds its own line breaks: nothing is joined to it, nothing is broken. */
  readonly fixed: boolean;
}

/** Joins the lines of a paragraph, which Markdown reads as one (CommonMark §4.8). */
function paragraphs(source: readonly string[]): Paragraph[] {
  const out: Paragraph[] = [];
  let fenced = false;
  for (const line of source) {
    const fence = /^\s*(```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    const fixed = fence || fenced || line === "" || /^(\s*[|>#<=]| {4})/.test(line);
    const before = out.at(-1);
    const begins =
      fixed || before === undefined || before.fixed || listMarker.test(line) || /^\s*[-*_]/.test(line);
    if (begins) out.push({ text: line, fixed });
    else before.text += ` ${line.trimStart()}`;
  }
  return out;
}

const listMarker = /^\s*(?:[-*+]|\d+[.)])\s+/;

/** Breaks a long line at spaces; what follows in a list item stays under its text. */
function breakLine(line: string): string[] {
  const indent = " ".repeat((listMarker.exec(line) ?? /^\s*/.exec(line))?.[0].length ?? 0);
  const out: string[] = [];
  let current = "";
  for (const word of line.split(/(?<=\S) +/)) {
    const next = current === "" ? word : `${current} ${word}`;
    if (next.length > width && current.trim() !== "") {
      out.push(current);
      current = indent + word;
    } else current = next;
  }
  return [...out, current];
}

function lines(text: string): string[] {
  const safe = visible(text)
    .replace(/\*\//g, "*\\/")
    .replace(/\/\*/g, "/\\*")
    // So that a file that is inlined into a page can't end its script element.
    .replace(/<(?=\/script|!--)/gi, "<\\")
    .replace(/[ \t]+$/gm, "")
    // A tag begins at a line's start and after any space (TypeScript's JSDoc scanner); wrapping may make a start of any word.
    .replace(/(^|\s)@/gm, "$1\\@")
    .replace(/\{@/g, "{\\@")
    .trim();
  return safe === "" ? [] : safe.split(/\n/).map((line) => line.replace(/\t/g, "  "));
}
