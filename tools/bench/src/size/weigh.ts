import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** Not a file; but packages are looked for from its place, and this package depends on all of them. */
const id = join(import.meta.dirname, "program.js");

/**
 * Bytes that a browser loads for a program before anything is called: bundled, minified and compressed, with all that
 * the first file imports. What is only loaded when it is needed does not count. Throws where an import leads nowhere.
 */
export async function weigh(program: string): Promise<number> {
  const missing: string[] = [];
  const bundle = await rolldown({
    input: "program",
    plugins: [
      {
        name: "program",
        resolveId: (source) => (source === "program" ? id : null),
        load: (file) => (file === id ? program : null),
      },
    ],
    platform: "browser",
    external: [/^node:/],
    onLog: (_, { code, message }) => {
      if (code === "UNRESOLVED_IMPORT") missing.push(message);
    },
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  if (missing.length > 0) throw new Error(missing.join("\n"));
  const chunks = output.filter((file) => file.type === "chunk");
  const loaded = new Set([output[0].fileName]);
  for (const name of loaded) {
    for (const more of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) loaded.add(more);
  }
  return chunks
    .filter(({ fileName }) => loaded.has(fileName))
    .reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}
