import type { VirtualFile } from "../target.ts";

/** The README of a generated folder: what made it, and how to make it again. */
export function generatedReadme(target: string, command: string): VirtualFile {
  return {
    path: "README.md",
    text: [
      "# Generated files",
      "",
      `Made by \`sdkgen\`, target \`${target}\`, from the OpenAPI document. Do not edit: the next run writes over it.`,
      "",
      "Edit the document instead, then run:",
      "",
      ...codeBlock(command),
      "",
    ].join("\n"),
  };
}

/** A fenced block that its text can't end: one line, and a fence longer than any run of back-ticks in it (CommonMark §4.5). */
function codeBlock(text: string): string[] {
  const line = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
  const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}sh`, line, fence];
}
