import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const src = join(dirname(fileURLToPath(import.meta.url)), "../src");

/**
 * Bytes that a browser loads for a program before anything is called: bundled, minified and compressed, with all that
 * the first file imports. What is only loaded when it is needed does not count.
 */
async function weigh(program: string): Promise<number> {
  const plugin = {
    name: "program",
    resolveId: (id: string) => (id === "program" ? "\0program" : null),
    load: (id: string) => (id === "\0program" ? program : null),
  };
  const bundle = await rolldown({ input: "program", plugins: [plugin], platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const chunks = output.filter((file) => file.type === "chunk");
  const loaded = new Set([output[0].fileName]);
  for (const name of loaded) {
    for (const more of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) loaded.add(more);
  }
  return chunks
    .filter(({ fileName }) => loaded.has(fileName))
    .reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

const from = JSON.stringify(join(src, "index.ts"));
const functions = JSON.stringify(join(src, "functions.ts"));

test.each([
  ["the whole client", `import { Outfame } from ${from}; new Outfame()`, 10_000],
  [
    "one call",
    `import { createCaller, getAccount } from ${functions}; const caller = createCaller(); globalThis.call = () => getAccount(caller, "a")`,
    6_000,
  ],
  ["error classes alone", `import { ApiError } from ${from}; console.log(ApiError)`, 1_200],
  ["nothing", `import ${from}`, 30],
])("%s", async (_, program, budget) => {
  expect(await weigh(program)).toBeLessThanOrEqual(budget);
});
