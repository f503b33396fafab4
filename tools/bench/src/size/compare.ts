import type { Comparison } from "../comparison.ts";
import { programs } from "./programs.ts";
import { weigh } from "./weigh.ts";

/** Sizes are the same each time: one round says all. */
export async function compareSizes(): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const [what, byClient] of Object.entries(programs)) {
    const rounds = new Map<string, number[]>();
    for (const [name, program] of Object.entries(byClient)) rounds.set(name, [(await weigh(program)) / 1000]);
    comparisons.push({
      title: `Size: ${what}, bundled, minified, gzip`,
      unit: "kB",
      base: "@outfame/sdk",
      rounds,
    });
  }
  return comparisons;
}
