/** The first sentence of a text, for places where a line has to do. */
export function firstSentence(text: string | undefined): string | undefined {
  return text?.match(/^[\s\S]*?[.!?](?=\s|$)/)?.[0] ?? text;
}

const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are exactly what has to be removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text as it can be shown: every line end is `\n`, controls and bidirectional marks are removed, half characters replaced. */
export function visible(text: string): string {
  // Most texts are plain; to look is cheaper than to replace.
  if (!/[^\n\t -~\u00a1-\u061b\u061d-\u1fff\u3000-\ud7ff]/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(invisible, "");
}
