import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { UsageError } from "./options.ts";

const run = promisify(execFile);

/** Lays out a folder of a git revision in a temporary place while `use` works on it. @throws {UsageError} */
export async function withRevision<Result>(
  revision: string,
  folder: string,
  root: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const place = await mkdtemp(path.join(tmpdir(), "spec-diff-"));
  try {
    const archive = path.join(place, "revision.tar");
    const { stdout } = await git(root, revision, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${revision}^{commit}`,
    ]);
    const { stdout: bytes } = await git(root, revision, [
      "archive",
      "--format=tar",
      stdout.toString().trim(),
      "--",
      folder,
    ]);
    await writeFile(archive, bytes);
    await run("tar", ["-xf", archive, "-C", place]);
    return await use(path.join(place, folder));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function git(root: string, revision: string, args: readonly string[]) {
  try {
    return await run("git", ["-C", root, ...args], { encoding: "buffer", maxBuffer: 1024 ** 3 });
  } catch {
    throw new UsageError(
      `${revision} is neither a file nor a git revision with a document in spec/. Check the name; \`git log --oneline -- spec\` lists revisions.`,
    );
  }
}
