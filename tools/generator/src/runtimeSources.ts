import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The sources of the runtime that generated clients stand on, by path. */
export async function readRuntimeSources(): Promise<ReadonlyMap<string, string>> {
  const entry = fileURLToPath(import.meta.resolve("@outfame/runtime"));
  const root = path.dirname(entry);
  const names = await readdir(root, { recursive: true });
  const files = names
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => name.split(path.sep).join("/"));
  const entries = files
    .sort()
    .map(async (name) => [name, await readFile(path.join(root, name), "utf8")] as const);
  return new Map(await Promise.all(entries));
}
