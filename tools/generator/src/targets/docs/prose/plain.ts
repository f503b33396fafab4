import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { firstSentence, visible } from "../../../emit/text.ts";

/** The words of a piece of Markdown, without its markup. */
export function plainText(node: Nodes): string {
  if (node.type === "html") return "";
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(plainText).join("") : "";
}

/** Words and the usual marks between them: nothing that Markdown reads. */
const isPlain = /^[A-Za-z][\w ,.;:'"()/?-]*$/;

/** The first sentence of the first paragraph of the document's text, without markup. */
export function plainSentence(markdown: string | undefined): string | undefined {
  if (markdown === undefined) return undefined;
  if (isPlain.test(markdown)) return firstSentence(markdown);
  const tree = fromMarkdown(visible(markdown).trim());
  const paragraph = tree.children.find(({ type }) => type === "paragraph");
  const text = oneLine(paragraph === undefined ? "" : plainText(paragraph));
  return text === "" ? undefined : firstSentence(text);
}

/** Text of the document that stands in one line. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}

/** The text with a full stop, where it ends without one. */
export function sentence(text: string): string {
  return text === "" || /[.!?:…]$/.test(text) ? text : `${text}.`;
}
