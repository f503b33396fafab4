import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { paint } from "../console.ts";

export interface GeneratedFolder {
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
}

/** The generated folders, from the manifests that the generator keeps in them. */
export async function readGenerated(root: string): Promise<GeneratedFolder[]> {
  const manifests = globSync("{packages,tools}/*/src/generated/.sdkgen.json", { cwd: root }).sort();
  return Promise.all(
    manifests.map(async (file) => {
      const folder = path.dirname(file);
      const manifest: unknown = JSON.parse(await readFile(path.join(root, file), "utf8"));
      const names =
        typeof manifest === "object" && manifest !== null && "files" in manifest ? manifest.files : [];
      const files = Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
      const texts = await Promise.all(files.map((name) => readFile(path.join(root, folder, name), "utf8")));
      return {
        folder,
        files: files.length,
        lines: texts.reduce((sum, text) => sum + text.split("\n").length, 0),
      };
    }),
  );
}

export function summarise(folders: readonly GeneratedFolder[]): string {
  const rows = folders.map(
    ({ folder, files, lines }) => `  ${folder.padEnd(36)} ${files} files, ${lines} lines`,
  );
  return [
    "",
    paint("bold", "Generated from spec/"),
    ...rows,
    `  ${"spec/dist/openapi.json".padEnd(36)} the whole document in one file`,
    "",
    paint("bold", "What to try next"),
    "  Change a fact in spec/ (a default, a scope, a limit), run `pnpm generate`, and look at `git diff`.",
    "  pnpm sandbox                          the sandbox on its own, with a key to call it with",
    "  pnpm sdkgen inspect                   what the document says",
    "  pnpm sdkgen generate --spec FILE --target typescript --out DIR",
    "                                        a client for any OpenAPI document",
    "  pnpm test                             everything",
  ].join("\n");
}
