/** Prints the table of extensions for README.md: `node lint/table.ts`. */
import { pathToFileURL } from "node:url";
import { extensions } from "sdkgen/vocabulary";

/** The vocabulary as a Markdown table. */
export function extensionTable(): string {
  const rows = extensions.map(({ name, on, meaning }) => [`\`${name}\``, on, meaning]);
  return [["extension", "on", "meaning"], ["---", "---", "---"], ...rows]
    .map((row) => `| ${row.join(" | ")} |\n`)
    .join("");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.stdout.write(extensionTable());
