/** What is to be done so that the folder of changesets tells what is true, and what people wrote stays. */
import { compareText } from "./causes.ts";
import { isUntouched, readFileName } from "./file.ts";
import type { Planned } from "./plan.ts";

/** A file of the folder as it is. */
export interface Existing {
  readonly file: string;
  readonly content: string;
}

export interface Reconciliation {
  readonly written: readonly Planned[];
  /** There already, byte for byte. */
  readonly kept: readonly Planned[];
  /** Ours, and no longer true. */
  readonly removed: readonly string[];
  /** A person edited what was written for the same cause: their words and bumps hold. */
  readonly leftAlone: readonly { readonly file: string; readonly planned: Planned }[];
  /** A person edited it, and nothing in the document asks for it any more. */
  readonly outdated: readonly string[];
}

export function reconcile(planned: readonly Planned[], existing: readonly Existing[]): Reconciliation {
  const edited = decisionsIn(existing);
  const ours = new Set(existing.filter(isOurs).map(({ file }) => file));
  const mine = planned.filter(({ slug }) => !edited.has(slug));
  const wanted = new Set(mine.map(({ file }) => file));
  const slugs = new Set(planned.map(({ slug }) => slug));
  return {
    written: mine.filter(({ file }) => !ours.has(file)),
    kept: mine.filter(({ file }) => ours.has(file)),
    removed: [...ours].filter((file) => !wanted.has(file)).sort(compareText),
    leftAlone: planned.flatMap((one) => {
      const file = edited.get(one.slug);
      return file === undefined ? [] : [{ file, planned: one }];
    }),
    outdated: [...edited].flatMap(([slug, file]) => (slugs.has(slug) ? [] : [file])).sort(compareText),
  };
}

/** Files that were written for a cause and edited since, by the cause's slug. */
export function decisionsIn(existing: readonly Existing[]): ReadonlyMap<string, string> {
  return new Map(
    existing.flatMap((one) => {
      const name = readFileName(one.file);
      return name === undefined || isUntouched(name, one.content) ? [] : [[name.slug, one.file] as const];
    }),
  );
}

function isOurs({ file, content }: Existing): boolean {
  const name = readFileName(file);
  return name !== undefined && isUntouched(name, content);
}

/** Whether a plan is there as it would be written. */
export function isSettled({ written, removed }: Reconciliation): boolean {
  return written.length === 0 && removed.length === 0;
}
