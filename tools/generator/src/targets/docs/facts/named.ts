/** Name, text, and where it leads; no fact where there is no text. */
export type NamedFact = readonly [name: string, text: string | undefined, href?: string | undefined];
