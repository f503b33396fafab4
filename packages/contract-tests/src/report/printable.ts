/** Text that a server chose, without what a terminal would take for commands; line breaks stay as ↵. */
export function printable(text: string): string {
  return text.replace(/\r?\n/g, "↵").replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
