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
  const response = headingOf(blocks, "response");
  const errors = headingOf(blocks, "errors");
  const example = blocks.findIndex(
    ({ kind }, index) =>
      kind === "code" && response !== -1 && index > response && (errors === -1 || index < errors),
  );
  const beside = new Set([samples, example]);
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

function headingOf(blocks: readonly Block[], id: string): number {
  return blocks.findIndex((block) => block.kind === "heading" && block.id === id);
}
