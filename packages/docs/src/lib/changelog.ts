/**
 * What has changed, in the words of the changesets: what comes next, and the releases of the API and of every published package, newest
 * first, what was released on one day together.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
}

interface Part {
  readonly name: string;
  /** In headings. */
  readonly title: string;
  readonly folder: string;
}

interface Release {
  readonly title: string;
  readonly version: string;
  /** As `2026-11-22`; undefined: nobody wrote it down. */
  readonly day: string | undefined;
  /** Markdown without the heading. */
  readonly text: string;
}

/** Changes that wait for the next release: package → sentences. */
function waiting(root: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync(".changeset/*.md", { cwd: root }).sort()) {
    const [, head = "", text = ""] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path.join(root, file), "utf8")) ?? [];
    for (const [, name = ""] of head.matchAll(/^["']?([^"':]+)["']?: (?:major|minor|patch)$/gm))
      found.set(name, [...(found.get(name) ?? []), text.trim()]);
  }
  return found;
}

/** The API, then what people install, by name. */
function parts(root: string): readonly Part[] {
  return globSync(["packages/*/package.json", "tools/*/package.json", "spec/package.json"], { cwd: root })
    .map((file) => ({
      folder: path.dirname(file),
      manifest: JSON.parse(readFileSync(path.join(root, file), "utf8")) as Manifest,
    }))
    .filter(({ folder, manifest }) => manifest.private !== true || folder === "spec")
    .map(({ folder, manifest: { name } }) => ({
      name,
      folder,
      title: folder === "spec" ? "The API" : name,
    }))
    .toSorted(
      (a, b) => Number(b.folder === "spec") - Number(a.folder === "spec") || a.name.localeCompare(b.name),
    );
}

/** What a package's own changelog says, release by release: `## 2.5.0 - 2026-11-22`. */
function releasesOf(root: string, { title, folder }: Part): readonly Release[] {
  const file = path.join(root, folder, "CHANGELOG.md");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split(/^(?=## )/m)
    .flatMap((section) => {
      const [, version, day, text = ""] =
        /^## (\d\S*)(?: - (\d{4}-\d\d-\d\d))?\n([\s\S]*)$/.exec(section) ?? [];
      return version === undefined ? [] : [{ title, version, day, text: text.trim() }];
    });
}

/** Headings of a release stand two levels below the day. */
const lowered = (text: string): string => text.replaceAll(/^(#+) /gm, "#$1 ");

/** @returns Markdown, with headings from the second level on. */
export function changelogOf(root: string): string {
  const all = parts(root);
  const next = waiting(root);
  const coming = all.flatMap(({ name, title }) => {
    const texts = next.get(name) ?? [];
    const lines = texts.map((text) => `- ${text.replaceAll(/\n(?=.)/g, "\n  ")}`);
    return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join("\n")}`];
  });
  const released = all.flatMap((part) => releasesOf(root, part));
  const days = [...new Set(released.map(({ day }) => day))].toSorted((a, b) =>
    (b ?? "").localeCompare(a ?? ""),
  );
  return [
    ...(coming.length === 0 ? [] : ["## In the next release", ...coming]),
    ...days.flatMap((day) => [
      `## ${day ?? "Earlier"}`,
      ...released
        .filter((one) => one.day === day)
        .map(({ title, version, text }) => `### ${title} ${version}\n\n${lowered(text)}`.trim()),
    ]),
  ].join("\n\n");
}

/** Of this repository. */
export const changelog = changelogOf(path.resolve("../.."));
