/** The value below which a share of the values lies, interpolated between neighbours. Throws where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("there are no values");
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of the values, and the quarter points around it: half of all rounds lie between those. */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function summarize(values: readonly number[]): Summary {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/**
 * Ratios round by round: what was measured right after one another is compared, so that a machine that slows down in
 * the middle slows both. Throws where the rounds are not the same.
 */
export function ratios(values: readonly number[], base: readonly number[]): number[] {
  if (values.length !== base.length) throw new RangeError(`${values.length} rounds against ${base.length}`);
  return values.map((value, round) => value / (base[round] ?? Number.NaN));
}
