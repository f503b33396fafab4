import { copyFile, lstat, mkdir, mkdtemp, readlink, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Interrupted, ReleaseFailed } from "../../release/failure.ts";
import { cloneTo, commitAll, uncommitted } from "./git.ts";
import { pnpm, type RunOptions, run } from "./process.ts";
import type { Progress } from "./progress.ts";

/** Nobody's: these commits end with the copy. */
const nobody = [
  "-c",
  "user.name=release",
  "-c",
  "user.email=release@localhost",
  "-c",
  "commit.gpgsign=false",
];

export interface Copy {
  readonly root: string;
  /** For commands that run in it. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Works on a copy of the repository as it is, uncommitted changes included; the copy is gone afterwards, whatever happens.
 * @throws {ReleaseFailed}
 */
export async function withCopy<Result>(
  root: string,
  { progress, signal, env: given }: { progress: Progress; signal: AbortSignal; env?: RunOptions["env"] },
  use: (copy: Copy) => Promise<Result>,
): Promise<Result> {
  const place = await mkdtemp(path.join(tmpdir(), "release-copy-"));
  try {
    const copy = path.join(place, "repository");
    const env = await cacheOf(root);
    await progress("A copy of the tree", () => lay(root, copy)).catch(failed);
    await progress("Installing in the copy", () =>
      installIn({ cwd: copy, signal, env: { ...given, ...env } }),
    ).catch(failed);
    return await use({ root: copy, env });
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function failed(error: unknown): never {
  if (error instanceof Interrupted) throw error;
  throw new ReleaseFailed(
    "copy",
    error instanceof Error ? error.message : String(error),
    "Run `pnpm install` in the repository, see that the disk has room, and run it again.",
  );
}

async function lay(root: string, copy: string): Promise<void> {
  await cloneTo(root, copy);
  const { there, gone } = await uncommitted(root);
  for (const file of gone) await rm(path.join(copy, file), { force: true });
  for (const file of there) await copyOne(path.join(root, file), path.join(copy, file));
  await commitAll(copy, "as it stands", nobody);
}

async function copyOne(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const found = await lstat(from).catch(() => undefined);
  if (found === undefined) return;
  await rm(to, { force: true });
  if (found.isSymbolicLink()) await symlink(await readlink(from), to);
  else await copyFile(from, to);
}

async function installIn(options: RunOptions): Promise<void> {
  await pnpm(["install", "--frozen-lockfile", "--prefer-offline"], options);
}

/** Builds of the repository are looked up, and none is added: what the copy makes ends with it. */
async function cacheOf(root: string): Promise<Record<string, string>> {
  const common = await run("git", ["rev-parse", "--path-format=absolute", "--git-common-dir"], { cwd: root });
  return { TURBO_CACHE_DIR: path.join(path.dirname(common.trim()), ".turbo/cache"), TURBO_CACHE: "local:r" };
}
