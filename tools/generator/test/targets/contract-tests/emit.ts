import type { Emission } from "../../../src/target.ts";
import { contractTests } from "../../../src/targets/contract-tests/index.ts";
import { type Given, modelOf } from "../../support/model.ts";

/** What the target makes of a document. */
export function emit(given: Given, options: Readonly<Record<string, unknown>> = {}): Emission {
  return contractTests.emit(modelOf(given).api, contractTests.parseOptions(options), {
    command: "pnpm generate",
    runtimeSources: new Map<string, string>(),
    pathTypes: undefined,
    samples: () => [],
  });
}

export function fileOf({ files }: Emission, path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined)
    throw new Error(`No ${path}; there are ${files.map((one) => one.path).join(", ")}.`);
  return file.text;
}

/** The value that `contract.ts` exports: what follows the type is plain data. */
export function contractOf(emission: Emission): Record<string, unknown> {
  const text = fileOf(emission, "contract.ts");
  const start = text.indexOf(" = ") + 3;
  return new Function(`return (${text.slice(start).replace(/;\s*$/, "")});`)() as Record<string, unknown>;
}

/** Each test of a file: its title, its place, and the check with what it is given. */
export function promisesIn(text: string): readonly (readonly [string, string, string])[] {
  const found = text.matchAll(
    /^promise\((".*?(?<!\\)"), (".*?(?<!\\)"), \(run\) =>\n {2}checks\.(.+),\n\);$/gm,
  );
  return [...found].map(([, title = "", place = "", check = ""]) => [
    JSON.parse(title),
    JSON.parse(place),
    check,
  ]);
}
