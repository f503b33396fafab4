/** A parser's or reader's words without the paths of the machine, which the diagnostic's own place says better. */
export function tidyReason(text: string): string {
  const [line = text] = text.split("\n");
  return line
    .replace(/ in "[^"]*" \(\d+:\d+\)/, "")
    .replace(/^ENOENT: no such file or directory.*/, "there is no such file")
    .replace(/\.$/, "");
}
