/** The declarations of packages, as a program that a compiler with an API can be asked about. */
import ts from "typescript-5";
import type { Entry } from "../source/entry.ts";

/** What the declarations of a client are read with: strict, and telling `a?: T` from `a?: T | undefined`. */
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  noEmit: true,
  skipLibCheck: true,
};

export function declarationsProgram(entries: readonly Entry[]): ts.Program {
  return ts.createProgram(
    entries.map(({ declarations }) => declarations),
    options,
  );
}
