import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colours where a person reads: on a terminal, and NO_COLOR unset (https://no-color.org). */
export interface Style {
  paint(format: Format, text: string): string;
}

export function styleFor(stream: { readonly isTTY?: boolean | undefined }): Style {
  const colour = Boolean(stream.isTTY) && !process.env["NO_COLOR"];
  return { paint: (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text) };
}

/** Text of a document for a terminal: on one line, without the control and direction characters that would move or recolour it. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, "");
}
