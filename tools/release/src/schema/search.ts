import type { Compiler } from "./compile.ts";
import type { Result } from "./result.ts";
import type { Term } from "./term.ts";

/** What the leaves get to look into members and items. */
export interface Search {
  readonly compiler: Compiler;
  /** Values of members and items: what is inside of the value in question. */
  inside(left: readonly Term[], right: readonly Term[]): Result;
}
