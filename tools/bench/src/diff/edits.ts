/** Edits of what is sent and of what comes back, each with its verdict. */
import { type Json, narrowings, rewritings, type Schema } from "./pairs.ts";

export interface SchemaEdit {
  readonly title: string;
  readonly travel: "request" | "response";
  readonly old: Schema;
  readonly next: Schema;
  readonly breaking: boolean;
  /** What was fine and no longer is. */
  readonly witness?: Json | undefined;
}

/**
 * Of each narrowing four: what is sent may be narrowed (which breaks) or widened, and so may what comes back (which breaks if it is
 * widened). Rewritings break nothing, either way.
 */
export const edits: readonly SchemaEdit[] = [
  ...narrowings.flatMap(({ title, wide, narrow, witness }): SchemaEdit[] => [
    { title, travel: "request", old: wide, next: narrow, breaking: true, witness },
    { title: `not: ${title}`, travel: "request", old: narrow, next: wide, breaking: false },
    { title, travel: "response", old: wide, next: narrow, breaking: false },
    { title: `not: ${title}`, travel: "response", old: narrow, next: wide, breaking: true, witness },
  ]),
  ...rewritings.flatMap(({ title, one, other }) =>
    (["request", "response"] as const).flatMap((travel): SchemaEdit[] => [
      { title, travel, old: one, next: other, breaking: false },
      { title: `back: ${title}`, travel, old: other, next: one, breaking: false },
    ]),
  ),
];
