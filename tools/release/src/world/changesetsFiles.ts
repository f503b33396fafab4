/** The folder of changesets, and the packages of the workspace. */

import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { writeChangeset } from "@changesets/write";
import { getPackages } from "@manypkg/get-packages";
import { render } from "../changesets/file.ts";
import type { Package } from "../changesets/packages.ts";
import type { Planned } from "../changesets/plan.ts";
import { isChangeset } from "../changesets/read.ts";
import type { Existing, Reconciliation } from "../changesets/reconcile.ts";

const folder = ".changeset";

export async function readPackages(root: string): Promise<Package[]> {
  const { packages, rootDir } = await getPackages(root);
  return packages
    .map(({ packageJson, dir }) => ({
      name: packageJson.name,
      version: packageJson.version,
      private: packageJson.private === true,
      folder: path.relative(rootDir, dir).split(path.sep).join("/"),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The changesets as they are; none where there is no folder. */
export async function readFolder(root: string): Promise<Existing[]> {
  const names = (await readdir(path.join(root, folder), { withFileTypes: true }).catch(ifMissing)) ?? [];
  const files = names.filter((entry) => entry.isFile() && isChangeset(entry.name)).map((entry) => entry.name);
  return Promise.all(
    files
      .sort()
      .map(async (file) => ({ file, content: await readFile(path.join(root, folder, file), "utf8") })),
  );
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

/** Writes what is missing, whole or not at all, and then removes what is no longer true. */
export async function apply(root: string, { written, removed }: Reconciliation): Promise<void> {
  const home = path.join(root, folder);
  if (written.length > 0) {
    await mkdir(home, { recursive: true });
    await staged(home, async (stage) => {
      const files: (readonly [from: string, to: string])[] = [];
      for (const planned of written) files.push([await write(stage, planned), path.join(home, planned.file)]);
      for (const [from, to] of files) await rename(from, to);
    });
  }
  for (const file of removed) await rm(path.join(home, file));
}

/** A changeset by changesets' own writer, which names files as it likes. */
async function write(stage: string, planned: Planned): Promise<string> {
  const { releases, summary } = planned;
  const id = await writeChangeset({ releases: [...releases], summary }, stage, { format: false });
  const file = path.join(stage, folder, `${id}.md`);
  if ((await readFile(file, "utf8")) !== render(planned))
    throw new Error(
      "@changesets/write writes changesets in another way than their names are made from. Adapt render() in tools/release/src/changesets/file.ts to it.",
    );
  return file;
}

/** A hidden folder beside the changesets, which none of their tools reads, gone afterwards whatever happens. */
async function staged(home: string, use: (stage: string) => Promise<void>): Promise<void> {
  const stage = await mkdtemp(path.join(home, ".writing-"));
  const leave = (signal: NodeJS.Signals) => {
    rmSync(stage, { recursive: true, force: true });
    process.off(signal, leave);
    process.kill(process.pid, signal);
  };
  process.on("SIGINT", leave).on("SIGTERM", leave);
  try {
    await use(stage);
  } finally {
    process.off("SIGINT", leave).off("SIGTERM", leave);
    await rm(stage, { recursive: true, force: true });
  }
}
