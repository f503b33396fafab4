import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TarballFile } from "../../release/contents.ts";
import type { Packed, PackedRelease } from "../../release/packed.ts";
import { run } from "./process.ts";

const recordName = "release.json";

/** What a tarball on disk is. */
export async function describe(name: string, version: string, file: string): Promise<Packed> {
  const bytes = (await stat(file)).size;
  return { name, version, file, bytes, integrity: await integrityOf(file) };
}

/** As a registry states it (Subresource Integrity). */
export async function integrityOf(file: string): Promise<string> {
  return `sha512-${createHash("sha512")
    .update(await readFile(file))
    .digest("base64")}`;
}

/** Unpacks a tarball and reads every file of it. */
export async function readTarball(file: string, into: string): Promise<TarballFile[]> {
  await run("tar", ["-xzf", file, "-C", into, "--strip-components=1"], { cwd: into });
  const entries = await readdir(into, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(async (entry) => {
        const full = path.join(entry.parentPath, entry.name);
        return {
          path: path.relative(into, full).split(path.sep).join("/"),
          text: await readFile(full, "utf8"),
        };
      }),
  );
}

/** Writes beside the tarballs what they are, and what was found of them. */
export async function writeRecord(folder: string, release: PackedRelease): Promise<void> {
  const packed = release.packed.map((one) => ({ ...one, file: path.basename(one.file) }));
  await writeFile(path.join(folder, recordName), `${JSON.stringify({ ...release, packed }, undefined, 2)}\n`);
}

/**
 * Reads the tarballs of a folder.
 * @throws {Error} Where it holds none, or one is not what it was when it was packed.
 */
export async function readRecord(folder: string): Promise<PackedRelease> {
  const text = await readFile(path.join(folder, recordName), "utf8").catch(() => {
    throw new Error(`${folder} holds no ${recordName}, so these are no tarballs of \`release pack\`.`);
  });
  const release = JSON.parse(text) as PackedRelease;
  const packed = release.packed.map((one) => ({ ...one, file: path.join(folder, path.basename(one.file)) }));
  for (const { file, integrity } of packed)
    if ((await integrityOf(file)) !== integrity)
      throw new Error(`${path.basename(file)} is not the tarball that was packed: its bytes have changed.`);
  return { ...release, packed };
}
