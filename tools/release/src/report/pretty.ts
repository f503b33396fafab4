import type { Finding } from "../verdict/finding.ts";
import { audienceWords, colours, countWords, type Paint, printable, shorten } from "./style.ts";

/** Findings for a terminal; the summary comes last, next to the prompt. */
export function pretty(findings: readonly Finding[], paint: Paint): string {
  return `${[...findings.map((finding) => one(finding, paint)), summary(findings, paint)].join("\n\n")}\n`;
}

function one(finding: Finding, paint: Paint): string {
  const { location, place } = finding;
  const where =
    location === undefined ? place.pointer : `${location.file}:${location.line}:${location.column}`;
  return [
    `${paint(colours[finding.class], `${finding.class}[${finding.code}]`)} ${printable(where)}`,
    `  ${printable(finding.sentence)}`,
    ...(finding.witness === undefined ? [] : [`  for example ${shorten(finding.witness)}`]),
    ...(finding.felt.length > 0 ? [`  ${paint("dim", `felt in ${feltWords(finding.felt)}`)}`] : []),
    `  ${paint("dim", audienceWords(finding.audiences))}`,
    `  ${paint("dim", `→ ${printable(finding.todo)}`)}`,
  ].join("\n");
}

export function feltWords(felt: readonly string[], most = 5): string {
  const shown = felt.slice(0, most).map(printable).join(", ");
  return felt.length > most ? `${shown} and ${felt.length - most} more` : shown;
}

function summary(findings: readonly Finding[], paint: Paint): string {
  const [worst] = findings;
  const text = countWords(findings);
  return worst === undefined ? `${text}.` : paint(colours[worst.class], `${text}.`);
}
