import { startSandbox } from "@outfame/sandbox";
import type { Comparison } from "../comparison.ts";

/** How long `startSandbox()` takes in a process that has it loaded, as a test suite does. */
export async function measureStarts(rounds: number): Promise<Comparison[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    const sandbox = await startSandbox();
    times.push(performance.now() - begun);
    await sandbox.close();
  }
  return [
    {
      title: "startSandbox()",
      unit: "ms",
      base: "@outfame/sandbox",
      rounds: new Map([["@outfame/sandbox", times]]),
    },
  ];
}
