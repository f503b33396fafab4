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
      "```sh",
      command,
      "```",
      "",
    ].join("\n"),
  };
}
