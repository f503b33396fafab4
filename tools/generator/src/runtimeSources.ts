import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The way to another file of the runtime, as imports write it: static, re-exported, or loaded when it is needed. */
const relativeImport = /(?:\bfrom\s+|\bimport\()"(\.[^"]+\.ts)"/g;

/**
 * The sources of the runtime that generated clients stand on, by path: its entry, the codec that some need, and all that these
 * import. What the runtime has beside that, such as stores for Redis, is not part of clients.
 */
export async function readRuntimeSources(): Promise<ReadonlyMap<string, string>> {
  const entry = fileURLToPath(import.meta.resolve("@outfame/runtime"));
  const root = path.dirname(entry);
  const sources = new Map<string, string>();
  const read = async (name: string): Promise<void> => {
    if (sources.has(name)) return;
    sources.set(name, "");
    const text = await readFile(path.join(root, name), "utf8");
    sources.set(name, text);
    for (const [, target = ""] of text.matchAll(relativeImport)) {
      await read(path.posix.join(path.posix.dirname(name), target));
    }
  };
  await read(path.basename(entry));
  await read("caller/index.ts");
  await read("codec/index.ts");
  return new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
}
