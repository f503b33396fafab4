import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Levels of nesting that a document may have; every later step may then recurse. */
const maxDepth = 500;

/** Values that a document may hold once YAML aliases are written out: far above real documents, far below what fills the memory. */
const maxValues = 10_000_000;

/** How many times what is written a document may hold through aliases, once it is large enough to matter. */
const maxRepetition = 10;
const repetitionCountsFrom = 100_000;

/** Why a parsed document can't be worked on. */
export type LimitProblem = Pick<Diagnostic, "code" | "severity" | "message" | "fix">;

/**
 * Says whether a parsed document is too deep, too large, or holds what JSON has no word for. Aliases make one value stand in many
 * places, so each is counted once and its sum used again: a bomb of a few lines is found in a few steps.
 */
export function checkLimits(document: unknown): LimitProblem | undefined {
  const { depth, values, written, foreign } = measure(document);
  if (foreign) {
    return {
      code: "document-unparsable",
      severity: "error",
      message:
        "The document holds a value that JSON has no word for, from a YAML tag such as !!binary or !!set.",
      fix: "Write it as a string, list or map, without the tag.",
    };
  }
  const problem = problemOf(depth, values, written);
  if (problem === undefined) return undefined;
  return {
    code: "document-too-large",
    severity: "error",
    message: `The document is ${problem}.`,
    fix: "Move inner parts to components and refer to them with $ref, instead of nesting or repeating them.",
  };
}

function problemOf(depth: number, values: number, written: number): string | undefined {
  if (depth > maxDepth) return `nested more than ${maxDepth} deep, or an alias contains itself`;
  if (values > maxValues) return `larger than ${maxValues} values once its aliases are written out`;
  return values > repetitionCountsFrom && values > maxRepetition * written
    ? `${Math.floor(values / written)} times as large as it is written, once its aliases are written out`
    : undefined;
}

interface Size {
  readonly values: number;
  readonly depth: number;
}

const plainPrototypes: ReadonlySet<unknown> = new Set([Object.prototype, null]);

/** Where it is deeper than allowed, which a circle always is, the rest is not looked at. */
function measure(root: unknown): Size & { readonly written: number; readonly foreign: boolean } {
  let foreign = false;
  let written = 0;
  const known = new Map<object, Size>();
  const visit = (value: unknown, level: number): Size => {
    written++;
    if (typeof value !== "object" || value === null) return { values: 1, depth: level };
    const before = known.get(value);
    if (before !== undefined) return { values: before.values, depth: level + before.depth };
    foreign ||= !Array.isArray(value) && !plainPrototypes.has(Object.getPrototypeOf(value));
    let values = 1;
    let depth = level;
    if (foreign || level > maxDepth) return { values, depth };
    for (const inner of Object.values(value)) {
      const size = visit(inner, level + 1);
      values += size.values;
      depth = Math.max(depth, size.depth);
      if (depth > maxDepth) return { values, depth };
    }
    known.set(value, { values, depth: depth - level });
    return { values, depth };
  };
  const size = visit(root, 0);
  return { ...size, written, foreign };
}
