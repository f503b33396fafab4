import type { Block } from "sdkgen";

/** An operation's page in three parts: what one reads first, what stands beside it, and all the rest. */
export interface OperationParts {
  readonly intro: readonly Block[];
  /** The call in code, and what comes back. */
  readonly aside: readonly Block[];
  readonly rest: readonly Block[];
}

/** Samples, and the example of the first answer, stand beside the text. */
export function operationParts(blocks: readonly Block[]): OperationParts {
  const samples = blocks.findIndex(({ kind }) => kind === "samples");
  const example = blocks.findIndex(({ kind }, index) => index > samples && kind === "code");
  const errors = blocks.findIndex((block) => block.kind === "heading" && block.id === "errors");
  const beside = new Set([samples, errors === -1 || example < errors ? example : -1]);
  // A heading that has nothing below it any more goes, too.
  const empty = blocks[samples - 1]?.kind === "heading" ? samples - 1 : -1;
  const main = blocks.filter((_, index) => !beside.has(index) && index !== empty);
  const first = main.findIndex(({ kind }) => kind === "heading");
  const split = first === -1 ? main.length : first;
  return {
    intro: main.slice(0, split),
    aside: blocks.filter((_, index) => beside.has(index)),
    rest: main.slice(split),
  };
}
