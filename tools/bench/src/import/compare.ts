import type { Comparison } from "../comparison.ts";
import { interleave } from "../interleave.ts";
import { measureImport } from "./measure.ts";

/** The empty module shows what importing costs by itself. */
const empty = "data:text/javascript,";
const specifiers = ["@outfame/sdk", "openai", "stripe", "axios", "ky", "openapi-fetch", empty];

export async function compareImports(rounds: number): Promise<Comparison[]> {
  // Once for the files to be in the memory of the system.
  for (const specifier of specifiers) await measureImport(specifier);
  return [
    {
      title: "Cold import in a fresh process, CPU",
      unit: "ms",
      base: "@outfame/sdk",
      rounds: await interleave(specifiers, rounds, measureImport),
    },
  ];
}
