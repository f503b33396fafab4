import { type Paint, printable } from "../report/style.ts";
import type { SourceBreak } from "./break.ts";

/** Breaks for a terminal; the summary comes last, next to the prompt. */
export function prettyBreaks(breaks: readonly SourceBreak[], paint: Paint): string {
  const count = breaks.length === 1 ? "1 break" : `${breaks.length} breaks`;
  const summary =
    breaks.length === 0
      ? paint("green", "Every program of the last release compiles.")
      : paint(
          "red",
          `${count}: programs of the last release no longer compile. The client needs a major version.`,
        );
  return `${[...breaks.map((one) => pretty(one, paint)), summary].join("\n\n")}\n`;
}

function pretty({ entry, symbol, kind, sentence, before, after }: SourceBreak, paint: Paint): string {
  return [
    `${paint("red", kind)}  ${paint("bold", printable(symbol))}  ${paint("dim", `in ${printable(entry)}`)}`,
    `  ${printable(sentence)}`,
    ...(before === undefined ? [] : [`  before: ${printable(before)}`]),
    ...(after === undefined ? [] : [`  after:  ${printable(after)}`]),
  ].join("\n");
}
