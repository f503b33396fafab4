import { readFile } from "node:fs/promises";

/** The parts of the dashboard's stylesheet, in the order in which they hold. */
const parts = ["base", "frame", "parts", "forms", "tables", "pages", "motion"];

/** Puts the parts of the stylesheet into one file beside the script, without comments and indentation. */
export function stylesheet(folder: URL) {
  return {
    name: "stylesheet",
    async generateBundle(this: {
      emitFile(file: { type: "asset"; fileName: string; source: string }): void;
    }) {
      const texts = await Promise.all(parts.map((part) => readFile(new URL(`${part}.css`, folder), "utf8")));
      const source = texts
        .join("\n")
        .replace(/\/\*.*?\*\//gs, "")
        .replace(/^\s+/gm, "");
      this.emitFile({ type: "asset", fileName: "app.css", source });
    },
  };
}
