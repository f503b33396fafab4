/** The TypeScript that a Markdown text shows, each block a program of its own. */
export function snippetsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
}
