import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Interrupted, ReleaseFailed } from "../../release/failure.ts";
import { publishOrder } from "../../release/packages.ts";
import type { Packed } from "../../release/packed.ts";
import type { Parts } from "./parts.ts";
import { pnpm } from "./process.ts";
import type { Progress } from "./progress.ts";
import { describe, writeRecord } from "./tarballs.ts";
import { readPackages } from "./workspace.ts";

export interface Packing {
  readonly root: string;
  /** Where tarballs go. */
  readonly out: string;
  readonly parts: Parts;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Builds and packs what is published, dependencies first. @throws {ReleaseFailed} */
export async function pack({ root, out, parts, progress, signal, env }: Packing): Promise<Packed[]> {
  const options = { cwd: root, signal, env };
  try {
    const packages = publishOrder(readPackages(root));
    await mkdir(out, { recursive: true });
    await progress("Building what is packed", () =>
      parts.build(
        packages.map(({ name }) => name),
        options,
      ),
    );
    const packed: Packed[] = [];
    for (const { name, version, folder } of packages) {
      const file = path.join(out, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
      const one = await progress(
        `Packing ${name}`,
        async () => {
          // Built just now: scripts before packing would build it a second time.
          await pnpm(["pack", "--ignore-scripts", "--out", file], {
            ...options,
            cwd: path.join(root, folder),
          });
          return describe(name, version, file);
        },
        ({ bytes }) => `${(bytes / 1000).toFixed(0)} kB`,
      );
      packed.push(one);
    }
    await writeRecord(out, { packed });
    return packed;
  } catch (error) {
    if (error instanceof Interrupted || error instanceof ReleaseFailed) throw error;
    throw new ReleaseFailed(
      "pack",
      error instanceof Error ? error.message : String(error),
      "Mend what it says, and run `pnpm release pack`.",
    );
  }
}
