import { classOf, type Finding } from "../verdict/finding.ts";

/** Findings for programs. `class` is `null` where nothing changed. */
export function json(findings: readonly Finding[]): string {
  return `${JSON.stringify({ version: 1, class: classOf(findings) ?? null, findings }, undefined, 2)}\n`;
}
