/** What changed since a branch left the main one, as git knows it; what is not committed yet included. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { ChangedFile } from "../changesets/shipped.ts";

const run = promisify(execFile);

export interface Since {
  /** The branch or revision that was compared with. */
  readonly base: string;
  readonly changed: readonly ChangedFile[];
}

/** Undefined where none of the bases is known here, or shares a commit with what is checked out. */
export async function changedSince(root: string, bases: readonly string[]): Promise<Since | undefined> {
  for (const base of bases) {
    const from = await mergeBase(root, base);
    if (from !== undefined) return { base, changed: await changedFiles(root, from) };
  }
  return undefined;
}

async function mergeBase(root: string, base: string): Promise<string | undefined> {
  try {
    const { stdout: commit } = await git(
      root,
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${base}^{commit}`,
    );
    return (await git(root, "merge-base", commit.trim(), "HEAD")).stdout.trim();
  } catch {
    return undefined;
  }
}

async function changedFiles(root: string, from: string): Promise<ChangedFile[]> {
  const [tracked, untracked] = await Promise.all([
    git(root, "diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", from, "--"),
    git(root, "ls-files", "--others", "--exclude-standard", "-z"),
  ]);
  const paths = [...new Set([tracked, untracked].flatMap(({ stdout }) => stdout.split("\0")))].filter(
    Boolean,
  );
  return Promise.all(
    paths.sort().map(async (file) =>
      path.posix.basename(file) === "package.json"
        ? {
            path: file,
            manifest: { before: parse(await at(root, from, file)), after: parse(await now(root, file)) },
          }
        : { path: file },
    ),
  );
}

async function at(root: string, commit: string, file: string): Promise<string | undefined> {
  return git(root, "show", `${commit}:./${file}`).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

async function now(root: string, file: string): Promise<string | undefined> {
  return readFile(path.join(root, file), "utf8").catch(() => undefined);
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function git(root: string, ...args: readonly string[]) {
  return run("git", ["-C", root, ...args], { maxBuffer: 1024 ** 3 });
}
