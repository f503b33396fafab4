import { rmSync } from "node:fs";
import path from "node:path";
import { attempt, run } from "./process.ts";

const git = (root: string, ...args: readonly string[]): Promise<string> => run("git", args, { cwd: root });
const lines = (text: string): string[] => text.split("\0").filter((line) => line !== "");

/** What is not committed, as git's short status: `M spec/openapi.yaml`, one line for each file. */
export async function status(root: string): Promise<string[]> {
  const text = await git(root, "status", "--porcelain", "--untracked-files=all", "--no-renames", "-z");
  return lines(text).map((line) => line.trim());
}

/** Takes back everything that is not committed; ignored files stay. For trees that were clean. */
export async function takeBack(root: string): Promise<void> {
  await git(root, "reset", "--quiet", "--", ".");
  await git(root, "checkout", "--quiet", "--", ".");
  const untracked = lines(await git(root, "ls-files", "--others", "--exclude-standard", "-z"));
  for (const file of untracked) rmSync(path.join(root, file), { force: true });
}

export async function commitAll(
  root: string,
  message: string,
  author: readonly string[] = [],
): Promise<void> {
  await git(root, "add", "--all");
  await git(root, ...author, "commit", "--quiet", "--allow-empty", "--no-verify", "--message", message);
}

/** Tags the commit that is checked out. Gives false where the tag was there already. */
export async function tag(root: string, name: string): Promise<boolean> {
  const known = await attempt("git", ["rev-parse", "--verify", "--quiet", `refs/tags/${name}`], {
    cwd: root,
  });
  if (known.code === 0) return false;
  await git(root, "tag", name);
  return true;
}

/** Files that differ from the commit, and for some of them the lines. */
export async function diffOf(root: string, files: readonly string[]): Promise<string> {
  if (files.length === 0) return "";
  return git(root, "diff", "--unified=0", "--no-color", "--no-ext-diff", "HEAD", "--", ...files);
}

/** A copy of a repository as it is now, uncommitted changes included, that shares its history: `origin/main` is its `main`. */
export async function cloneTo(root: string, place: string): Promise<void> {
  await git(path.dirname(place), "clone", "--quiet", "--shared", root, place);
  await git(place, "fetch", "--quiet", root, "+refs/remotes/origin/*:refs/remotes/origin/*");
}

/** Files that differ from the commit or are in no commit; `gone` are those that were removed. */
export async function uncommitted(root: string): Promise<{ there: string[]; gone: string[] }> {
  const changed = lines(
    await git(root, "diff", "--name-only", "--no-renames", "--diff-filter=d", "-z", "HEAD"),
  );
  const gone = lines(await git(root, "diff", "--name-only", "--no-renames", "--diff-filter=D", "-z", "HEAD"));
  const untracked = lines(await git(root, "ls-files", "--others", "--exclude-standard", "-z"));
  return { there: [...changed, ...untracked], gone };
}
