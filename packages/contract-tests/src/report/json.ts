import type { RunReport } from "./run.ts";

/** Name and version of the shape, which the README describes. A field may be added; none changes its meaning. */
export const jsonFormat = "outfame-contract-tests/1";

/** The whole run as JSON. */
export function jsonReport(report: RunReport): string {
  return `${JSON.stringify({ format: jsonFormat, ...report }, null, 2)}\n`;
}
