/** What stands for each operation in a client, to tell what was renamed from what is gone. */
import type ts from "typescript-5";
import type { Entry } from "../entry.ts";
import { readClientNames } from "../record/operations.ts";
import { readSurface } from "../record/surface.ts";
import type { Present } from "./breaks.ts";

export function readPresent(program: ts.Program, entries: readonly Entry[]): Present {
  const { operations, deprecated } = readClientNames(readSurface(program, entries));
  const byOperation = new Map<string, string[]>();
  for (const [name, operation] of operations) {
    if (deprecated.has(name)) continue;
    byOperation.set(operation, [...(byOperation.get(operation) ?? []), name]);
  }
  return { byOperation };
}
