import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../../../", import.meta.url));

/** A copy of the document and the client beside the consumer of the last release, to be edited and built. */
export async function copyRepository(): Promise<{
  readonly folder: string;
  build(file: string, edit: (text: string) => string): Promise<void>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), "repository-"));
  const source = (name: string): boolean => !/\/(node_modules|dist|\.turbo|\.test-results)(\/|$)/.test(name);
  for (const name of ["spec", "packages/sdk", "packages/runtime"]) {
    const from = path.join(root, name);
    await cp(from, path.join(folder, name), {
      recursive: true,
      filter: (file) => source(file.slice(from.length)),
    });
  }
  for (const name of ["package.json", "tsconfig.base.json", "sdkgen.config.ts"])
    await cp(path.join(root, name), path.join(folder, name));
  for (const name of ["", "packages/sdk", "packages/runtime"]) {
    await mkdir(path.join(folder, name), { recursive: true });
    await symlink(path.join(root, name, "node_modules"), path.join(folder, name, "node_modules"));
  }
  const client = path.join(folder, "packages/sdk");
  const originals = new Map<string, string>();
  return {
    folder,
    async build(file, edit) {
      const place = path.join(folder, file);
      const original = originals.get(place) ?? (await readFile(place, "utf8"));
      originals.set(place, original);
      for (const [name, text] of originals) await writeFile(name, text);
      await writeFile(place, edit(original));
      const generate = [
        "generate",
        "--quiet",
        "--target",
        "typescript",
        "--config",
        "../../sdkgen.config.ts",
      ];
      const generator = path.join(root, "tools/generator/bin/sdkgen.js");
      await run(process.execPath, [generator, ...generate], { cwd: client });
      await run(process.execPath, [path.join(root, "packages/sdk/node_modules/tsdown/dist/run.mjs")], {
        cwd: client,
      });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
