import { ratios, type Summary, summarize } from "./statistics.ts";

/** One thing measured of several clients, all of them in each round. */
export interface Comparison {
  readonly title: string;
  readonly unit: "kB" | "ms" | "µs" | "/s";
  /** Name of the client that the others are compared to. */
  readonly base: string;
  /** By the client's name: one value for each round. */
  readonly rounds: ReadonlyMap<string, readonly number[]>;
}

export interface Row {
  readonly name: string;
  readonly value: Summary;
  readonly ratio: Summary;
}

export function rowsOf({ base, rounds }: Comparison): Row[] {
  const compared = rounds.get(base);
  if (compared === undefined) throw new Error(`nothing was measured of ${base}`);
  return [...rounds].map(([name, values]) => ({
    name,
    value: summarize(values),
    ratio: summarize(ratios(values, compared)),
  }));
}
