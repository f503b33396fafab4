import { readFile } from "node:fs/promises";
import path from "node:path";
import { sectionOf } from "../../release/changelogText.ts";
import type { Changelog } from "../../release/outcome.ts";
import type { VersionChange } from "../../release/packages.ts";

/** What the changelogs say of new versions. */
export async function changelogsOf(root: string, versions: readonly VersionChange[]): Promise<Changelog[]> {
  return Promise.all(
    versions.map(async ({ name, folder, to }) => {
      const text = await readFile(path.join(root, folder, "CHANGELOG.md"), "utf8").catch(() => "");
      return { name, text: sectionOf(text, to) ?? `## ${to}` };
    }),
  );
}
