import { visible } from "../../../emit/text.ts";

/** Plain text in a line of Markdown: nothing in it is markup. */
export function escapeText(text: string): string {
  return visible(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*[\]<]|~(?=~)|&(?=#?\w+;)/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}

/** Text at the beginning of a line, where a few characters begin a heading, a list, a quotation or a rule. */
export function escapeStart(line: string): string {
  return line.replace(/^(\s*)([#>+=-]|\d{1,9}(?=[.)](?:\s|$)))/, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}

/** A code span that nothing in it can end (CommonMark §6.1). */
export function codeSpan(source: string): string {
  const text = visible(source).replace(/\n/g, " ");
  if (text.trim() === "") return "` `";
  const fence = "`".repeat(longestRun(text) + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A fenced block whose fence is longer than any run of back-ticks in it (CommonMark §4.5). */
export function codeFence(lang: string, source: string): readonly string[] {
  const text = visible(source).replace(/\n+$/, "");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${lang.replace(/[^\w+-]/g, "")}`, ...text.split("\n"), fence];
}

/** The inside of a table's cell: one line, its pipes escaped, also in code (GFM, tables). */
export function cell(line: string): string {
  const text = line.replace(/\s*\n\s*/g, " ").trim();
  return text.replace(
    /(\\*)\|/g,
    (_, slashes: string) => `${slashes}${slashes.length % 2 === 0 ? "\\" : ""}|`,
  );
}

export function tableLines(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(columns), `| ${columns.map(() => "---").join(" | ")} |`, ...rows.map(line)];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
