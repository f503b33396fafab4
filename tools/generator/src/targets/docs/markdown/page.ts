import type { Block, Page } from "../page.ts";
import { printShape } from "./fields.ts";
import { printInline } from "./inline.ts";
import { codeFence, escapeStart, escapeText, tableLines } from "./text.ts";

/** The Markdown twin of a page. */
export function printPage({ title, description, badges, blocks }: Page): string {
  const start = description.slice(0, 20);
  const said = blocks.some((block) => block.kind === "prose" && block.markdown.startsWith(start));
  const deprecated = badges.some(({ text }) => text === "deprecated");
  return finish([
    `# ${escapeText(title)}`,
    "",
    ...(deprecated ? ["**Deprecated.**", ""] : []),
    ...(said ? [] : [escapeStart(escapeText(description)), ""]),
    ...blocks.flatMap(printBlock),
  ]);
}

/** The twin of a list of blocks without a page around it. */
export function printBlocks(blocks: readonly Block[]): string {
  return finish(blocks.flatMap(printBlock));
}

function finish(lines: readonly string[]): string {
  return `${lines.join("\n").replace(/\n+$/, "")}\n`;
}

/** The lines of a block, an empty one at the end. */
function printBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${escapeText(block.text)}`, ""];
    case "prose":
      return [block.markdown, ""];
    case "paragraph":
      return [escapeStart(printInline(block.inline)), ""];
    case "request":
      return [...codeFence("http", `${block.method} ${block.server ?? ""}${block.path}`), ""];
    case "facts":
      return [
        ...block.items.map(({ term, value }) => `- **${escapeText(term)}:** ${printInline(value)}`),
        "",
      ];
    case "fields":
      return printShape(block);
    case "table":
      return [
        ...(block.caption === undefined ? [] : [`**${escapeText(block.caption)}**`, ""]),
        ...tableLines(
          block.columns.map(escapeText),
          block.rows.map((row) => row.map(printInline)),
        ),
        "",
      ];
    case "list":
      return [
        ...block.items.map((item, index) => {
          const mark = block.ordered === true ? `${index + 1}.` : "-";
          return `${mark} ${escapeStart(printInline(item))}`;
        }),
        "",
      ];
    case "code":
      return [
        ...(block.title === undefined ? [] : [`${escapeStart(escapeText(block.title))}:`, ""]),
        ...codeFence(block.lang, block.source),
        "",
      ];
    case "samples":
      return block.samples.flatMap(({ label, lang, source }) => [
        `${escapeStart(escapeText(label))}:`,
        "",
        ...codeFence(lang, source),
        "",
      ]);
    case "note":
      return [`> ${printInline(block.inline)}`, ""];
    case "timeline":
      return [
        escapeStart(escapeText(block.caption)),
        "",
        ...tableLines(
          ["When", "What"],
          block.steps.map(({ at, label }) => [escapeText(at), escapeText(label)]),
        ),
        "",
      ];
    case "details":
      return [`### ${printInline(block.summary)}`, "", ...block.blocks.flatMap(printBlock)];
  }
}
