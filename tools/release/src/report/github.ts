import type { Finding } from "../verdict/finding.ts";
import { countWords, printable, shorten } from "./style.ts";

const levels = {
  breaking: "error",
  unknown: "warning",
  additive: "notice",
  documentation: "notice",
} as const;

/** Annotations as GitHub Actions reads them from a log (workflow commands). */
export function github(findings: readonly Finding[]): string {
  const lines = findings.map(({ class: value, code, location, sentence, todo, witness }) => {
    const place =
      location === undefined
        ? ""
        : `file=${property(location.file)},line=${location.line},col=${location.column},`;
    const example = witness === undefined ? "" : ` For example ${shorten(witness)}.`;
    return `::${levels[value]} ${place}title=${property(`${value}: ${code}`)}::${data(`${printable(sentence)}${example} ${todo}`)}`;
  });
  return `${[...lines, `::notice title=spec%3Adiff::${countWords(findings)}`].join("\n")}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
