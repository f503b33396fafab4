import { getLineColLocation, type Source } from "@redocly/openapi-core";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { escapePointer, unescapePointer } from "../document/view.ts";
import type { Origin } from "./parse.ts";

/** Finds the place of a JSON Pointer of the bundled document in the files it was made from. */
export type Locate = (pointer: string) => Location | undefined;

export function createLocator(
  document: unknown,
  rootSource: Source,
  origins: WeakMap<object, Origin>,
  displayPath: (file: string) => string,
): Locate {
  return (pointer) => {
    let value = document;
    let origin: Origin = { source: rootSource, pointer: "#" };
    for (const token of pointer.split("/").slice(1)) {
      if (typeof value !== "object" || value === null) break;
      const key = unescapePointer(token);
      if (!Object.hasOwn(value, key)) break;
      value = (value as Record<string, unknown>)[key];
      const known = typeof value === "object" && value !== null ? origins.get(value) : undefined;
      origin = known ?? { source: origin.source, pointer: `${origin.pointer}/${escapePointer(key)}` };
    }
    return locate(origin, displayPath);
  };
}

/**
 * Adds to each diagnostic the place its pointer stands for, found only when somebody asks: it takes a second reading of the
 * whole file, which most runs can do without.
 */
export function withLocations(diagnostics: readonly Diagnostic[], find: Locate): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { pointer } = diagnostic;
    if (diagnostic.location !== undefined || pointer === undefined) return diagnostic;
    return {
      ...diagnostic,
      get location() {
        return find(pointer);
      },
    };
  });
}

export function locate(origin: Origin, displayPath: (file: string) => string): Location {
  const file = displayPath(origin.source.absoluteRef);
  try {
    const { start } = getLineColLocation({
      source: origin.source,
      pointer: origin.pointer,
      reportOnKey: true,
    });
    return { file, line: start.line, column: start.col };
  } catch {
    return { file, line: 1, column: 1 };
  }
}
