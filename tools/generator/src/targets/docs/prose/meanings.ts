import type { Markdown } from "../page.ts";

export interface Meanings {
  /** The text without the list. */
  readonly rest: Markdown;
  /** By value. */
  readonly meanings: ReadonlyMap<string, Markdown>;
}

/**
 * The meanings of an enum's values, where the description lists them, one `- \`value\`: meaning` an item: they then stand
 * with the values, not in the text. Undefined where the description does not speak of every value so.
 */
export function meaningsIn(description: Markdown, values: readonly string[]): Meanings | undefined {
  const rest: string[] = [];
  const found = new Map<string, string>();
  let current: string | undefined;
  for (const line of description.split("\n")) {
    const [, value, meaning = ""] = /^ {0,3}[-*+] +`([^`]+)`(?: *[:–—-] *| +)(.*)$/.exec(line) ?? [];
    if (value !== undefined && values.includes(value) && !found.has(value)) {
      found.set(value, meaning.trim());
      current = value;
    } else if (current !== undefined && /^ {2,}\S/.test(line)) {
      found.set(current, `${found.get(current)} ${line.trim()}`.trim());
    } else {
      current = undefined;
      rest.push(line);
    }
  }
  if (values.length < 2 || values.some((value) => !found.get(value))) return undefined;
  return {
    rest: rest
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    meanings: found,
  };
}
