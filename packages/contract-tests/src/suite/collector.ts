import type { Contract } from "../contract.ts";
import type { Check } from "./check.ts";

/** A promise as a generated file declares it. */
export interface Declared {
  readonly contract: Contract;
  readonly title: string;
  readonly place: string;
  readonly check: Check;
}

let collecting: Declared[] | undefined;

/** Takes what the files that `load` imports declare, in place of vitest; for runners of other kinds. */
export async function collect(load: () => Promise<unknown>): Promise<readonly Declared[]> {
  const declared: Declared[] = [];
  collecting = declared;
  try {
    await load();
  } finally {
    collecting = undefined;
  }
  return declared;
}

/** Whoever collects at the moment. */
export function collector(): Declared[] | undefined {
  return collecting;
}
