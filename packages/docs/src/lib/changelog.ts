/** What has changed, in the words of the changesets: the releases of every published package, newest first, and what comes next. */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve("../..");

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
}

/** Changes that wait for the next release: package → sentences. */
function waiting(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync(".changeset/*.md", { cwd: root }).sort()) {
    const [, head = "", text = ""] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path.join(root, file), "utf8")) ?? [];
    for (const [, name = ""] of head.matchAll(/^"?([^":]+)"?: \w+$/gm))
      found.set(name, [...(found.get(name) ?? []), text.trim()]);
  }
  return found;
}

function packages(): readonly { readonly name: string; readonly folder: string }[] {
  return globSync(["packages/*/package.json", "tools/*/package.json", "spec/package.json"], { cwd: root })
    .map((file) => ({
      folder: path.dirname(file),
      manifest: JSON.parse(readFileSync(path.join(root, file), "utf8")) as Manifest,
    }))
    .filter(({ folder, manifest }) => manifest.private !== true || folder === "spec")
    .map(({ folder, manifest }) => ({ name: manifest.name, folder }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Headings of a package's own changelog one level deeper, without its title. */
function releases(folder: string): string {
  const file = path.join(root, folder, "CHANGELOG.md");
  if (!existsSync(file)) return "";
  return readFileSync(file, "utf8")
    .replace(/^# .*$/m, "")
    .replaceAll(/^(#+) /gm, "#$1 ")
    .trim();
}

function sectionOf(name: string, folder: string, next: readonly string[]): string {
  const coming =
    next.length === 0
      ? ""
      : `### In the next release\n\n${next.map((text) => `- ${text.replaceAll("\n", "\n  ")}`).join("\n")}`;
  const parts = [coming, releases(folder)].filter((part) => part !== "");
  return parts.length === 0 ? "" : [`## ${name}`, ...parts].join("\n\n");
}

const next = waiting();

/** As Markdown. */
export const changelog = packages()
  .map(({ name, folder }) => sectionOf(name, folder, next.get(name) ?? []))
  .filter((section) => section !== "")
  .join("\n\n");
