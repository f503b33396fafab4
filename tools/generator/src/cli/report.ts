import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { printable, type Style } from "./style.ts";

const colours = { error: "red", warning: "yellow", info: "cyan" } as const;

/** How many findings of one code, and in all, are printed before the rest is counted. */
const most = { ofOneCode: 5, inAll: 30 };

/** Diagnostics as people read them: errors last, next to the prompt. All of them where asked; else the first, and how many more. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], style: Style, all = false): string {
  const order: readonly Severity[] = ["info", "warning", "error"];
  let room = all ? diagnostics.length : most.inAll;
  // Errors have the first claim on what may be printed.
  const blocks = order.toReversed().map((severity) => {
    const groups = Map.groupBy(
      diagnostics.filter((diagnostic) => diagnostic.severity === severity),
      ({ code }) => code,
    );
    return [...groups].flatMap(([code, group]) => {
      const shown = group.slice(0, Math.min(room, all ? group.length : most.ofOneCode));
      room -= shown.length;
      const rest = group.length - shown.length;
      const more = style.paint("dim", `… and ${rest} more ${code} (all of them with --verbose)`);
      return [...shown.map((diagnostic) => format(diagnostic, style)), ...(rest > 0 ? [more] : [])];
    });
  });
  return blocks.toReversed().flat().join("\n");
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
