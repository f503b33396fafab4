/** One word of a JSON text, and what it is. */
export interface JsonToken {
  readonly text: string;
  /** Undefined: white space and punctuation. */
  readonly kind: "key" | "string" | "number" | "word" | undefined;
}

/** A JSON text in its words; put together again they are the text. */
export function jsonTokens(text: string): readonly JsonToken[] {
  const tokens: JsonToken[] = [];
  const words = /("(?:[^"\\]|\\.)*")(?=(\s*:)?)|(-?\d[\d.eE+-]*)|(\b(?:true|false|null)\b)/g;
  let end = 0;
  for (const match of text.matchAll(words)) {
    const [word, string, colon, number] = match;
    if (match.index > end) tokens.push({ text: text.slice(end, match.index), kind: undefined });
    const kind =
      string === undefined
        ? number === undefined
          ? "word"
          : "number"
        : colon === undefined
          ? "string"
          : "key";
    tokens.push({ text: word, kind });
    end = match.index + word.length;
  }
  if (end < text.length) tokens.push({ text: text.slice(end), kind: undefined });
  return tokens;
}
