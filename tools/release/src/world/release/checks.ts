import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { offences } from "../../release/contents.ts";
import { Interrupted } from "../../release/failure.ts";
import type { Check, Packed } from "../../release/packed.ts";
import { node } from "./process.ts";
import { readTarball } from "./tarballs.ts";

const require = createRequire(import.meta.url);

/** Does a check: what `look` gives is what was seen, what it throws is what is wrong. */
export async function check(subject: string, title: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { subject, title, ok: true, detail: await look() };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return { subject, title, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** What can be seen of a tarball by itself. */
export async function checkTarball(
  { name, file }: Packed,
  root: string,
  signal: AbortSignal | undefined,
): Promise<Check[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "release-tarball-"));
  const options = { cwd: folder, signal };
  try {
    return await Promise.all([
      check(name, "holds what belongs and nothing else", async () => {
        const files = await readTarball(file, folder);
        const found = offences(files, root);
        if (found.length > 0) throw new Error(found.map(({ path, why }) => `${path} ${why}`).join("\n"));
        return `${files.length} files`;
      }),
      check(name, "publint", async () => {
        await node([fileOf("publint", "src/cli.js"), "run", file, "--strict"], options);
        return "strict: nothing to say";
      }),
      check(name, "are the types wrong", async () => {
        await node(
          [fileOf("@arethetypeswrong/cli", "dist/index.js"), file, "--profile", "esm-only"],
          options,
        );
        return "for ES modules: they are right";
      }),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fileOf(name: string, file: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return require.resolve(path.join(folder, name, file));
    } catch {
      // Not in this one.
    }
  }
  throw new Error(`${name} is not installed: run pnpm install.`);
}
