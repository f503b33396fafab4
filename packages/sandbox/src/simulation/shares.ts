import { type Stream, stream } from "./chance.ts";
import type { Profile } from "./profile.ts";

export interface Share<Item> {
  readonly item: Item;
  /** With one decimal. */
  readonly percent: number;
}

/**
 * Divides a whole among the items, around their usual weights. The shares add up to the whole exactly.
 *
 * @param whole percent; below 100 where small items are left out.
 */
export function shares<Item>(
  profile: Profile,
  topic: string,
  weights: readonly (readonly [Item, number])[],
  whole = 100,
): readonly Share<Item>[] {
  const next: Stream = stream(profile.key, topic);
  const drawn = weights.map(([item, weight]) => ({ item, weight: weight * (0.5 + next()) }));
  const total = drawn.reduce((sum, { weight }) => sum + weight, 0);
  // In tenths of a percent, so that whole numbers can be added up without a rest.
  const tenths = drawn.map(({ item, weight }) => ({
    item,
    tenths: Math.floor((weight / total) * whole * 10),
  }));
  const rest = Math.round(whole * 10) - tenths.reduce((sum, share) => sum + share.tenths, 0);
  return tenths.map((share, index) => ({
    item: share.item,
    percent: (share.tenths + (index === 0 ? rest : 0)) / 10,
  }));
}

/** Largest first. */
export function largestFirst<Item>(list: readonly Share<Item>[]): readonly Share<Item>[] {
  return [...list].sort((a, b) => b.percent - a.percent);
}
