import type { DiagnosticCode } from "./codes.ts";

/** `error` stops generation, `warning` tells of a repair or a doubt, `info` of a choice made. */
export type Severity = "error" | "warning" | "info";

/** A place in a file of the document. Lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One finding: what is so, where, and what to do about it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What happened and why it matters, in a sentence. */
  readonly message: string;
  /** What to do, as an action. */
  readonly fix: string;
  /** JSON Pointer into the bundled document, from which the location is found. */
  readonly pointer?: string | undefined;
  /** The place, where it is known outright (a parse error). */
  readonly location?: Location | undefined;
  /** What is not made because of it, as people call it: `GET /a`. Undefined where all is made, whatever had to be repaired. */
  readonly leftOut?: string | undefined;
}

/** A step's outcome. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
