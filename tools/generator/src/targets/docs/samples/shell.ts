/** A piece of a shell word: text as it is, or the value of a variable. */
export type ShellPart = string | { readonly variable: string };

/** One word of a POSIX shell: nothing in its text is expanded, its variables are. */
export function shellWord(...parts: readonly ShellPart[]): string {
  const texts = parts.filter((part) => typeof part === "string");
  if (texts.length === parts.length) return quoted(texts.join(""));
  // Text that means nothing between double quotes reads best in one piece with the variables.
  if (texts.every((text) => /^[\w :=/.,;+@<>()-]*$/.test(text))) {
    return `"${parts.map((part) => (typeof part === "string" ? part : `$${part.variable}`)).join("")}"`;
  }
  return parts.map((part) => (typeof part === "string" ? quoted(part) : `"$${part.variable}"`)).join("");
}

function quoted(text: string): string {
  const safe = text.replaceAll("\0", "");
  return /^[\w:/.,=@%+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
