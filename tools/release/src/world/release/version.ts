import { copyFile, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { dated, dayOf } from "../../release/changelogText.ts";
import { staleVersions, withDocumentVersions } from "../../release/documentVersions.ts";
import { Interrupted, ReleaseFailed } from "../../release/failure.ts";
import { type VersionChange, versionChanges } from "../../release/packages.ts";
import { withVersionTables } from "../../release/versionTable.ts";
import { status, takeBack } from "./git.ts";
import type { Parts } from "./parts.ts";
import { node, pnpm } from "./process.ts";
import type { Progress } from "./progress.ts";
import { readmes, readPackages, versionsOf, waitingChangesets } from "./workspace.ts";

const require = createRequire(import.meta.url);

export interface Versioning {
  readonly root: string;
  readonly parts: Parts;
  readonly progress: Progress;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** A tree where something is not committed is refused, and taken back to what is committed after a failure. */
  readonly keepClean: boolean;
}

/**
 * Gives every package its version, and everything that states one follows. Undefined: nothing waits for a release.
 * @throws {ReleaseFailed} The tree is as it was.
 */
export async function version(versioning: Versioning): Promise<VersionChange[] | undefined> {
  const { root, keepClean } = versioning;
  if (waitingChangesets(root).length === 0) return undefined;
  if (keepClean) await demandClean(root);
  const before = readPackages(root);
  try {
    await advance(versioning);
    return versionChanges(before, readPackages(root));
  } catch (error) {
    if (keepClean) await takeBack(root);
    if (error instanceof Interrupted || error instanceof ReleaseFailed) throw error;
    throw new ReleaseFailed(
      "version",
      error instanceof Error ? error.message : String(error),
      "Mend what it says, and run the release again.",
    );
  }
}

async function demandClean(root: string): Promise<void> {
  const open = await status(root);
  if (open.length === 0) return;
  throw new ReleaseFailed(
    "version",
    `These files are not committed:\n${open.map((line) => `  ${line}`).join("\n")}`,
    "Commit them or put them aside; `pnpm release --dry-run` takes them as they are.",
  );
}

async function advance({ root, parts, progress, now, signal, env }: Versioning): Promise<void> {
  const options = { cwd: root, signal, env };
  await progress("Checking the changesets", () => parts.checkChangesets(options)).catch((error: unknown) => {
    if (error instanceof Interrupted) throw error;
    throw new ReleaseFailed(
      "version",
      `Changes have no sufficient changeset. ${error instanceof Error ? error.message : String(error)}`,
      "Run `pnpm changeset:auto`, or `pnpm changeset`, and commit what it writes.",
    );
  });
  const changesets = path.join(path.dirname(require.resolve("@changesets/cli/package.json")), "bin.js");
  const before = readPackages(root);
  await progress("Versions and changelogs", () => node([changesets, "version"], options));
  await dateChangelogs(root, versionChanges(before, readPackages(root)), dayOf(now));
  await progress("What states a version", () => stateVersions(root));
  await progress("The lock file", () => pnpm(["install", "--lockfile-only", "--prefer-offline"], options));
  await progress("Generating and building", () => parts.rebuild(options));
  await progress("The document and the client of this release, to compare the next with", async () => {
    await copyFile(path.join(root, "spec/dist/openapi.json"), path.join(root, "spec/released/openapi.json"));
    await parts.recordSource(root);
  });
  const stale = await disagreements(root);
  if (stale.length > 0) throw new Error(`Versions disagree: ${stale.join("; ")}.`);
}

async function dateChangelogs(root: string, changes: readonly VersionChange[], day: string): Promise<void> {
  for (const { folder, to } of changes)
    await rewrite(path.join(root, folder, "CHANGELOG.md"), (text) => dated(text, to, day));
}

/** Writes the packages' versions to the document and to tables in READMEs. */
export async function stateVersions(root: string): Promise<void> {
  const versions = versionsOf(readPackages(root));
  await rewrite(path.join(root, "spec/openapi.yaml"), (text) => withDocumentVersions(text, versions));
  for (const file of readmes(root))
    await rewrite(path.join(root, file), (text) => withVersionTables(text, versions));
}

/** Where something states another version than package.json has, as sentences; none: all agree. */
export async function disagreements(root: string): Promise<string[]> {
  const versions = versionsOf(readPackages(root));
  const read = (file: string): Promise<string> => readFile(path.join(root, file), "utf8");
  const tables: string[] = [];
  for (const file of readmes(root)) {
    const text = await read(file);
    if (withVersionTables(text, versions) !== text)
      tables.push(`the table of versions in ${file} is not what package.json files say`);
  }
  const released = await read("spec/released/openapi.json");
  return [
    ...staleVersions(await read("spec/openapi.yaml"), versions).map((one) => `spec/openapi.yaml: ${one}`),
    ...staleVersions(released, versions).map((one) => `spec/released/openapi.json: ${one}`),
    ...tables,
  ];
}

async function rewrite(file: string, edit: (text: string) => string): Promise<void> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return;
  const edited = edit(text);
  if (edited !== text) await writeFile(file, edited);
}
