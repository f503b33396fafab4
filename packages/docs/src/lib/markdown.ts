import MarkdownIt from "markdown-it";
import { withBase } from "./href.ts";

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
// The generator lets only harmless links through; what it writes as a site path gets the site's base.
markdown.core.ruler.push("base", (state) => {
  for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
    const href = token.type === "link_open" ? token.attrGet("href") : null;
    if (typeof href === "string") token.attrSet("href", withBase(href));
  }
});
markdown.disable("image");

/** CommonMark as HTML; raw HTML in it is shown as text. */
export const blockHtml = (text: string): string => markdown.render(text);

/** CommonMark of one line. */
export const inlineHtml = (text: string): string => markdown.renderInline(text);
