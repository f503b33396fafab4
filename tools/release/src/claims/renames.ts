/** Components that have another name: what referred to the old one refers to the new one, and neither name is in both documents. */
import type { JsonObject, JsonValue } from "../schema/json.ts";
import { type Change, changesBetween } from "./changes.ts";

export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** The references that changed. */
  readonly references: readonly Change[];
}

/** The value at a pointer of a document as it was written. */
export type Look = (pointer: string) => JsonValue | undefined;

/** A renamed component may refer to another one that was renamed: found in rounds, until nothing new is. */
export function renamingsBetween(
  old: JsonObject,
  next: JsonObject,
  lookOld: Look,
  lookNew: Look,
): readonly Renaming[] {
  let renamings: readonly Renaming[] = [];
  for (;;) {
    const changes = changesBetween(old, next, asMap(renamings));
    const found = renamingsIn(changes, lookOld, lookNew);
    if (found.length <= renamings.length) return found;
    renamings = found;
  }
}

export function asMap(renamings: readonly Renaming[]): ReadonlyMap<string, string> {
  return new Map(renamings.map(({ from, to }) => [from, to]));
}

function renamingsIn(changes: readonly Change[], lookOld: Look, lookNew: Look): Renaming[] {
  const found = new Map<string, { to: string; references: Change[] }>();
  for (const change of changes) {
    const { old, new: next } = change;
    if (old === undefined || next === undefined || !old.endsWith("/$ref")) continue;
    const [from, to] = [lookOld(old), lookNew(next)];
    if (typeof from !== "string" || typeof to !== "string" || !isComponent(from) || !isComponent(to))
      continue;
    if (lookNew(from) !== undefined || lookOld(to) !== undefined) continue;
    const known = found.get(from) ?? { to, references: [] };
    // One name for two components, or two for one, is no renaming.
    if (known.to !== to || [...found].some(([other, { to: taken }]) => other !== from && taken === to))
      continue;
    known.references.push(change);
    found.set(from, known);
  }
  return [...found].map(([from, { to, references }]) => ({ from, to, references }));
}

function isComponent(reference: string): boolean {
  return /^#\/components\/[^/]+\/[^/]+$/.test(reference);
}
