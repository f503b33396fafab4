import type { Block } from "sdkgen";

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What a table of contents lists. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [{ depth: block.level, slug: block.id, text: block.text }];
    return [];
  });
}
