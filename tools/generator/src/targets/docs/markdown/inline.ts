import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Href, Inline, Markdown } from "../page.ts";
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

/** Paragraphs of the document inside a line: code blocks become spans, items of lists run on. */
function flat(markdown: Markdown): string {
  if (!/[\n#>`~]|^(?: {4}|\t|[-+*\d=])/.test(markdown)) return markdown;
  return flatNodes(fromMarkdown(markdown).children, markdown).join(" ");
}

function flatNodes(nodes: readonly Nodes[], source: string): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    switch (node.type) {
      case "paragraph":
      case "heading":
        return [sliceOf(node.children, source)];
      case "code":
        return [codeSpan(node.value)];
      case "list":
        return [
          node.children
            .map((item) => flatNodes(item.children, source).join(" ").replace(/[.;]$/, ""))
            .join("; "),
        ];
      case "blockquote":
        return flatNodes(node.children, source);
      default:
        return [];
    }
  });
}

function sliceOf(children: readonly Nodes[], source: string): string {
  const start = children[0]?.position?.start.offset ?? 0;
  const end = children.at(-1)?.position?.end.offset ?? 0;
  return source.slice(start, end).replace(/\s*\n\s*/g, " ");
}
