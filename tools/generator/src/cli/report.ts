import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { printable, type Style } from "./style.ts";

const colours = { error: "red", warning: "yellow", info: "cyan" } as const;

/** Diagnostics as people read them: errors last, next to the prompt. At most `limit` of warnings and infos of one code. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], style: Style, limit = 5): string {
  const order: readonly Severity[] = ["info", "warning", "error"];
  return order
    .flatMap((severity) => {
      const groups = Map.groupBy(
        diagnostics.filter((diagnostic) => diagnostic.severity === severity),
        (diagnostic) => diagnostic.code,
      );
      return [...groups].flatMap(([code, group]) => {
        const shown = severity === "error" ? group : group.slice(0, limit);
        const rest = group.length - shown.length;
        const more = style.paint("dim", `… and ${rest} more ${code} (all of them with --json)`);
        return [...shown.map((diagnostic) => format(diagnostic, style)), ...(rest > 0 ? [more] : [])];
      });
    })
    .join("\n");
}

function format({ severity, code, message, fix, location, pointer }: Diagnostic, style: Style): string {
  const place = location ? `${location.file}:${location.line}:${location.column}` : (pointer ?? "");
  const head = style.paint(colours[severity], `${severity}[${code}]`);
  return [
    place ? `${head} ${printable(place)}` : head,
    `  ${printable(message)}`,
    `  ${style.paint("dim", `→ ${printable(fix)}`)}`,
  ].join("\n");
}

/** How many of each, in words: `1 error, 3 warnings`. */
export function countWords(diagnostics: readonly Diagnostic[]): string {
  const words = (["error", "warning"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return words.join(", ");
}
