/** Tables between `<!-- versions -->` and `<!-- /versions -->`: written by hand but for the column "version". */
const block = /(<!-- versions -->\n+)([\s\S]*?)(\n+<!-- \/versions -->)/g;

/**
 * Writes versions into the tables of a Markdown text. A row is about the package whose name it gives first, as `` `@outfame/sdk` ``.
 * @throws {Error} Where a table has no column "version", or a row names no package of the workspace.
 */
export function withVersionTables(markdown: string, versions: ReadonlyMap<string, string>): string {
  return markdown.replaceAll(block, (_, open: string, table: string, close: string) => {
    const [head = "", line = "", ...rows] = table.split("\n");
    const column = cellsOf(head).findIndex((cell) => cell.trim() === "version");
    if (column === -1) throw new Error(`The table “${head}” has no column “version”.`);
    const written = rows.map((row) => {
      const name = /`([^`]+)`/.exec(row)?.[1] ?? "";
      const version = versions.get(name);
      if (version === undefined)
        throw new Error(`The row “${row}” of a table of versions names no package of this workspace.`);
      const cells = cellsOf(row);
      cells[column] = ` ${version} `;
      return `|${cells.join("|")}|`;
    });
    return `${open}${[head, line, ...written].join("\n")}${close}`;
  });
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\s*\|/, "")
    .replace(/\|\s*$/, "")
    .split(/(?<!\\)\|/);
}
