/** Literals, quoted names and comments of SQL: what nothing may be changed in. */
const untouchable = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g;

/** Rewrites SQL outside of its literals, quoted names and comments, piece by piece in their order. */
export function rewriteCode(sql: string, rewrite: (code: string) => string): string {
  let made = "";
  let end = 0;
  for (const match of sql.matchAll(untouchable)) {
    made += rewrite(sql.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return made + rewrite(sql.slice(end));
}
