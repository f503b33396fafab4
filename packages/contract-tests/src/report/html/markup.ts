import { escapeMarkup } from "../escape.ts";

/** Markup that is safe to put into other markup. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | readonly Part[];

/** A template of HTML: whatever stands in it is escaped, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.reduce((made, text, index) => made + write(parts[index - 1] ?? null) + text));
}

function write(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map((one) => write(one)).join("");
  return escapeMarkup(String(part));
}
