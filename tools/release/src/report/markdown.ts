import { classes, type Finding } from "../verdict/finding.ts";
import { feltWords } from "./pretty.ts";
import { audienceWords, countWords, printable, shorten } from "./style.ts";

const titles = {
  breaking: "Breaking",
  unknown: "Not proven safe",
  additive: "Additive",
  documentation: "Documentation only",
} as const;

/** Findings for a comment on a change: a table of each class. Text of the document is escaped. */
export function markdown(findings: readonly Finding[]): string {
  const head = `## What the change of the document means\n\n${countWords(findings)}.\n`;
  const tables = classes.flatMap((value) => {
    const list = findings.filter((finding) => finding.class === value);
    if (list.length === 0) return [];
    const rows = list.map((finding) => `| ${cells(finding).join(" | ")} |`);
    return [
      `### ${titles[value]}`,
      "",
      "| where | what | for whom | what to do |",
      "| --- | --- | --- | --- |",
      ...rows,
      "",
    ];
  });
  return [head, ...tables].join("\n");
}

function cells({ location, place, code, sentence, witness, felt, audiences, todo }: Finding): string[] {
  const where = location === undefined ? place.pointer : `${location.file}:${location.line}`;
  const example = witness === undefined ? "" : `<br>for example ${escapeText(shorten(witness))}`;
  const feel = felt.length === 0 ? "" : `<br>felt in ${escapeText(feltWords(felt))}`;
  return [
    `${escapeText(where)}<br>${code}`,
    `${escapeText(sentence)}${example}${feel}`,
    escapeText(audienceWords(audiences)),
    escapeText(todo),
  ];
}

/** Text stays text: no markup, no table cell, no mention of people. Code spans stay code, where it is sure which those are. */
function escapeText(text: string): string {
  const parts = printable(text).split("`");
  const paired = parts.length % 2 === 1 && !/``|[<\n]/.test(text);
  if (!paired) return parts.map(escapeProse).join("\\`");
  return parts
    .map((part, index) => (index % 2 === 0 ? escapeProse(part) : `\`${escapeCode(part)}\``))
    .join("");
}

function escapeProse(text: string): string {
  return escapeCode(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/([*_[\]~\\!])(?!\|)/g, "\\$1");
}

/** In a code span nothing is markup but what ends the cell. */
function escapeCode(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("@", "@\u200b");
}
