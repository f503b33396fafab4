import { readFileSync } from "node:fs";
import path from "node:path";

/** A file of `samples/`, as it is compiled and run by the tests; without the part that only they need. */
export function sampleSource(name: string): string {
  return readFileSync(path.resolve("samples", name), "utf8").trimEnd();
}
