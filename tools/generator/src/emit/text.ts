/** The first sentence of a text, for places where a line has to do. */
export function firstSentence(text: string | undefined): string | undefined {
  return text?.match(/^[\s\S]*?[.!?](?=\s|$)/)?.[0] ?? text;
}
