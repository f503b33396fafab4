import MarkdownIt from "markdown-it";

export interface MarkdownPage {
  readonly links: readonly string[];
  /** What an anchor can lead to, as renderers of Markdown name headings. */
  readonly ids: ReadonlySet<string>;
}

const commonMark = new MarkdownIt({ html: false, linkify: false });
commonMark.enable("table");

export function readMarkdown(source: string): MarkdownPage {
  const tokens = commonMark.parse(source, {});
  const links: string[] = [];
  const ids = new Set<string>();
  for (const [index, { type, children }] of tokens.entries()) {
    for (const token of children ?? []) {
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (typeof href === "string") links.push(href);
    }
    if (type === "heading_open") ids.add(idOf(textOf(tokens[index + 1]?.children ?? []), ids));
  }
  return { links, ids };
}

const textOf = (tokens: readonly { readonly type: string; readonly content: string }[]): string =>
  tokens.map(({ content }) => content).join("");

function idOf(text: string, taken: ReadonlySet<string>): string {
  const id = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
  for (let number = 0; ; number += 1) {
    const candidate = number === 0 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
